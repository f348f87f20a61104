package org.plenary.app;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.plenary.kit.Command;

/// Above the screen: its title, the way into the palette, undo and redo, the theme.
final class ShellHeader {

    private final Label title = new Label();
    private final HBox node;

    ShellHeader(ShellWords words, Command palette, Command undo, Command redo, Command theme) {
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        // Both sides are equally wide, so that the field keeps its place whatever the title.
        node = new HBox(
                side("header-start", title),
                new ShellSearch(words.searchEverything(), palette),
                side("header-end", undo.iconButton(), redo.iconButton(), theme.iconButton()));
        node.getStyleClass().add("header");
    }

    Node node() {
        return node;
    }

    void title(String text) {
        title.setText(text);
    }

    private static HBox side(String style, Node... nodes) {
        var side = new HBox(nodes);
        side.getStyleClass().add(style);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }
}
