package org.plenary.kit;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A chart of standing columns in the order of time, each with its figure above and its words below. Every column is a
/// button that leads to what it counts.
public final class Columns {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double LEAST = 3;
    private static final double COLUMN = 40;

    /// One column.
    ///
    /// @param id of its button
    /// @param below `24`
    /// @param further a second line below: the month, or `Today`; may be empty
    /// @param spoken what a screen reader says: `Sunday 24 September 2017: 348`
    /// @param figure the value as people write it
    /// @param weight whether the column stands out
    public record Column(
            String id, String below, String further, String spoken, int value, String figure, Weight weight,
            Runnable open) {}

    /// Whether a column stands out, as that of today.
    public enum Weight {
        PLAIN,
        MARKED
    }

    private final List<Column> columns;
    private final double height;

    /// @param height of the highest column
    public Columns(List<Column> columns, double height) {
        this.columns = List.copyOf(columns);
        this.height = height;
    }

    /// The chart whose columns can be pressed.
    ///
    /// @param spoken the whole chart in one sentence
    public Node node(String spoken) {
        HBox box = row();
        box.setAccessibleRole(AccessibleRole.PARENT);
        box.setAccessibleText(spoken);
        columns.forEach(column -> box.getChildren().add(button(column)));
        return box;
    }

    /// The chart as it is printed.
    public Node still() {
        HBox box = row();
        for (Column column : columns) {
            VBox parts = parts(column);
            parts.pseudoClassStateChanged(MARKED, column.weight() == Weight.MARKED);
            HBox.setHgrow(parts, Priority.ALWAYS);
            box.getChildren().add(parts);
        }
        return box;
    }

    private static HBox row() {
        var box = new HBox();
        box.getStyleClass().add("columns");
        box.setFillHeight(true);
        return box;
    }

    private Pressable button(Column column) {
        var button = new Pressable(column.id(), column.spoken(), parts(column), column.open());
        button.getStyleClass().add("column");
        button.pseudoClassStateChanged(MARKED, column.weight() == Weight.MARKED);
        button.setMinWidth(0);
        button.setPrefWidth(COLUMN);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private VBox parts(Column column) {
        var figure = new Label(column.value() == 0 ? "" : column.figure());
        figure.getStyleClass().add("column-figure");
        var bar = new Region();
        bar.getStyleClass().add("column-fill");
        double high = column.value() == 0 ? 1 : Math.max(LEAST, height * column.value() / most());
        bar.setMinHeight(high);
        bar.setPrefHeight(high);
        bar.setMaxHeight(high);
        var below = new Label(column.below());
        below.getStyleClass().add("column-below");
        var further = new Label(column.further());
        further.getStyleClass().add("column-further");
        var upper = new VBox(figure, bar);
        upper.setAlignment(Pos.BOTTOM_CENTER);
        upper.setMinHeight(height + 24);
        upper.setPrefHeight(height + 24);
        List.of(figure, below, further).forEach(label -> label.setMinWidth(Region.USE_PREF_SIZE));
        var parts = new VBox(upper, below, further);
        parts.setAlignment(Pos.BOTTOM_CENTER);
        parts.getStyleClass().add("column-parts");
        return parts;
    }

    private int most() {
        return columns.stream().mapToInt(Column::value).max().orElse(1);
    }
}
