package org.plenary.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.plenary.kit.Hand;

/// Whether one sees where the keyboard is: of each kind of control, what is painted with it is compared once with what is
/// painted without it. Text alone is not enough.
final class Rings {

    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");
    private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("focus-within");

    /// WCAG 2.2, 1.4.11: what shows a state stands out by 3 from what lies beside it.
    private static final double CONTRAST = 3;

    /// What lets so much through does not count.
    private static final double SHEER = 0.5;

    private final Set<String> seen = new HashSet<>();

    /// The kinds of control that were not looked at before and look with the keyboard as without it.
    List<String> missing(Scene scene) {
        return new Sight(scene)
                .stops().stream()
                        .filter(node -> !isEmptyList(node) && seen.add(kind(node)))
                        .filter(node -> !isSeen(scene, node))
                        .map(Sight::place)
                        .toList();
    }

    /// Where there is no row, the keyboard is nowhere.
    private static boolean isEmptyList(Node node) {
        return (node instanceof TableView<?> || node instanceof ListView<?>) && row(node).isEmpty();
    }

    private static String kind(Node node) {
        Node parent = node.getParent();
        return node.getClass().getName() + node.getStyleClass() + (parent == null ? "" : parent.getStyleClass());
    }

    private static boolean isSeen(Scene scene, Node node) {
        boolean has = node.isFocused();
        mark(node, false);
        List<List<Color>> without = painted(node);
        mark(node, true);
        List<List<Color>> with = painted(node);
        mark(node, has);
        Color ground = new Eye(scene).behind(node);
        for (int i = 0; i < with.size(); i++) {
            if (tells(without.get(i), with.get(i), ground)) {
                return true;
            }
        }
        return false;
    }

    /// What is painted by a control, its parts, and what it lies in, each by itself.
    private static List<List<Color>> painted(Node node) {
        node.getScene().getRoot().applyCss();
        List<Node> painting = new ArrayList<>(Hand.all(node));
        for (Node now = node.getParent(); now != null; now = now.getParent()) {
            painting.add(now);
        }
        return painting.stream().map(Rings::colors).toList();
    }

    private static List<Color> colors(Node node) {
        if (!(node instanceof Region region)) {
            return List.of();
        }
        Stream<Color> fills = region.getBackground() == null
                ? Stream.of()
                : region.getBackground().getFills().stream().map(fill -> Eye.color(fill.getFill()));
        Stream<Color> strokes = region.getBorder() == null
                ? Stream.of()
                : region.getBorder().getStrokes().stream().map(stroke -> Eye.color(stroke.getTopStroke()));
        return Stream.concat(fills, strokes).toList();
    }

    private static void mark(Node node, boolean hasKeyboard) {
        node.pseudoClassStateChanged(FOCUSED, hasKeyboard);
        node.pseudoClassStateChanged(VISIBLE, hasKeyboard);
        for (Node now = node; now != null; now = now.getParent()) {
            now.pseudoClassStateChanged(WITHIN, hasKeyboard);
        }
        row(node).ifPresent(row -> row.pseudoClassStateChanged(FOCUSED, hasKeyboard));
    }

    /// In a list it is a row that has the keyboard.
    private static Optional<Node> row(Node node) {
        return node instanceof TableView<?> || node instanceof ListView<?>
                ? Hand.all(node).stream().filter(Rings::isRow).findFirst()
                : Optional.empty();
    }

    private static boolean isRow(Node node) {
        return node instanceof IndexedCell<?> cell && !(cell instanceof TableCell<?, ?>) && !cell.isEmpty();
    }

    /// What is painted anew stands out from what lies around, or from what was there before.
    private static boolean tells(List<Color> before, List<Color> after, Color ground) {
        List<Color> fresh = new ArrayList<>(after);
        before.forEach(fresh::remove);
        return fresh.stream()
                .filter(color -> color.getOpacity() > SHEER)
                .anyMatch(color -> Eye.contrast(color, ground) >= CONTRAST
                        || before.stream().anyMatch(other -> Eye.contrast(color, other) >= CONTRAST));
    }
}
