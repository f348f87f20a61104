package org.plenary.screens.people;

import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.plenary.kit.Hand;

/// The buttons of an open dialog.
final class Dialog {

    private Dialog() {}

    /// Presses the button that says `words`.
    static void press(Hand hand, String words) throws InterruptedException {
        Button button = hand.ask(() -> Window.getWindows().stream()
                .flatMap(window -> Hand.all(window.getScene().getRoot()).stream())
                .flatMap(node -> node instanceof Button found ? Stream.of(found) : Stream.empty())
                .filter(found -> words.equals(found.getText()))
                .findFirst()
                .orElseThrow());
        hand.act(button::fire);
    }
}
