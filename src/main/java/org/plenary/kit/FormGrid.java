package org.plenary.kit;

import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Two equal columns; a field takes both, or one where it is a half and finds its other half.
final class FormGrid extends GridPane {

    /// How wide a half is at least, in gaps, which grow with everything else.
    private static final double LEAST = 7;

    FormGrid() {
        getStyleClass().add("form-grid");
        divide(1);
    }

    /// Without halves there is one column: a gap to an empty second would be taken off the fields.
    private void divide(int columns) {
        if (getColumnConstraints().size() != columns) {
            getColumnConstraints().setAll(Stream.generate(ColumnConstraints::new).limit(columns).toList());
            getColumnConstraints().forEach(column -> {
                column.setPercentWidth(100.0 / columns);
                column.setHgrow(Priority.ALWAYS);
            });
        }
    }

    private static boolean isHalf(Node child) {
        return child.getProperties().get(Field.class) instanceof Field field && field.isHalf();
    }

    void section(Node heading) {
        whole(heading);
    }

    void whole(Node node) {
        getChildren().add(node);
    }

    void field(Field field) {
        whole(field.node());
        GridPane.setValignment(field.node(), VPos.TOP);
        field.node().getProperties().put(Field.class, field);
    }

    /// Halves are known only once the caller has said so, after adding: the rows are laid then.
    @Override
    protected void layoutChildren() {
        place(getWidth());
        super.layoutChildren();
    }

    @Override
    protected double computePrefHeight(double width) {
        place(width);
        return super.computePrefHeight(width);
    }

    /// In a narrow place a half would be too narrow to read a day in it: then each has the whole width.
    private void place(double width) {
        boolean hasRoom = width < 0 || (width - getHgap()) / 2 >= LEAST * getHgap();
        int columns = hasRoom && getManagedChildren().stream().anyMatch(FormGrid::isHalf) ? 2 : 1;
        divide(columns);
        int at = -1;
        boolean free = false;
        for (Node child : getManagedChildren()) {
            boolean half = columns > 1 && isHalf(child);
            boolean second = half && free;
            if (!second) {
                at++;
            }
            put(child, second ? 1 : 0, at, half ? 1 : columns);
            free = half && !second;
        }
    }

    private static void put(Node child, int column, int row, int span) {
        if (!Integer.valueOf(row).equals(getRowIndex(child))
                || !Integer.valueOf(column).equals(getColumnIndex(child))
                || !Integer.valueOf(span).equals(getColumnSpan(child))) {
            GridPane.setConstraints(child, column, row, span, 1);
        }
    }
}
