package org.plenary.kit;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A chart of lying bars, each labelled with its words and its figure, so that it needs neither axis nor legend. Every
/// bar is a button that leads to what it counts.
public final class Bars {

    /// One bar.
    ///
    /// @param id of its button
    /// @param figure the value as people write it
    /// @param style the style class of its colour: [Hue#style] or one of one's own
    /// @param open what a press leads to
    public record Bar(String id, String words, int value, String figure, String style, Runnable open) {}

    private final String title;
    private final List<Bar> bars;

    /// @param title what is counted, for screen readers
    public Bars(String title, List<Bar> bars) {
        this.title = title;
        this.bars = List.copyOf(bars);
    }

    /// The chart whose bars can be pressed.
    ///
    /// @param spoken the whole chart in one sentence
    public Node node(String spoken) {
        var box = new VBox();
        box.getStyleClass().add("bars");
        box.setAccessibleRole(AccessibleRole.PARENT);
        box.setAccessibleText(spoken);
        bars.forEach(bar -> box.getChildren().add(button(bar)));
        return box;
    }

    /// The chart as it is printed.
    public Node still() {
        var box = new VBox();
        box.getStyleClass().add("bars");
        bars.forEach(bar -> box.getChildren().add(line(bar)));
        return box;
    }

    private Pressable button(Bar bar) {
        var button = new Pressable(bar.id(), bar.words() + ": " + bar.figure(), line(bar), bar.open());
        button.getStyleClass().add("bar");
        button.setAccessibleHelp(title);
        return button;
    }

    private Region line(Bar bar) {
        var words = new Prose(bar.words());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var figure = new Label(bar.figure());
        figure.getStyleClass().add("bar-figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(words, figure);
        head.getStyleClass().add("bar-head");
        return new VBox(head, new Track(share(bar), bar.style()));
    }

    private double share(Bar bar) {
        int most = bars.stream().mapToInt(Bar::value).max().orElse(0);
        return most == 0 ? 0 : (double) bar.value() / most;
    }

    /// The ground of a bar with as much of it filled as the share says; what is not nothing is never invisible.
    private static final class Track extends Region {

        private static final double LEAST = 3;

        private final double share;
        private final Region fill = new Region();

        Track(double share, String style) {
            this.share = share;
            getStyleClass().add("bar-track");
            fill.getStyleClass().addAll("bar-fill", style);
            getChildren().add(fill);
        }

        @Override
        protected void layoutChildren() {
            double width = share == 0 ? 0 : Math.max(LEAST, getWidth() * share);
            fill.resizeRelocate(0, 0, snapSizeX(width), getHeight());
        }
    }
}
