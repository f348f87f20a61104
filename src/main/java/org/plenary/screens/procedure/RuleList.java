package org.plenary.screens.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Grid;
import org.plenary.kit.Mark;
import org.plenary.procedure.Body;
import org.plenary.procedure.ProcedureRule;
import org.plenary.procedure.ProcedureWords;

/// The list of the rules of procedure of one body, and the choice of the body.
final class RuleList {

    private final ProcedureScreenWords words;
    private final ProcedureWords values;
    private final Grid<ProcedureModel.RuleRow> grid;

    /// @param menu commands on a rule
    RuleList(Desk desk, ProcedureModel model, List<Command> menu) {
        this.words = desk.words(ProcedureScreenWords.class);
        this.values = desk.words(ProcedureWords.class);
        this.grid = new Grid<>(desk.phrasebook(), columns(), Arrangement.NONE).named(words.rules());
        grid.rows(model.rules());
        grid.menu(menu);
        grid.empty(new Label(words.nothingTitle()));
    }

    private List<Column<ProcedureModel.RuleRow>> columns() {
        return List.of(
                Column.text("what", words.what(), 280, ProcedureModel.RuleRow::what),
                Column.text("value", words.value(), 280, ProcedureModel.RuleRow::value),
                Column.text("number", words.number(), 112, ProcedureModel.RuleRow::number),
                Column.<ProcedureModel.RuleRow>text("sourcing", words.sourcing(), 136, row -> values.sourcing(
                                row.rule().sourcing()))
                        .with(row -> row.rule().sourcing() == ProcedureRule.Sourcing.CONFIRMED
                                ? Mark.TICKED.shape()
                                : Mark.WARNS.shape()),
                Column.<ProcedureModel.RuleRow>text("changed", words.changed(), 112, row ->
                                row.line().isChanged() ? words.changed() : "")
                        .with(row -> row.line().isChanged() ? Mark.NOTE.shape() : new Group()),
                Column.<ProcedureModel.RuleRow>text("source", words.source(), 320, row -> row.rule().source())
                        .hidden());
    }

    Grid<ProcedureModel.RuleRow> grid() {
        return grid;
    }

    /// Whose rules are shown.
    ComboBox<Choice> bodies(Body first, Consumer<Body> chosen) {
        var bodies = new ComboBox<Choice>();
        bodies.setId("procedure.body");
        bodies.setAccessibleText(words.body());
        bodies.getItems().setAll(Arrays.stream(Body.values())
                .map(body -> new Choice(body.name(), values.body(body)))
                .toList());
        bodies.getItems().stream()
                .filter(body -> body.key().equals(first.name()))
                .forEach(bodies.getSelectionModel()::select);
        bodies.valueProperty().subscribe((before, now) -> {
            if (now != null && !now.equals(before)) {
                chosen.accept(Body.valueOf(now.key()));
            }
        });
        return bodies;
    }
}
