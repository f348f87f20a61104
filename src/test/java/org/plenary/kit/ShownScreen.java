package org.plenary.kit;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

/// A screen in a window as large as the shell leaves it at 1280×800, with its commands on their keys; everything runs in
/// the calling thread.
public final class ShownScreen<S extends Screen> {

    private final Hand hand;
    private final S screen;

    private ShownScreen(Hand hand, S screen) {
        this.hand = hand;
        this.screen = screen;
    }

    /// Opens a window with what `make` makes.
    public static <S extends Screen> ShownScreen<S> of(Language language, Look.Theme theme, Function<Desk, S> make)
            throws InterruptedException {
        var made = new AtomicReference<S>();
        Hand hand = Hand.of(() -> {
            var look = new Look();
            look.theme().set(theme);
            var phrasebook = new Phrasebook(language);
            var stage = new Stage();
            S screen = make.apply(new Desk(
                    Work.direct(), phrasebook, look, new Dialogs(() -> stage, look, phrasebook), new Notices(phrasebook),
                    place -> {}));
            made.set(screen);
            var root = new StackPane((Region) screen.node());
            root.getStyleClass().addAll("shell", "screen");
            stage.setScene(new Scene(root, 1064, 692));
            look.dress(stage.getScene(), language);
            new Commands(screen.commands()).install(stage.getScene());
            return stage;
        });
        return new ShownScreen<>(hand, made.get());
    }

    /// Photographs a screen into `target/photos`, after something was done with it.
    public static <S extends Screen> Path photograph(
            String name, Language language, Look.Theme theme, Function<Desk, S> make, Consumer<S> before) throws Exception {
        Path file = Path.of("target", "photos", name + ".png");
        var shown = of(language, theme, make);
        try {
            shown.hand().act(() -> before.accept(shown.screen()));
            new Photographs(1).take(shown.hand().stage(), file);
        } finally {
            shown.close();
        }
        return file;
    }

    public Hand hand() {
        return hand;
    }

    public S screen() {
        return screen;
    }

    /// Runs a command as a menu would.
    public void run(String id) throws InterruptedException {
        hand.act(() -> screen.commands().stream()
                .filter(command -> command.id().equals(id))
                .forEach(Command::fire));
    }

    public void close() throws InterruptedException {
        hand.close();
    }
}
