package org.plenary.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Content whose height follows from its width, and which is never less high than that. What it has been asked is kept
/// until something changes inside: the toolkit keeps only heights that follow from no width, each level of boxes asks its
/// parts several times, and the innermost would be asked hundreds of times.
abstract class HighByWidth extends FlowPane {

    private final Map<Double, Double> heights = new HashMap<>();

    HighByWidth(Node... content) {
        getChildren().setAll(content);
    }

    /// How high it is at this width, insets included.
    abstract double high(double width);

    /// What is left of a width without the insets.
    double inside(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public final void requestLayout() {
        // A pane asks for it while it is being made, when nothing can be kept yet.
        if (heights != null) {
            heights.clear();
        }
        super.requestLayout();
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        Double known = heights.get(width);
        if (known == null) {
            known = high(width);
            heights.put(width, known);
        }
        return known;
    }
}
