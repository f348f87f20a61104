package org.plenary.kit;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets Ctrl with a key work on keyboards whose keys do not bear Latin letters and digits. Of those JavaFX says on Linux
/// what is written on the key and not which key it is: on a French one Ctrl+2 is no Ctrl+2, and on a Russian or Arabic
/// one no key means anything.
final class Keyboard {

    /// What the keys of the digits bear on a French keyboard, that of 1 first.
    private static final String FRENCH = "&é\"'(-è_çà";
    /// Those of them that no other keyboard bears without shift.
    private static final String ONLY_FRENCH = "&\"(_";
    /// Those of them that mean something else on most other keyboards.
    private static final String SHARED = "'-";

    /// The letters and what lies among them from the left to the right and from the top to the bottom, Latin first;
    /// Windows' and Linux' Russian and Arabic (101) keyboards.
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю";
    private static final String ARABIC = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤر\uFEFBىةوز";

    private boolean isFrench;

    private Keyboard() {}

    /// Listens to all keys of a scene.
    static void follow(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, new Keyboard()::pressed);
    }

    private void pressed(KeyEvent event) {
        String text = event.getText();
        if (text.length() != 1) {
            return;
        }
        char bears = text.charAt(0);
        isFrench = isFrench || (!event.isShiftDown() && ONLY_FRENCH.indexOf(bears) >= 0);
        if (event.isShortcutDown() && !event.isAltDown() && event.getCode() != KeyCode.SUBTRACT) {
            meant(event, bears).ifPresent(code -> {
                event.consume();
                Event.fireEvent(event.getTarget(), as(event, code));
            });
        }
    }

    private Optional<KeyCode> meant(KeyEvent event, char bears) {
        int digit = FRENCH.indexOf(bears);
        if (digit >= 0 && !event.isShiftDown() && (isFrench || SHARED.indexOf(bears) < 0)) {
            return Optional.of(digit((digit + 1) % 10));
        }
        if (event.getCode() != KeyCode.UNDEFINED) {
            return Optional.empty();
        }
        if (Character.isDigit(bears)) {
            return Optional.of(digit(Character.digit(bears, 10)));
        }
        return latin(RUSSIAN, Character.toLowerCase(bears)).or(() -> latin(ARABIC, bears));
    }

    private static KeyCode digit(int digit) {
        return KeyCode.valueOf("DIGIT" + digit);
    }

    private static Optional<KeyCode> latin(String keys, char bears) {
        int at = keys.indexOf(bears);
        if (at < 0) {
            return Optional.empty();
        }
        char latin = LATIN.charAt(at);
        return switch (latin) {
            case ',' -> Optional.of(KeyCode.COMMA);
            case '.' -> Optional.of(KeyCode.PERIOD);
            default -> Character.isLetter(latin)
                    ? Optional.of(KeyCode.valueOf(String.valueOf(Character.toUpperCase(latin))))
                    : Optional.empty();
        };
    }

    private static KeyEvent as(KeyEvent event, KeyCode code) {
        return new KeyEvent(
                event.getSource(),
                event.getTarget(),
                event.getEventType(),
                event.getCharacter(),
                "",
                code,
                event.isShiftDown(),
                event.isControlDown(),
                event.isAltDown(),
                event.isMetaDown());
    }
}
