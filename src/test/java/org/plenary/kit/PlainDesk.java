package org.plenary.kit;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

/// What a screen is given in tests: a desk on which everything runs in the calling thread, and a window as large as the
/// shell leaves it at 1280×800.
public final class PlainDesk {

    private PlainDesk() {}

    /// A desk over `stage` from which no way leads elsewhere.
    public static Desk over(Stage stage, Look look, Language language) {
        return over(stage, look, language, place -> {});
    }

    /// A desk over `stage`.
    ///
    /// @param go is told where somebody wants to go
    public static Desk over(Stage stage, Look look, Language language, Consumer<Place> go) {
        var phrasebook = new Phrasebook(language);
        return new Desk(
                Work.direct(),
                phrasebook,
                look,
                new Dialogs(() -> stage, look, phrasebook),
                new Notices(phrasebook),
                go);
    }

    /// Fills the window.
    public static Stage show(Stage stage, Region content, Look look, Language language) {
        var root = new StackPane(content);
        root.getStyleClass().addAll("shell", "screen");
        stage.setScene(new Scene(root, 1064, 692));
        look.dress(stage.getScene(), language);
        return stage;
    }
}
