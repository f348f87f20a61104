package org.plenary.screens.settings;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/// The key that somebody has pressed, as JavaFX writes it.
final class PressedKey {

    private PressedKey() {}

    /// The whole key; empty while only Ctrl, Alt, Shift or the like is held down.
    static Optional<String> of(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isModifierKey() || code == KeyCode.UNDEFINED) {
            return Optional.empty();
        }
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown() && !event.isControlDown();
        if (isPlain && !code.isFunctionKey() && code != KeyCode.DELETE && code != KeyCode.INSERT) {
            // A letter alone is typed into fields; it is shown as what it is, so that the refusal can name it.
            return code.isLetterKey() || code.isDigitKey() ? Optional.empty() : Optional.of(code.getName());
        }
        // On a Mac the shortcut is Command, so Ctrl is a key of its own there.
        boolean isControlApart = event.isControlDown() && !event.isShortcutDown();
        return Optional.of(new KeyCodeCombination(
                        code,
                        held(event.isShiftDown()),
                        held(isControlApart),
                        held(event.isAltDown()),
                        ModifierValue.UP,
                        held(event.isShortcutDown()))
                .getName());
    }

    private static ModifierValue held(boolean isDown) {
        return isDown ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP;
    }
}
