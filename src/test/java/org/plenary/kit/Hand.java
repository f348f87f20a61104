package org.plenary.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.plenary.base.Language;

/// A user's hand in tests: shows a node in a window of 1280×800, types, presses keys, presses buttons. Every call
/// returns once the window has come to rest. JavaFX's own events are sent to whatever has the keyboard.
public final class Hand {

    private static final Photographs PHOTOGRAPHS = new Photographs(1);

    private final Stage stage;

    private Hand(Stage stage) {
        this.stage = stage;
    }

    /// Makes something on the FX thread, such as a form to be shown afterwards.
    public static <T> T make(Supplier<T> making) throws InterruptedException {
        Photographs.startToolkit();
        return Photographs.onFx(making);
    }

    /// Shows what `make` makes; it is made on the FX thread.
    public static Hand showing(Supplier<? extends Parent> make) throws InterruptedException {
        Photographs.startToolkit();
        return of(() -> {
            var stage = new Stage();
            var scene = new Scene(new StackPane(make.get()), 1280, 800);
            new Look().dress(scene, Language.ENGLISH);
            stage.setScene(scene);
            return stage;
        });
    }

    /// Takes a window of its own, shown if it is not yet.
    public static Hand of(Supplier<Stage> make) throws InterruptedException {
        Photographs.startToolkit();
        Stage stage = Photographs.onFx(() -> {
            // What an earlier test has left open would keep the keyboard.
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            Stage made = make.get();
            made.show();
            Photographs.unseen(made);
            made.requestFocus();
            return made;
        });
        var hand = new Hand(stage);
        hand.settle();
        return hand;
    }

    public Stage stage() {
        return stage;
    }

    /// Types letters, one after the other.
    public Hand type(String text) throws InterruptedException {
        for (String letter : text.codePoints().mapToObj(Character::toString).toList()) {
            send(new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
        }
        return this;
    }

    /// Presses and releases a key.
    public Hand press(KeyCode key) throws InterruptedException {
        return press(key, false, false);
    }

    /// Presses a key together with Ctrl.
    public Hand control(KeyCode key) throws InterruptedException {
        return press(key, true, false);
    }

    /// Presses a key together with Shift.
    public Hand shift(KeyCode key) throws InterruptedException {
        return press(key, false, true);
    }

    /// Presses a key together with Alt.
    public Hand alt(KeyCode key) throws InterruptedException {
        send(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, true, false));
        send(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, true, false));
        return this;
    }

    /// Presses the button with this id.
    public Hand click(String id) throws InterruptedException {
        Photographs.onFx(() -> {
            ((ButtonBase) find(id)).fire();
            return id;
        });
        return settle();
    }

    /// Does something on the FX thread.
    public Hand act(Runnable action) throws InterruptedException {
        Photographs.onFx(() -> {
            action.run();
            return true;
        });
        return settle();
    }

    /// Asks something on the FX thread.
    public <T> T ask(Supplier<T> question) throws InterruptedException {
        return Photographs.onFx(question);
    }

    /// The node with this id in any open window.
    public Node find(String id) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#" + id.replace(".", "\\.")))
                .filter(node -> node != null)
                .findFirst()
                .or(() -> Window.getWindows().stream()
                        .flatMap(window -> all(window.getScene().getRoot()).stream())
                        .filter(node -> id.equals(node.getId()))
                        .findFirst())
                .orElseThrow(() -> new AssertionError("nothing has the id " + id));
    }

    /// Every node below and including `root`.
    public static java.util.List<Node> all(Node root) {
        var nodes = new java.util.ArrayList<Node>();
        nodes.add(root);
        if (root instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> nodes.addAll(all(child)));
        }
        return nodes;
    }

    /// Runs the entry of an open menu or any menu item.
    public Hand choose(MenuItem item) throws InterruptedException {
        return act(item::fire);
    }

    /// Closes the window.
    public void close() throws InterruptedException {
        act(stage::close);
    }

    private Hand press(KeyCode key, boolean control, boolean shift) throws InterruptedException {
        send(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, false, false));
        send(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, shift, control, false, false));
        return this;
    }

    private Hand send(KeyEvent event) throws InterruptedException {
        Photographs.onFx(() -> {
            Scene scene = focused().getScene();
            Node owner = scene.getFocusOwner();
            javafx.event.Event.fireEvent(owner == null ? scene : owner, event);
            return true;
        });
        return settle();
    }

    /// A popup has no focus of its own in JavaFX, but what has the keyboard in it gets the keys.
    private Window focused() {
        return Window.getWindows().stream()
                .filter(window -> !window.equals(stage) && window.isShowing())
                .filter(window -> window.getScene().getFocusOwner() != null)
                .reduce((first, last) -> last)
                .orElse(stage);
    }

    private Hand settle() throws InterruptedException {
        if (stage.isShowing()) {
            PHOTOGRAPHS.settle(stage::getScene);
        }
        return this;
    }
}
