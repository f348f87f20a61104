package org.plenary.screens.credentials;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenary.credentials.CredentialImportWords;
import org.plenary.credentials.CredentialStatus;
import org.plenary.credentials.CredentialTexts;
import org.plenary.credentials.CredentialWords;
import org.plenary.credentials.Examined;
import org.plenary.credentials.ListFate;
import org.plenary.credentials.PlannedRow;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Desk;
import org.plenary.kit.Filter;
import org.plenary.kit.FilterBar;
import org.plenary.kit.Grid;
import org.plenary.kit.Mark;

/// The second step: every row with what becomes of it, and how its instrument would be found.
final class ImportRows {

    private final Desk desk;
    private final ImportModel model;
    private final CredentialScreenWords words;
    private final CredentialWords values;
    private final CredentialImportWords fates;
    private final VBox node;

    ImportRows(Desk desk, ImportModel model) {
        this.desk = desk;
        this.model = model;
        this.words = desk.words(CredentialScreenWords.class);
        this.values = desk.words(CredentialWords.class);
        this.fates = desk.words(CredentialImportWords.class);
        var grid = new Grid<>(desk.phrasebook(), columns(), Arrangement.NONE).named(words.stepRows());
        grid.rows(model.rows());
        grid.empty(new Label(words.nothingTitle()));
        grid.filled();
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        this.node = new VBox(8, bar().node(), grid.node());
    }

    Node node() {
        return node;
    }

    private FilterBar bar() {
        var bar = new FilterBar(desk.phrasebook(), words.searchPrompt());
        bar.offer(List.of(new Filter.Kind(ImportModel.FATE, words.fateHeading(), () ->
                Arrays.stream(ListFate.values()).map(fate -> new Choice(fate.name(), fates.fate(fate))).toList())));
        bar.count(Bindings.createStringBinding(this::counted, model.plan()));
        bar.search().subscribe(text -> model.narrow(text, bar.filters()));
        bar.filters().addListener((ListChangeListener<Filter>)
                change -> model.narrow(bar.search().get(), bar.filters()));
        return bar;
    }

    /// `New 140 · Corrected 3 · Not taken in 2`
    private String counted() {
        return model.plan().get().stream()
                .flatMap(plan -> Stream.of(ListFate.values())
                        .filter(fate -> plan.count(fate) > 0)
                        .map(fate -> fates.fate(fate) + " " + plan.count(fate)))
                .collect(Collectors.joining(" · "));
    }

    private List<Column<ImportModel.RowLine>> columns() {
        return List.of(
                Column.number("row", words.rowNumber(), 56, line -> line.row().number()),
                Column.text("party", values.party(), 184, line -> line.row().party()),
                Column.<ImportModel.RowLine>text("fate", words.fateHeading(), 128, line -> fates.fate(line.row().fate()))
                        .with(line -> mark(line.row().fate()).shape())
                        .sortedBy(Comparator.comparing(line -> line.row().fate())),
                Column.<ImportModel.RowLine>text("becomes", values.statusHeading(), 168, line ->
                                becomes(line.row()).map(values::status).orElse(""))
                        .with(line -> becomes(line.row())
                                .<Node>map(status -> Marks.of(status).shape())
                                .orElseGet(Group::new)),
                Column.text("why", words.findings(), 400, this::why));
    }

    private static Mark mark(ListFate fate) {
        return switch (fate) {
            case NEW -> Mark.FULL;
            case CHANGED -> Mark.HALF;
            case SAME, NOTHING -> Mark.HOLLOW;
            case REFUSED -> Mark.BLOCKS;
        };
    }

    private static Optional<CredentialStatus> becomes(PlannedRow row) {
        return switch (row.marked()) {
            case PlannedRow.Marked.InOrder() -> Optional.of(CredentialStatus.IN_ORDER);
            case PlannedRow.Marked.Defective _ -> Optional.of(CredentialStatus.DEFECTIVE);
            case PlannedRow.Marked.No _, PlannedRow.Marked.NotAllowed _ -> row.becomes().map(Examined::status);
        };
    }

    /// Why the row is taken in as it is; or else what the rules say about its instrument.
    private String why(ImportModel.RowLine line) {
        return line.why().isEmpty()
                ? line.row().becomes().stream()
                        .flatMap(found -> found.flaws().stream())
                        .map(new CredentialTexts(desk.phrasebook())::of)
                        .collect(Collectors.joining(" "))
                : line.why();
    }
}
