package org.plenary.screens.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.intake.Fate;
import org.plenary.intake.ImportResult;
import org.plenary.intake.Preview;
import org.plenary.intake.PreviewRow;
import org.plenary.intake.RowWords;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Grid;
import org.plenary.kit.Mark;
import org.plenary.kit.Prose;
import org.plenary.words.Phrasebook;

/// The last step: what was done, in figures and row by row, and what can still be done about it.
final class DoneStep {

    private static final String SHEET = "sheet";

    private final IntakeModel model;
    private final IntakeScreenWords words;
    private final RowWords rowWords;
    /// The same for the rows that are shown.
    private RowWords placed;
    private final List<Command> commands;
    private final Grid<ReportLine> grid;
    private final ObservableList<ReportLine> lines = FXCollections.observableArrayList();
    private final VBox node = new VBox(16);
    private List<ReportLine> all = List.of();

    DoneStep(IntakeModel model, IntakeScreenWords words, Phrasebook phrasebook, List<Command> commands) {
        this.model = model;
        this.words = words;
        this.rowWords = new RowWords(phrasebook);
        this.placed = rowWords;
        this.commands = commands;
        this.grid = new Grid<>(phrasebook, columns(), Arrangement.NONE).named(words.stepDone());
        grid.rows(lines);
        grid.empty(new Label(words.nothingOfTheKind()));
        grid.filled();
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        node.getStyleClass().add("intake-done");
        model.result().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private List<Column<ReportLine>> columns() {
        return List.of(
                Column.text(SHEET, words.columnSheet(), 96, (ReportLine line) -> line.place().sheet().name()).hidden(),
                Column.number("row", words.columnRow(), 64, (ReportLine line) -> line.place().row()),
                Column.text("fate", words.columnFate(), 168, (ReportLine line) -> rowWords.fate(line.fate()))
                        .with(line -> mark(line.fate()).shape()),
                Column.text("name", words.columnName(), 240, (ReportLine line) -> line.row().name()),
                Column.text("delegation", words.columnDelegation(), 160, (ReportLine line) ->
                        line.row().delegation()),
                Column.text("why", words.columnWhyDone(), 360, (ReportLine line) ->
                        String.join("  ·  ", placed.why(line.row().verdict()))));
    }

    private static Mark mark(Fate fate) {
        return switch (fate) {
            case ADDED -> Mark.FULL;
            case CHANGED -> Mark.HALF;
            case UNCHANGED -> Mark.HOLLOW;
            case REFUSED, OVERTAKEN -> Mark.BLOCKS;
            case IN_DOUBT -> Mark.WARNS;
            case LEFT_OUT -> Mark.CROSSED;
        };
    }

    private void show(Optional<ImportResult> result) {
        node.getChildren().clear();
        Optional<Preview> preview = model.rows().preview().get();
        if (result.isEmpty() || preview.isEmpty()) {
            lines.clear();
            all = List.of();
            return;
        }
        ImportResult done = result.get();
        List<ReportLine> made = new ArrayList<>(done.fates().size());
        for (int i = 0; i < done.fates().size(); i++) {
            PreviewRow row = preview.get().rows().get(i);
            made.add(new ReportLine(row, preview.get().place(row), done.fates().get(i)));
        }
        all = made;
        showSheets(preview.get());
        lines.setAll(all);
        var hint = new Prose(words.reportHint());
        hint.getStyleClass().add("hint");
        node.getChildren().setAll(title(done), hint, fates(done), grid.node());
    }

    private void showSheets(Preview preview) {
        placed = rowWords.placed(preview.source().layout());
        if (preview.source().layout().areSeveralSheets()) {
            grid.showColumn(SHEET);
        } else {
            grid.hideColumn(SHEET);
        }
    }

    private Node title(ImportResult done) {
        int imported = done.counts().added() + done.counts().changed();
        // Who was only withdrawn by the list was changed all the same.
        String said = imported == 0 && done.withdrawn() > 0 ? words.withdrawn(done.withdrawn()) : words.done(imported);
        var title = new Label(said, new FontIcon(Feather.CHECK_CIRCLE));
        title.getStyleClass().addAll("screen-title", "intake-done-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var buttons = new FlowPane(8, 8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        commands.forEach(command -> buttons.getChildren().add(command.button()));
        HBox.setHgrow(buttons, Priority.ALWAYS);
        var line = new HBox(8, title, buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// One button for each fate that some row has had; it shows those rows.
    private Node fates(ImportResult done) {
        var group = new ToggleGroup();
        var fates = new FlowPane(8, 8);
        fates.getStyleClass().add("intake-filters");
        fates.getChildren().add(button(group, words.all(), all.size(), EnumSet.allOf(Fate.class)));
        for (Fate fate : Fate.values()) {
            if (done.count(fate) > 0) {
                ToggleButton button = button(group, rowWords.fate(fate), done.count(fate), EnumSet.of(fate));
                button.setGraphic(mark(fate).shape());
                fates.getChildren().add(button);
            }
        }
        if (done.withdrawn() > 0) {
            fates.getChildren().add(Mark.CROSSED.label(words.withdrawn(done.withdrawn())));
        }
        group.selectToggle(group.getToggles().getFirst());
        return fates;
    }

    private ToggleButton button(ToggleGroup group, String word, int count, Set<Fate> shown) {
        var button = new ToggleButton(word + "  " + String.format(java.util.Locale.ROOT, "%,d", count));
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            lines.setAll(all.stream().filter(line -> shown.contains(line.fate())).toList());
        });
        return button;
    }
}
