package org.plenary.screens.credentials;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.credentials.CredentialField;
import org.plenary.credentials.CredentialStatus;
import org.plenary.credentials.CredentialWords;
import org.plenary.credentials.Flaw;
import org.plenary.credentials.VotingRight;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Empty;
import org.plenary.kit.Filter;
import org.plenary.kit.FilterBar;
import org.plenary.kit.Grid;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.UnGroup;

/// The list of Parties, and the row of search and filters above it.
final class CredentialList {

    private final Desk desk;
    private final CredentialScreenWords words;
    private final CredentialWords values;
    private final CredentialsModel model;
    private final FilterBar bar;
    private final Grid<CredentialLine> grid;

    CredentialList(Desk desk, CredentialsModel model) {
        this.desk = desk;
        this.model = model;
        this.words = desk.words(CredentialScreenWords.class);
        this.values = desk.words(CredentialWords.class);
        this.bar = makeBar();
        this.grid = new Grid<>(desk.phrasebook(), columns(), Arrangement.NONE).named(words.title());
        grid.rows(model.lines());
    }

    private FilterBar makeBar() {
        var made = new FilterBar(desk.phrasebook(), words.searchPrompt());
        made.offer(List.of(
                new Filter.Kind(CredentialsModel.STATUS, values.statusHeading(), () ->
                        each(CredentialStatus.values(), values::status)),
                new Filter.Kind(CredentialsModel.VOTING, values.votingHeading(), () ->
                        each(VotingRight.values(), values::right)),
                new Filter.Kind(CredentialsModel.FINDINGS, words.findings(), () -> List.of(
                        new Choice(Flaw.Weight.BLOCKS.name(), words.blocked()),
                        new Choice(Flaw.Weight.WARNS.name(), words.warned()),
                        new Choice(CredentialsModel.UNCOVERED, words.uncovered()))),
                new Filter.Kind(CredentialsModel.GROUP, values.groupHeading(), () ->
                        each(UnGroup.values(), desk.words(RegistryWords.class)::group))));
        made.count(Bindings.createStringBinding(() -> words.count(model.lines().size()), model.lines()));
        made.search().subscribe(text -> model.narrow(text, made.filters()));
        made.filters().addListener((ListChangeListener<Filter>)
                change -> model.narrow(made.search().get(), made.filters()));
        return made;
    }

    private static <E extends Enum<E>> List<Choice> each(E[] all, Function<E, String> word) {
        return Arrays.stream(all).map(one -> new Choice(one.name(), word.apply(one))).toList();
    }

    private List<Column<CredentialLine>> columns() {
        return List.of(
                Column.text("party", values.party(), 176, line -> line.party().name()),
                Column.<CredentialLine>text("status", values.statusHeading(), 200, CredentialLine::status)
                        .with(line -> Marks.of(line.party().status()).shape())
                        .sortedBy(Comparator.comparing(line -> line.party().status())),
                Column.<CredentialLine>text("voting", values.votingHeading(), 160, CredentialLine::voting)
                        .with(line -> Marks.of(line.right()).shape()),
                Column.<CredentialLine>text("findings", words.findings(), 256, CredentialLine::findings)
                        .with(line -> line.worst().<Node>map(weight -> Marks.of(weight).shape()).orElseGet(Group::new)),
                Column.<CredentialLine>text("uncovered", values.uncoveredHeading(), 88, line ->
                                line.uncovered() == 0 ? "" : Integer.toString(line.uncovered()))
                        .sortedBy(Comparator.comparingInt(CredentialLine::uncovered))
                        .atEnd(),
                Column.number("present", values.present(), 80, line -> line.party().present()),
                Column.<CredentialLine>text("medium", values.field(CredentialField.MEDIUM), 96, CredentialLine::medium),
                Column.<CredentialLine>text("issued", values.field(CredentialField.OFFICE), 190, CredentialLine::issuedBy)
                        .hidden(),
                Column.<CredentialLine>text("group", values.groupHeading(), 160, line -> line.party()
                                .group()
                                .map(desk.words(RegistryWords.class)::group)
                                .orElse(""))
                        .hidden());
    }

    FilterBar bar() {
        return bar;
    }

    Grid<CredentialLine> grid() {
        return grid;
    }

    /// Selects a Party, where the filters let it through.
    void select(CredentialLine line) {
        model.lines().stream()
                .filter(one -> one.party().state().equals(line.party().state()))
                .findFirst()
                .ifPresent(grid::select);
    }

    void find() {
        bar.searchField().requestFocus();
    }

    /// Says why there are no rows, where there are none.
    ///
    /// @param add what to do about a list that is empty
    void showEmpty(Command add) {
        grid.empty(
                model.all().isEmpty()
                        ? Empty.of(Feather.FILE_TEXT, words.emptyTitle(), words.emptyText(), add)
                        : bar.nothing(words.nothingTitle(), words.nothingText()));
    }
}
