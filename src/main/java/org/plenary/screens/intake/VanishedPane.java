package org.plenary.screens.intake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenary.intake.Earlier;
import org.plenary.intake.Preview;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Column;
import org.plenary.kit.Grid;
import org.plenary.kit.Prose;
import org.plenary.people.ClosedDossier;
import org.plenary.people.PeopleWords;
import org.plenary.words.Phrasebook;

/// With which earlier list this one is compared, and who stood there and does not here. Nobody is withdrawn unless the
/// officer ticks her or him.
final class VanishedPane {

    private final LookOverModel model;
    private final IntakeScreenWords words;
    private final Phrasebook phrasebook;
    private final Prose text = new Prose("");
    private final ComboBox<Optional<Earlier>> list = new ComboBox<>();
    private final ObservableList<ClosedDossier> people = FXCollections.observableArrayList();
    private final VBox node;
    private boolean isShowing;

    VanishedPane(LookOverModel model, IntakeScreenWords words, Phrasebook phrasebook) {
        this.model = model;
        this.words = words;
        this.phrasebook = phrasebook;
        var grid = new Grid<>(phrasebook, columns(), Arrangement.NONE).named(words.vanishedTitle());
        grid.rows(people);
        grid.empty(new Label(words.nobodyVanished()));
        grid.filled();
        grid.onOpen(dossier -> {
            model.toggleWithdrawn(dossier);
            grid.table().refresh();
        });
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        text.getStyleClass().add("hint");
        node = new VBox(12, choice(), text, grid.node());
        model.preview().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private Node choice() {
        list.setId("intake.compared");
        list.setAccessibleText(words.comparedWith());
        list.getStyleClass().add("intake-combo");
        list.setMaxWidth(Double.MAX_VALUE);
        list.setConverter(Said.as(one -> one.map(this::called).orElse(words.noEarlierList())));
        list.setOnAction(event -> {
            if (!isShowing && list.getValue() != null) {
                model.compare(list.getValue());
            }
        });
        var label = new Label(words.comparedWith());
        label.setLabelFor(list);
        var line = new FlowPane(8, 4, label, list);
        line.getStyleClass().add("intake-line");
        return line;
    }

    private String called(Earlier earlier) {
        return earlier.isStanding()
                ? words.standingList(earlier.common())
                : words.earlierList(earlier.file(), day(earlier), earlier.common(), earlier.sign());
    }

    private String day(Earlier earlier) {
        return phrasebook.dates().moment(earlier.at(), ZoneId.systemDefault());
    }

    private void show(Optional<Preview> made) {
        isShowing = true;
        List<Optional<Earlier>> lists = new ArrayList<>();
        made.ifPresent(preview -> preview.vanished().lists().forEach(one -> lists.add(Optional.of(one))));
        lists.add(Optional.empty());
        list.getItems().setAll(lists);
        Optional<Earlier> with = made.flatMap(preview -> preview.vanished().with());
        list.setValue(with);
        isShowing = false;
        people.setAll(model.vanished());
        text.setText(with.map(this::text).orElseGet(words::comparedWithNone));
    }

    private String text(Earlier earlier) {
        return earlier.isStanding()
                ? words.standingText(earlier.missing().size())
                : words.vanishedText(earlier.file(), day(earlier), earlier.missing().size(), earlier.extent());
    }

    private List<Column<ClosedDossier>> columns() {
        var fields = phrasebook.of(PeopleWords.class);
        return List.of(
                Column.text("withdraw", words.columnWithdraw(), 112, (ClosedDossier one) -> "").with(this::tick),
                Column.text("name", words.columnName(), 260, (ClosedDossier one) -> name(one)),
                Column.text("delegation", words.columnDelegation(), 200, (ClosedDossier one) -> model.delegation(one)),
                Column.text("function", words.columnFunction(), 260, (ClosedDossier one) -> one.function()),
                Column.text("status", words.columnStatus(), 140, (ClosedDossier one) ->
                        fields.status(one.status())));
    }

    private static String name(ClosedDossier dossier) {
        return dossier.name().address();
    }

    private Node tick(ClosedDossier dossier) {
        var box = new CheckBox();
        box.setAccessibleText(words.withdrawPerson(name(dossier)));
        box.setSelected(model.isWithdrawn(dossier));
        box.setOnAction(event -> model.toggleWithdrawn(dossier));
        return box;
    }
}
