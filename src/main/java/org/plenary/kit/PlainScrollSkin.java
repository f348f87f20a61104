package org.plenary.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/// Scrolls what it holds without keeping pictures of it. JavaFX's own skin keeps two, each as large as what is seen, and
/// draws them anew whenever anything in them changes: some megabytes for every pane, and every frame copied twice.
/// The style sheet gives it to all panes that scroll.
public final class PlainScrollSkin extends ScrollPaneSkin {

    public PlainScrollSkin(ScrollPane pane) {
        super(pane);
        getChildren().forEach(PlainScrollSkin::plain);
    }

    private static void plain(Node part) {
        part.setCache(false);
        if (part.getStyleClass().contains("viewport") && part instanceof Parent port) {
            port.getChildrenUnmodifiable().forEach(inner -> inner.setCache(false));
        }
    }
}
