package org.plenary.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;

/// Goes through a scene as somebody does who has no mouse, and perhaps no eyes: has everything a name and a role, and does
/// the Tab key go as one reads? Whether one sees where the keyboard is, is looked at by [Rings].
record Reach(Scene scene) {

    /// A screen reader says nothing of use of these.
    private static final Set<AccessibleRole> SAYING_NOTHING =
            Set.of(AccessibleRole.NODE, AccessibleRole.PARENT, AccessibleRole.IMAGE_VIEW);

    private static final double HAIR = 2;

    private List<Node> stops() {
        return new Sight(scene).stops();
    }

    /// What the keyboard reaches and a screen reader cannot name.
    List<String> nameless() {
        return stops().stream().filter(node -> !isNamed(node)).map(Sight::place).toList();
    }

    private boolean isNamed(Node node) {
        return isSaid(node.getAccessibleText())
                || (node instanceof Labeled labeled && isSaid(labeled.getText()))
                || (node instanceof TextInputControl input && isSaid(input.getPromptText()))
                || node instanceof ScrollBar
                || !new Sight(scene)
                        .all(other -> other instanceof Label label && node.equals(label.getLabelFor()))
                        .isEmpty();
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    /// What the keyboard reaches and of which a screen reader does not say what it is.
    List<String> roleless() {
        return stops().stream()
                .filter(node -> node.getAccessibleRole() == null || SAYING_NOTHING.contains(node.getAccessibleRole()))
                .filter(node -> !isSaid(node.getAccessibleRoleDescription()))
                .map(Sight::place)
                .toList();
    }

    /// Where the Tab key goes back: up in the same column, or towards the start of the same line, which is on the right in
    /// a mirrored window.
    List<String> disorder() {
        List<String> disorder = new ArrayList<>();
        List<Node> stops = stops();
        for (int i = 1; i < stops.size(); i++) {
            Node from = stops.get(i - 1);
            Node to = stops.get(i);
            if (areSeenWhole(from, to) && goesBack(read(from), read(to)) && !areLayers(from, to)) {
                disorder.add(Sight.place(from) + " → " + Sight.place(to));
            }
        }
        return disorder;
    }

    /// Where a node lies, counted from where a line begins.
    private Bounds read(Node node) {
        Bounds seen = Sight.around(node);
        return scene.getRoot().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                ? new BoundingBox(-seen.getMaxX(), seen.getMinY(), seen.getWidth(), seen.getHeight())
                : seen;
    }

    /// What is scrolled out of sight is scrolled in when the keyboard comes to it.
    private static boolean areSeenWhole(Node... nodes) {
        return Stream.of(nodes).noneMatch(Reach::isScrolledAway);
    }

    private static boolean isScrolledAway(Node node) {
        for (Node now = node.getParent(); now != null; now = now.getParent()) {
            if (now instanceof ScrollPane scroll && !Sight.around(scroll).contains(Sight.around(node))) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesBack(Bounds from, Bounds to) {
        boolean isSameColumn = to.getMinX() < from.getMaxX() - HAIR && from.getMinX() < to.getMaxX() - HAIR;
        boolean isSameLine = to.getMinY() < from.getCenterY() && from.getCenterY() < to.getMaxY();
        return (isSameColumn && to.getMaxY() <= from.getMinY() + HAIR)
                || (isSameLine && to.getMaxX() <= from.getMinX() + HAIR);
    }

    /// What lies over something else has an order of its own.
    private static boolean areLayers(Node one, Node other) {
        for (Parent above = one.getParent(); above != null; above = above.getParent()) {
            for (Node now = other; now != null; now = now.getParent()) {
                if (above.equals(now)) {
                    return above instanceof StackPane;
                }
            }
        }
        return false;
    }
}
