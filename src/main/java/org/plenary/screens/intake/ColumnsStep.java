package org.plenary.screens.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.intake.Precedence;
import org.plenary.intake.RowWords;
import org.plenary.intake.Target;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Grid;
import org.plenary.kit.Prose;
import org.plenary.people.ParticipantField;
import org.plenary.words.Phrasebook;

/// The second step: what each column of the file is taken for, why, and which side wins.
final class ColumnsStep {

    private final IntakeModel model;
    private final IntakeScreenWords words;
    private final RowWords rowWords;
    private final Label taken = new Label();
    private final Label program = new Label();
    private final Prose notImported = new Prose("");
    private final Button keep;
    private final VBox node = new VBox(12);

    ColumnsStep(IntakeModel model, IntakeScreenWords words, Phrasebook phrasebook, Command setAside) {
        this.model = model;
        this.words = words;
        this.rowWords = new RowWords(phrasebook);
        this.keep = Command.of("intake.keep", words.keepRest(), Feather.PLUS_SQUARE, model.columns()::keepTheRest)
                .button();
        taken.getStyleClass().add("section-title");
        program.getStyleClass().add("hint");
        notImported.getStyleClass().add("hint");
        notImported.managedProperty().bind(notImported.visibleProperty());
        keep.managedProperty().bind(keep.visibleProperty());
        model.columns().lines().subscribe(this::summarise);
        Grid<ColumnLine> grid = new Grid<>(phrasebook, columns(), Arrangement.NONE).named(words.stepColumns());
        grid.rows(model.columns().lines());
        grid.filled();
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        node.getChildren().setAll(top(setAside), notImported, grid.node());
    }

    Node node() {
        return node;
    }

    private Node top(Command setAside) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var top = new HBox(12, taken, program, space, keep, setAside.button());
        top.getStyleClass().add("intake-line");
        return top;
    }

    private void summarise() {
        taken.setText(words.columnsTaken(model.columns().taken(), model.columns().lines().size()));
        program.setText(model.source()
                .get()
                .map(table -> table.mapping().program())
                .filter(name -> !name.isEmpty())
                .map(words::recognised)
                .orElse(""));
        List<ColumnLine> left = model.columns().notImported();
        notImported.setVisible(!left.isEmpty());
        keep.setVisible(!left.isEmpty());
        notImported.setText(words.notImported(
                left.size(), left.stream().map(line -> rowWords.column(line.column())).collect(Collectors.joining(", "))));
    }

    private List<Column<ColumnLine>> columns() {
        return List.of(
                Column.text("heading", words.columnHeading(), 196, (ColumnLine line) -> rowWords.column(line.column())),
                Column.text("target", words.columnTarget(), 252, (ColumnLine line) -> "").with(this::target),
                Column.text("evidence", words.columnEvidence(), 136, (ColumnLine line) ->
                        rowWords.evidence(line.use().evidence())),
                Column.text("wins", words.columnPrecedence(), 196, (ColumnLine line) -> "").with(this::precedence),
                Column.text("samples", words.columnSamples(), 240, ColumnLine::samples));
    }

    private Node target(ColumnLine line) {
        var combo = combo(targets(line), line.use().target(), rowWords::target);
        combo.setAccessibleText(words.targetOf(rowWords.column(line.column())));
        combo.setOpacity(line.use().target().isIgnored() ? 0.6 : 1);
        combo.setOnAction(event -> model.columns().map(line, combo.getValue()));
        combo.setMaxWidth(Double.MAX_VALUE);
        return combo;
    }

    /// The same for every column, but for the heading under which it is kept.
    private static List<Target> targets(ColumnLine line) {
        List<Target> targets = new ArrayList<>();
        targets.add(Target.Special.IGNORED);
        targets.add(
                line.use().target() instanceof Target.Additional kept
                        ? kept
                        : new Target.Additional(line.column().name()));
        for (Target.Special special : Target.Special.values()) {
            if (special != Target.Special.IGNORED) {
                targets.add(special);
            }
        }
        for (ParticipantField field : ParticipantField.values()) {
            targets.add(new Target.Of(field));
        }
        return targets;
    }

    private Node precedence(ColumnLine line) {
        boolean isData = !line.use().target().isIgnored() && line.use().target() != Target.Special.ID;
        if (!isData) {
            return new Region();
        }
        var combo = combo(List.of(Precedence.values()), line.use().precedence(), rowWords::precedence);
        combo.setAccessibleText(words.precedenceOf(rowWords.column(line.column())));
        combo.setOnAction(event -> model.columns().let(line, combo.getValue()));
        combo.setMaxWidth(Double.MAX_VALUE);
        return combo;
    }

    private static <T> ComboBox<T> combo(List<T> items, T value, Function<T, String> text) {
        var combo = new ComboBox<T>();
        combo.getItems().setAll(items);
        combo.setCellFactory(list -> cell(text));
        combo.setButtonCell(cell(text));
        combo.setValue(value);
        combo.setVisibleRowCount(16);
        combo.getStyleClass().add("intake-combo");
        return combo;
    }

    private static <T> ListCell<T> cell(Function<T, String> text) {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : text.apply(item));
            }
        };
    }
}
