package org.plenary.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A row above a list: what is looked at stands at its start, what can be done at its end. Where there is little room,
/// first a search gives way, then the buttons go on lines of their own below; nothing is cut. The gap is that of an
/// [HBox].
public final class BarRow extends HBox {

    private final List<Node> start;
    private final List<Node> buttons = new ArrayList<>();
    private Optional<Region> search = Optional.empty();
    private Optional<Label> count = Optional.empty();

    /// @param start never go below
    public BarRow(Node... start) {
        this.start = new ArrayList<>(List.of(start));
        getChildren().setAll(start);
        getStyleClass().add("filter-row");
    }

    /// A row with a search, which takes what room there is, within what the style sheet says, and a count before the
    /// buttons, which is cut where there is no other way.
    static BarRow searching(Region search, Label count, Node... others) {
        var row = new BarRow(search);
        row.start.addAll(List.of(others));
        row.start.add(count);
        row.getChildren().setAll(row.start);
        row.search = Optional.of(search);
        row.count = Optional.of(count);
        return row;
    }

    /// Adds buttons at the end.
    public void add(Node... more) {
        buttons.addAll(List.of(more));
        getChildren().addAll(more);
    }

    /// Adds a button before the last.
    void addBeforeLast(Node button) {
        int before = buttons.isEmpty() ? 0 : 1;
        buttons.add(buttons.size() - before, button);
        getChildren().add(getChildren().size() - before, button);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = managed(buttons).stream().mapToDouble(this::least).max().orElse(0);
        double cut = count.filter(Node::isManaged).map(this::least).orElse(0.0);
        return Math.max(widest, least(managed(start)) - cut) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        double more = search.map(one -> one.prefWidth(-1) - one.minWidth(-1)).orElse(0.0);
        return least(managed(getChildren())) + more + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset();
        double high = -getSpacing();
        for (List<Node> line : lines(room)) {
            high += high(line) + getSpacing();
        }
        return snappedTopInset() + high + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double end = getWidth() - snappedRightInset();
        double y = snappedTopInset();
        for (List<Node> line : lines(end - snappedLeftInset())) {
            double high = high(line);
            List<Node> first = line.stream().filter(one -> start.contains(one) && !isCount(one)).toList();
            List<Node> last = line.stream().filter(one -> !first.contains(one)).toList();
            double x = place(first, snappedLeftInset(), end - least(line), y, high);
            place(last, Math.max(x, end - least(last)), 0, y, high);
            y += high + getSpacing();
        }
    }

    /// @param spare what a search takes besides
    /// @return where the next would stand
    private double place(List<Node> line, double from, double spare, double y, double high) {
        double x = from;
        for (Node one : line) {
            double wide = least(one);
            if (search.filter(one::equals).isPresent()) {
                wide = Math.clamp(wide + spare - from, wide, Math.max(wide, one.prefWidth(-1)));
            } else if (isCount(one)) {
                wide = Math.clamp(getWidth() - snappedRightInset() - x, 0, wide);
            }
            double tall = Math.ceil(one.prefHeight(-1));
            one.resizeRelocate(x, y + Math.floor((high - tall) / 2), snapSizeX(wide), tall);
            x += snapSizeX(wide) + getSpacing();
        }
        return x;
    }

    /// What stands in which line.
    private List<List<Node>> lines(double room) {
        List<Node> all = managed(getChildren());
        if (buttons.isEmpty() || least(all) <= room) {
            return List.of(all);
        }
        List<List<Node>> lines = new ArrayList<>();
        lines.add(managed(start));
        List<Node> line = new ArrayList<>();
        for (Node button : managed(buttons)) {
            if (!line.isEmpty() && least(line) + getSpacing() + least(button) > room) {
                lines.add(line);
                line = new ArrayList<>();
            }
            line.add(button);
        }
        lines.add(line);
        return lines;
    }

    private boolean isCount(Node node) {
        return count.filter(node::equals).isPresent();
    }

    private static List<Node> managed(List<Node> nodes) {
        return nodes.stream().filter(Node::isManaged).toList();
    }

    /// How wide nodes are in one line, a search as narrow as it may be.
    private double least(List<Node> nodes) {
        double gaps = Math.max(0, nodes.size() - 1) * getSpacing();
        return gaps + nodes.stream().mapToDouble(this::least).sum();
    }

    private double least(Node node) {
        return Math.ceil(search.filter(node::equals).isPresent() ? node.minWidth(-1) : node.prefWidth(-1));
    }

    private static double high(List<Node> line) {
        return Math.ceil(line.stream().mapToDouble(one -> one.prefHeight(-1)).max().orElse(0));
    }
}
