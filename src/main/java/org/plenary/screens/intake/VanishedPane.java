package org.plenary.screens.intake;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenary.intake.Preview;
import org.plenary.intake.Vanished;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Column;
import org.plenary.kit.Grid;
import org.plenary.kit.Prose;
import org.plenary.people.ClosedDossier;
import org.plenary.people.PeopleWords;
import org.plenary.words.Phrasebook;

/// Who stood in the list the last time and does not any more. Nobody is withdrawn unless the officer ticks her or him.
final class VanishedPane {

    private final LookOverModel model;
    private final IntakeScreenWords words;
    private final Phrasebook phrasebook;
    private final Prose text = new Prose("");
    private final ObservableList<ClosedDossier> people = FXCollections.observableArrayList();
    private final VBox node;

    VanishedPane(LookOverModel model, IntakeScreenWords words, Phrasebook phrasebook) {
        this.model = model;
        this.words = words;
        this.phrasebook = phrasebook;
        var grid = new Grid<>(phrasebook, columns(), Arrangement.NONE).named(words.vanishedTitle());
        grid.rows(people);
        grid.table().setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        grid.onOpen(dossier -> {
            model.toggleWithdrawn(dossier);
            grid.table().refresh();
        });
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        text.getStyleClass().add("hint");
        node = new VBox(12, text, grid.node());
        model.preview().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(Optional<Preview> made) {
        people.setAll(model.vanished());
        text.setText(made.map(Preview::vanished)
                .filter(vanished -> !vanished.people().isEmpty())
                .map(this::text)
                .orElse(""));
    }

    private String text(Vanished vanished) {
        return words.vanishedText(
                vanished.file(), phrasebook.dates().moment(vanished.at(), ZoneId.systemDefault()));
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
