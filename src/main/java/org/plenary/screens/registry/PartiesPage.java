package org.plenary.screens.registry;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Form;
import org.plenary.kit.Grid;
import org.plenary.kit.Mark;
import org.plenary.kit.Prose;
import org.plenary.kit.Wizard;
import org.plenary.people.DateText;
import org.plenary.registry.Instrument;
import org.plenary.registry.NameForm;
import org.plenary.registry.PartiesList;
import org.plenary.registry.PartiesRow;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.State;

/// The page that shows what a depositary's list says of each State, before it is taken in.
final class PartiesPage {

    private final Desk desk;
    private final RegistryListWords words;
    private final RegistryWords terms;
    private final StatesModel model;
    private final PartiesList list;
    private final Form form;
    private final Grid<PartiesRow> grid;
    private final Wizard wizard;

    /// @param leave goes back to the list of States
    PartiesPage(Desk desk, StatesModel model, PartiesList list, Runnable leave) {
        this.desk = desk;
        this.words = desk.words(RegistryListWords.class);
        this.terms = desk.words(RegistryWords.class);
        this.model = model;
        this.list = list;
        this.form = desk.form();
        this.grid = new Grid<>(desk.phrasebook(), columns(), Arrangement.NONE).named(words.lookOver());
        int taken = list.deposits().size();
        if (list.isWhole()) {
            form.date("asAt", words.listAsAt()).half().hint(words.listAsAtHint());
            form.fill(Map.of("asAt", list.asAt().orElseGet(PartiesPage::today).toString()));
        } else {
            var notWhole = new Prose(words.notWhole(list.count(PartiesRow.Fate.REFUSED)));
            notWhole.setGraphic(Mark.WARNS.shape());
            form.node(notWhole);
        }
        Command take = Command.of("registry.take", words.takeParties(taken), Feather.DOWNLOAD, () -> take(leave))
                .enabledWhen(new ReadOnlyBooleanWrapper(list.saysSomething()));
        this.wizard = new Wizard(
                desk.phrasebook(), List.of(Wizard.Step.of(words.lookOver(), content())), take, leave);
    }

    Node node() {
        return wizard.node();
    }

    /// Gives the keyboard to the list, which is to be looked over first.
    void focus() {
        grid.requestFocus();
    }

    private Node content() {
        var title = new Label(words.partiesOf(desk.words(RegistryWords.class).treaty(model.treaty().get()), list.name()));
        title.getStyleClass().add("section-title");
        var counted = new Label(Stream.of(PartiesRow.Fate.values())
                .filter(fate -> list.count(fate) > 0)
                .map(fate -> words.fate(fate) + " " + list.count(fate))
                .collect(Collectors.joining(" · ")));
        counted.getStyleClass().add("hint");
        // What needs a look stands first.
        grid.rows(FXCollections.observableArrayList(list.rows().stream()
                .sorted(Comparator.comparing((PartiesRow row) -> row.remarks().isEmpty())
                        .thenComparingInt(PartiesRow::number))
                .toList()));
        grid.filled();
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        return new VBox(8, title, counted, form.node(), grid.node());
    }

    private List<Column<PartiesRow>> columns() {
        return List.of(
                Column.number("row", words.row(), 56, PartiesRow::number),
                Column.text("state", words.name(), 200, row -> row.state().map(this::name).orElse(row.written())),
                Column.<PartiesRow>text("fate", words.whatHappens(), 128, row -> words.fate(row.fate()))
                        .with(row -> mark(row.fate()).shape())
                        .sortedBy(Comparator.comparing(PartiesRow::fate)),
                Column.text("deposited", words.depositedHeading(), 136, row -> day(row.deposit())),
                Column.text("action", words.actionHeading(), 112, row ->
                        row.deposit().map(one -> terms.action(one.action())).orElse("")),
                Column.text("since", words.partySince(), 136, row -> row.deposit()
                        .map(one -> desk.phrasebook().dates().shortDate(model.known().entryIntoForce(one)))
                        .orElse("")),
                Column.text("remarks", words.remarks(), 300, new PartiesTexts(desk.phrasebook())::remarks));
    }

    private String day(Optional<Instrument> deposit) {
        return deposit.map(one -> desk.phrasebook().dates().shortDate(one.deposited())).orElse("");
    }

    private String name(State state) {
        return state.name(desk.phrasebook().language(), NameForm.SHORT, model.day().get());
    }

    private static Mark mark(PartiesRow.Fate fate) {
        return switch (fate) {
            case NEW -> Mark.FULL;
            case CHANGED -> Mark.HALF;
            case SAME, NOT_DEPOSITED -> Mark.HOLLOW;
            case REFUSED -> Mark.BLOCKS;
        };
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private void take(Runnable leave) {
        Optional<LocalDate> asAt = list.isWhole() ? DateText.read(form.value("asAt")) : Optional.empty();
        if (list.isWhole() && asAt.isEmpty()) {
            form.showFaults(List.of(new Fault("asAt", DateText.wrong(form.value("asAt")))));
            return;
        }
        model.takeParties(list, asAt, outcome -> {
            if (outcome instanceof Outcome.Refused<Integer>(var faults)) {
                form.showFaults(faults);
            }
            int count = outcome instanceof Outcome.Done<Integer>(var taken, var _) ? taken : 0;
            new Telling(desk).tell(outcome, list.name(), words.partiesTaken(count));
            if (outcome instanceof Outcome.Done<Integer>) {
                leave.run();
            }
        });
    }
}
