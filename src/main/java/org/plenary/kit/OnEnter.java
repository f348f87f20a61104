package org.plenary.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Enter presses the main button of an area. JavaFX passes the Enter that takes an entry of an open list on to the
/// window, where a default button would go off with it: from a list, one only chooses.
public final class OnEnter {

    private OnEnter() {}

    /// @param button which one it is just now
    public static void presses(Node area, Supplier<Button> button) {
        area.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && isPlain(event) && !hasOwnUse(event)) {
                event.consume();
                button.get().fire();
            }
        });
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    }

    private static boolean hasOwnUse(KeyEvent event) {
        return event.getTarget() instanceof ComboBoxBase<?> || event.getTarget() instanceof ButtonBase;
    }
}
