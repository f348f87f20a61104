package org.plenary.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;

/// What can be seen of a scene just now, in the order in which the Tab key goes through it.
record Sight(Scene scene) {

    void each(Consumer<Node> look) {
        each(scene.getRoot(), look);
    }

    List<Node> all(Predicate<Node> wanted) {
        List<Node> found = new ArrayList<>();
        each(node -> {
            if (wanted.test(node)) {
                found.add(node);
            }
        });
        return found;
    }

    /// What the Tab key stops at. What lies in the cells of a list is reached in ways of the list's own.
    List<Node> stops() {
        return all(node -> node.isFocusTraversable() && !node.isDisabled() && !isWithinACell(node));
    }

    private void each(Node node, Consumer<Node> look) {
        if (!node.isVisible() || !isInSight(node)) {
            return;
        }
        look.accept(node);
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                each(child, look);
            }
        }
    }

    private boolean isInSight(Node node) {
        Bounds bounds = around(node);
        return node.equals(scene.getRoot())
                || (bounds.intersects(0, 0, scene.getWidth(), scene.getHeight()) && bounds.getWidth() > 0);
    }

    /// Where a node lies in its scene.
    static Bounds around(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    static boolean isWithinACell(Node node) {
        for (Node now = node; now != null; now = now.getParent()) {
            if (now instanceof IndexedCell<?>) {
                return true;
            }
        }
        return false;
    }

    /// What a node is and in what it lies, for whoever has to find it.
    static String place(Node node) {
        var place = new StringBuilder();
        int steps = 0;
        for (Node now = node; now != null && steps < 4; now = now.getParent(), steps++) {
            place.append(steps == 0 ? "" : " in ").append(now.getClass().getSimpleName());
            if (now.getId() != null) {
                place.append('#').append(now.getId());
            }
            now.getStyleClass().forEach(style -> place.append('.').append(style));
        }
        return place.toString();
    }
}
