package org.plenary.screens.overview;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plenary.kit.Pressable;
import org.plenary.kit.Prose;

/// The pieces of which the overview is built.
final class Card {

    private Card() {}

    /// A card with a heading.
    static VBox of(String title, Node... content) {
        var heading = new Prose(title);
        heading.getStyleClass().add("section-title");
        var card = new VBox(heading);
        card.getChildren().addAll(content);
        card.getStyleClass().addAll("card-box", "overview-card");
        return card;
    }

    /// A figure with a line below it, all one button.
    static Pressable figure(String id, String figure, String below, Runnable open) {
        var large = new Label(figure);
        large.getStyleClass().add("figure");
        large.setMinWidth(Region.USE_PREF_SIZE);
        var line = new Prose(below);
        line.getStyleClass().add("hint");
        var button = new Pressable(id, figure + " " + below, new VBox(large, line), open);
        button.getStyleClass().add("overview-figure");
        return button;
    }

    /// A line of a list that can be pressed: something before it, words, and something small at its end.
    static Pressable line(String id, Node before, String words, String end, Runnable open) {
        var small = new Label(end);
        small.getStyleClass().add("hint");
        small.setMinWidth(Region.USE_PREF_SIZE);
        return line(id, end.isEmpty() ? words : words + ", " + end, before, wide(new Prose(words)), small, open);
    }

    /// The same with what is small below the words.
    static Pressable twoLines(String id, Node before, String words, String below, Runnable open) {
        var lines = wide(new VBox(new Prose(words), hint(below)));
        return line(id, words + ", " + below, before, lines, new Region(), open);
    }

    private static Region wide(Region region) {
        HBox.setHgrow(region, Priority.ALWAYS);
        region.setMaxWidth(Double.MAX_VALUE);
        return region;
    }

    private static Pressable line(String id, String spoken, Node before, Region says, Node end, Runnable open) {
        var place = new StackPane(before);
        place.getStyleClass().add("mark-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        place.setAlignment(Pos.TOP_CENTER);
        var row = new HBox(place, says, end);
        row.getStyleClass().add("overview-row");
        var button = new Pressable(id, spoken, row, open);
        button.getStyleClass().add("overview-line");
        return button;
    }

    /// Small words of running text.
    static Prose hint(String text) {
        var hint = new Prose(text);
        hint.getStyleClass().add("hint");
        hint.setMinHeight(Region.USE_PREF_SIZE);
        return hint;
    }
}
