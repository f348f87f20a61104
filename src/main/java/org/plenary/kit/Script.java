package org.plenary.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/// Keeps Arabic and Hebrew text in a font that has all of its letters and signs: where JavaFX takes them from two
/// fonts, it puts the parts of the line in a wrong order, and a name reads given name first.
public final class Script {

    private static final PseudoClass RIGHT_TO_LEFT = PseudoClass.getPseudoClass("right-to-left");

    private Script() {}

    /// Watches a label, a button or a cell that may show somebody's name.
    public static void watch(Labeled labeled) {
        labeled.textProperty().subscribe(text -> mark(labeled, text));
    }

    /// Watches a field into which a name may be typed.
    public static void watch(TextInputControl field) {
        field.textProperty().subscribe(text -> mark(field, text));
    }

    private static void mark(Node node, @org.jspecify.annotations.Nullable String text) {
        node.pseudoClassStateChanged(RIGHT_TO_LEFT, text != null && isRightToLeft(text));
    }

    /// Whether there is Arabic or Hebrew in it.
    static boolean isRightToLeft(String text) {
        return text.chars().anyMatch(Script::isRightToLeft);
    }

    private static boolean isRightToLeft(int letter) {
        return (letter >= 0x0590 && letter <= 0x08FF) || (letter >= 0xFB1D && letter <= 0xFEFC);
    }
}
