package org.plenary.kit;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Two parts beside each other as long as each gets the room that it needs at least; else the first above the second. How
/// wide they must be is for the style sheet to say, so that it grows with everything else. The gaps are those of a
/// [FlowPane].
public final class Beside extends HighByWidth {

    private final Region first;
    private final Region second;
    private final double share;

    /// @param share how much of the width the first part has, between 0 and 1
    public Beside(Region first, Region second, double share) {
        super(first, second);
        this.first = first;
        this.second = second;
        this.share = share;
    }

    /// How wide the first part is where both are beside each other.
    private double ofFirst(double width) {
        return (width - getHgap()) * share;
    }

    private double ofSecond(double width) {
        return (width - getHgap()) * (1 - share);
    }

    private boolean areBeside(double width) {
        return ofFirst(width) >= first.minWidth(-1) && ofSecond(width) >= second.minWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1)) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + getHgap() + second.prefWidth(-1) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    double high(double width) {
        double room = inside(width < 0 ? computePrefWidth(-1) : width);
        double high = areBeside(room)
                ? Math.max(first.prefHeight(ofFirst(room)), second.prefHeight(ofSecond(room)))
                : first.prefHeight(room) + getVgap() + second.prefHeight(room);
        return snappedTopInset() + high + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double room = inside(getWidth());
        double x = snappedLeftInset();
        double y = snappedTopInset();
        if (areBeside(room)) {
            double wide = snapSizeX(ofFirst(room));
            double high = getHeight() - y - snappedBottomInset();
            first.resizeRelocate(x, y, wide, high);
            second.resizeRelocate(x + wide + getHgap(), y, room - wide - getHgap(), high);
        } else {
            double high = snapSizeY(first.prefHeight(room));
            first.resizeRelocate(x, y, room, high);
            second.resizeRelocate(x, y + high + getVgap(), room, snapSizeY(second.prefHeight(room)));
        }
    }
}
