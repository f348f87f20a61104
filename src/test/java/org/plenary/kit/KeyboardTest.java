package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The events are those that JavaFX gave under X11 with each of these keyboards.
@UsesToolkit
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardTest {

    private final List<String> pressed = new ArrayList<>();
    private Hand hand;

    @BeforeAll
    void open() throws Exception {
        hand = Hand.showing(() -> new StackPane(new TextField("text")));
        hand.act(() -> {
            for (String key : List.of("Shortcut+2", "Shortcut+K", "Shortcut+Comma", "Shortcut+6", "Shortcut+Minus")) {
                hand.stage().getScene().getAccelerators().put(KeyCombination.valueOf(key), () -> pressed.add(key));
            }
        });
    }

    @AfterAll
    void close() throws Exception {
        hand.close();
    }

    @BeforeEach
    void forget() {
        pressed.clear();
    }

    @Test
    void theDigitsOfAFrenchKeyboardNeedNoShift() throws Exception {
        press("é", KeyCode.UNDEFINED, false);
        assertThat(pressed).containsExactly("Shortcut+2");
    }

    @Test
    void onARussianKeyboardTheKeyCountsAndNotItsLetter() throws Exception {
        press("л", KeyCode.UNDEFINED, false);
        press("б", KeyCode.UNDEFINED, false);
        assertThat(pressed).containsExactly("Shortcut+K", "Shortcut+Comma");
    }

    @Test
    void onAnArabicKeyboardTheKeyCountsAndNotItsLetter() throws Exception {
        press("ن", KeyCode.UNDEFINED, false);
        press("٢", KeyCode.UNDEFINED, false);
        assertThat(pressed).containsExactly("Shortcut+K", "Shortcut+2");
    }

    @Test
    void aTextFieldHearsThemToo() throws Exception {
        press("ф", KeyCode.UNDEFINED, false);
        assertThat(hand.ask(() -> field(hand).getSelectedText())).isEqualTo("text");
    }

    @Test
    void aHyphenIsTheSixOnlyWhereTheKeyboardHasShownToBeFrench() throws Exception {
        Hand other = Hand.showing(() -> new StackPane(new TextField()));
        other.act(() -> {
            other.stage().getScene().getAccelerators().put(KeyCombination.valueOf("Shortcut+6"), () -> pressed.add("6"));
            other.stage().getScene().getAccelerators().put(KeyCombination.valueOf("Shortcut+Minus"), () -> pressed.add("-"));
            fire(other, "-", KeyCode.MINUS, false);
            // An Italian one bears this, too.
            fire(other, "è", KeyCode.UNDEFINED, false);
            fire(other, "-", KeyCode.MINUS, false);
            fire(other, "(", KeyCode.LEFT_PARENTHESIS, false);
            fire(other, "-", KeyCode.MINUS, false);
            fire(other, "-", KeyCode.SUBTRACT, false);
        });
        assertThat(pressed).containsExactly("-", "-", "6");
    }

    @Test
    void whatShiftGivesOnOtherKeyboardsIsNoDigit() throws Exception {
        press("\"", KeyCode.QUOTEDBL, true);
        assertThat(pressed).isEmpty();
    }

    private static TextField field(Hand hand) {
        return (TextField) hand.stage().getScene().lookup(".text-field");
    }

    private void press(String bears, KeyCode code, boolean isShifted) throws Exception {
        hand.act(() -> fire(hand, bears, code, isShifted));
    }

    private static void fire(Hand hand, String bears, KeyCode code, boolean isShifted) {
        Event.fireEvent(
                field(hand),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", bears, code, isShifted, true, false, false));
    }
}
