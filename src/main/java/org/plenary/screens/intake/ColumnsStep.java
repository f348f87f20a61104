package org.plenary.screens.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plenary.intake.IntakeWords;
import org.plenary.intake.Origin;
import org.plenary.intake.RowWords;
import org.plenary.intake.Target;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Column;
import org.plenary.kit.Grid;
import org.plenary.people.ParticipantField;
import org.plenary.words.Phrasebook;

/// The second step: what each column of the file is taken for.
final class ColumnsStep {

    private final IntakeModel model;
    private final IntakeScreenWords words;
    private final RowWords rowWords;
    private final IntakeWords intakeWords;
    private final List<Target> targets = new ArrayList<>();
    private final VBox node = new VBox(12);

    ColumnsStep(IntakeModel model, IntakeScreenWords words, Phrasebook phrasebook) {
        this.model = model;
        this.words = words;
        this.rowWords = new RowWords(phrasebook);
        this.intakeWords = phrasebook.of(IntakeWords.class);
        targets.addAll(List.of(Target.Special.values()));
        for (ParticipantField field : ParticipantField.values()) {
            targets.add(new Target.Of(field));
        }
        var taken = new Label();
        taken.getStyleClass().add("section-title");
        model.columns().subscribe(() -> taken.setText(words.columnsTaken(model.columnsTaken(), model.columns().size())));
        Grid<ColumnLine> grid = new Grid<>(phrasebook, columns(), Arrangement.NONE).named(words.stepColumns());
        grid.rows(model.columns());
        grid.table().setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        node.getChildren().setAll(taken, grid.node());
    }

    Node node() {
        return node;
    }

    private List<Column<ColumnLine>> columns() {
        return List.of(
                Column.text("heading", words.columnHeading(), 260, this::heading),
                Column.text("target", words.columnTarget(), 300, (ColumnLine line) -> "").with(this::combo),
                Column.text("samples", words.columnSamples(), 620, ColumnLine::samples));
    }

    private String heading(ColumnLine line) {
        return line.column().origin() == Origin.SHEET
                ? line.column().heading()
                : intakeWords.origin(line.column().origin());
    }

    private Node combo(ColumnLine line) {
        var combo = new ComboBox<Target>();
        combo.getItems().setAll(targets);
        combo.setCellFactory(list -> cell());
        combo.setButtonCell(cell());
        combo.setValue(line.target());
        combo.setVisibleRowCount(16);
        combo.setPrefWidth(280);
        combo.setAccessibleText(words.targetOf(line.column().heading()));
        combo.getStyleClass().add("intake-combo");
        combo.setOpacity(line.target().isIgnored() ? 0.6 : 1);
        combo.setOnAction(event -> model.map(line, combo.getValue()));
        return combo;
    }

    private ListCell<Target> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Target target, boolean empty) {
                super.updateItem(target, empty);
                setText(empty || target == null ? null : rowWords.target(target));
            }
        };
    }
}
