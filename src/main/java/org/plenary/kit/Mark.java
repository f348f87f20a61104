package org.plenary.kit;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A small shape that says a status or a severity, always with its word: hollow, half, full, full with a tick,
/// crossed. Legible without colour.
public enum Mark {
    /// Hollow dot: nominated.
    HOLLOW,
    /// Half dot: accredited.
    HALF,
    /// Full dot: registered.
    FULL,
    /// Full dot with a tick: arrived.
    TICKED,
    /// Crossed dot: refused or withdrawn.
    CROSSED,
    /// It cannot go on like this.
    BLOCKS,
    /// Somebody should look at it.
    WARNS,
    /// Good to know.
    NOTE;

    /// The shape alone; the caller puts the word beside it.
    public Node shape() {
        var dot = new Region();
        dot.getStyleClass().add("mark-dot");
        var sign = new Region();
        sign.getStyleClass().add("mark-sign");
        var shape = new StackPane(dot, sign);
        // A tick is a tick in every language.
        shape.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        shape.getStyleClass().addAll("mark", "mark-" + name().toLowerCase(Locale.ROOT));
        return shape;
    }

    /// Shape and word.
    public Label label(String word) {
        var label = new Label(word, shape());
        Script.watch(label);
        label.getStyleClass().add("mark-label");
        return label;
    }

    /// The shape before what may take several lines; it stands beside the first of them.
    public HBox beside(Region text) {
        var place = new StackPane(shape());
        place.getStyleClass().add("mark-place");
        place.setAlignment(Pos.TOP_CENTER);
        place.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(place, text);
        row.getStyleClass().add("marked-text");
        return row;
    }

    /// The same with running text, which takes as many lines as it needs.
    public HBox beside(String text) {
        var prose = new Prose(text);
        Script.watch(prose);
        return beside(prose);
    }

    /// A category as a small square of its hue, and its word.
    public static Label category(Hue hue, String word) {
        var label = new Label(word, square(hue));
        label.setContentDisplay(ContentDisplay.LEFT);
        label.getStyleClass().add("mark-label");
        return label;
    }

    /// A small square of a hue.
    static Node square(Hue hue) {
        var square = new Region();
        square.getStyleClass().addAll("hue", hue.style());
        return square;
    }
}
