package org.plenary.screens.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.bureau.ElectedBodies;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Notices;
import org.plenary.kit.Photographs;
import org.plenary.kit.Work;
import org.plenary.letters.PostRoom;
import org.plenary.procedure.Procedures;
import org.plenary.words.Phrasebook;

/// Writes pictures of the screen of elected bodies into `target/photos`, to be looked at.
class BureauPhotosTest {

    @TempDir
    private static Path folder;

    private static PostRoom room;
    private static ElectedBodies bodies;

    @BeforeAll
    static void open() throws Exception {
        Photographs.startToolkit();
        room = new PostRoom(folder);
        bodies = new ElectedBodies(room.workspace, new Procedures(room.workspace), room.registry::book);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void light() throws Exception {
        assertThat(take("bureau-light", Language.ENGLISH, Look.Theme.LIGHT)).isNotEmptyFile();
    }

    @Test
    void dark() throws Exception {
        assertThat(take("bureau-dark", Language.RUSSIAN, Look.Theme.DARK)).isNotEmptyFile();
    }

    @Test
    void arabic() throws Exception {
        assertThat(take("bureau-arabic", Language.ARABIC, Look.Theme.LIGHT)).isNotEmptyFile();
    }

    private static Path take(String name, Language language, Look.Theme theme) throws Exception {
        Path file = Path.of("target", "photos", name + ".png");
        var look = new Look();
        look.theme().set(theme);
        var phrasebook = new Phrasebook(language);
        Stage stage = Photographs.onFx(Stage::new);
        var shown = new AtomicReference<BureauScreen>();
        Hand hand = Hand.of(() -> {
            var desk = new Desk(
                    Work.direct(), phrasebook, look, new Dialogs(() -> stage, look, phrasebook), new Notices(phrasebook),
                    place -> {});
            var screen = new BureauScreen(desk, new BureauScreen.About(
                    bodies, room.cop1, room.registry::book, proposed -> Optional.empty()));
            shown.set(screen);
            var root = new StackPane((Region) screen.node());
            root.getStyleClass().addAll("shell", "screen");
            stage.setScene(new Scene(root, 1064, 692));
            look.dress(stage.getScene(), language);
            return stage;
        });
        hand.act(shown.get()::showComposition);
        new Photographs(1).take(stage, file);
        hand.close();
        return file;
    }
}
