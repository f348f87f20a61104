package org.plenary.app;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.kit.Command;

/// The button that looks like a field and leads into the palette. Beside a long title there is not room for all of it:
/// its key goes first, then its words, and never a part of either.
final class ShellSearch extends Button {

    ShellSearch(String says, Command palette) {
        super(says, new Inside(says, palette.keyWords()));
        setId("everything");
        getStyleClass().add("everything");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setTooltip(new Tooltip(says + "  " + palette.keyWords()));
        setOnAction(event -> palette.fire());
    }

    /// Icon and words at the start, the key at the end.
    private static final class Inside extends HBox {

        private final FontIcon icon = new FontIcon(Feather.SEARCH);
        private final Label words;
        private final Label key;

        Inside(String says, String keyWords) {
            words = new Label(says);
            key = new Label(keyWords);
            key.getStyleClass().add("key");
            getStyleClass().add("everything-inside");
            getChildren().setAll(icon, words, key);
        }

        @Override
        protected double computeMinWidth(double height) {
            return wide(icon);
        }

        @Override
        protected void layoutChildren() {
            double withWords = wide(icon) + getSpacing() + wide(words);
            words.setVisible(withWords <= getWidth());
            key.setVisible(withWords + getSpacing() + wide(key) <= getWidth());
            place(icon, 0);
            place(words, wide(icon) + getSpacing());
            place(key, getWidth() - wide(key));
        }

        private double wide(Node node) {
            return snapSizeX(node.prefWidth(-1));
        }

        private void place(Node node, double x) {
            layoutInArea(node, x, 0, wide(node), getHeight(), 0, HPos.LEFT, VPos.CENTER);
        }
    }
}
