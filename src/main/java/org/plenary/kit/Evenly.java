package org.plenary.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Lays its content out in columns of one width that fill the room: all beside each other, or in several rows where there
/// is no room for that. The gaps are those of a [FlowPane].
public final class Evenly extends HighByWidth {

    public Evenly(Node... content) {
        super(content);
    }

    /// As many as fit, so divided that the rows are alike.
    private int columns(double width) {
        List<Node> content = getManagedChildren();
        if (content.isEmpty()) {
            return 1;
        }
        double widest = content.stream().mapToDouble(one -> one.minWidth(-1)).max().orElse(1);
        int fitting = (int) Math.clamp(Math.floor((width + getHgap()) / (widest + getHgap())), 1, content.size());
        int rows = (content.size() + fitting - 1) / fitting;
        return (content.size() + rows - 1) / rows;
    }

    private double column(double width, int columns) {
        return (width - (columns - 1) * getHgap()) / columns;
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream().mapToDouble(one -> one.minWidth(-1)).max().orElse(0)
                + snappedLeftInset()
                + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> content = getManagedChildren();
        double widest = content.stream().mapToDouble(one -> one.prefWidth(-1)).max().orElse(0);
        return content.size() * (widest + getHgap()) - getHgap() + snappedLeftInset() + snappedRightInset();
    }

    @Override
    double high(double width) {
        double room = inside(width < 0 ? computePrefWidth(-1) : width);
        int columns = columns(room);
        double column = column(room, columns);
        double height = 0;
        List<Node> content = getManagedChildren();
        for (int from = 0; from < content.size(); from += columns) {
            height += (from == 0 ? 0 : getVgap()) + highest(row(content, from, columns), column);
        }
        return snappedTopInset() + height + snappedBottomInset();
    }

    private static List<Node> row(List<Node> content, int from, int columns) {
        return content.subList(from, Math.min(content.size(), from + columns));
    }

    private static double highest(List<Node> row, double column) {
        return row.stream().mapToDouble(one -> one.prefHeight(column)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        List<Node> content = getManagedChildren();
        int columns = columns(inside(getWidth()));
        double column = column(inside(getWidth()), columns);
        double y = snappedTopInset();
        for (int from = 0; from < content.size(); from += columns) {
            List<Node> row = row(content, from, columns);
            double high = highest(row, column);
            for (int i = 0; i < row.size(); i++) {
                double x = snappedLeftInset() + i * (column + getHgap());
                row.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(column), snapSizeY(high));
            }
            y += high + getVgap();
        }
    }
}
