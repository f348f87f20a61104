package org.plenary.screens.nominations;

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
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Notices;
import org.plenary.kit.Photographs;
import org.plenary.kit.Work;
import org.plenary.letters.PostRoom;
import org.plenary.nominations.Acknowledging;
import org.plenary.nominations.Nominations;
import org.plenary.words.Phrasebook;

/// Writes pictures of the screen of nominations into `target/photos`, to be looked at.
class NominationsPhotosTest {

    @TempDir
    private static Path folder;

    private static PostRoom room;
    private static Nominations nominations;

    @BeforeAll
    static void open() throws Exception {
        Photographs.startToolkit();
        room = new PostRoom(folder);
        nominations = new Nominations(room.workspace, room.people, room.letters.mailings());
        PostRoom.done(nominations.recordAll(nominations.standings(room.cop1.id(), Language.ENGLISH).stream()
                .limit(40)
                .flatMap(one -> one.mentioned().stream())
                .toList()));
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void light() throws Exception {
        assertThat(take("nominations-light", Language.ENGLISH, Look.Theme.LIGHT)).isNotEmptyFile();
    }

    @Test
    void dark() throws Exception {
        assertThat(take("nominations-dark", Language.RUSSIAN, Look.Theme.DARK)).isNotEmptyFile();
    }

    @Test
    void arabic() throws Exception {
        assertThat(take("nominations-arabic", Language.ARABIC, Look.Theme.LIGHT)).isNotEmptyFile();
    }

    private static Path take(String name, Language language, Look.Theme theme) throws Exception {
        Path file = Path.of("target", "photos", name + ".png");
        var look = new Look();
        look.theme().set(theme);
        var phrasebook = new Phrasebook(language);
        Stage stage = Photographs.onFx(Stage::new);
        var shown = new AtomicReference<NominationsScreen>();
        Hand hand = Hand.of(() -> {
            var desk = new Desk(
                    Work.direct(), phrasebook, look, new Dialogs(() -> stage, look, phrasebook), new Notices(phrasebook),
                    place -> {});
            var screen = new NominationsScreen(desk, new NominationsScreen.Services(
                    room.workspace, nominations, new Acknowledging(nominations, room.letters), room.cop1.id(),
                    Optional::empty, () -> Optional.of(folder), proposed -> Optional.empty(), "letters"));
            shown.set(screen);
            var root = new StackPane((Region) screen.node());
            root.getStyleClass().addAll("shell", "screen");
            stage.setScene(new Scene(root, 1064, 692));
            look.dress(stage.getScene(), language);
            return stage;
        });
        hand.act(() -> {
            shown.get().grid().select(shown.get().model().lines().get(3));
            shown.get().show(shown.get().model().lines().get(3));
        });
        new Photographs(1).take(stage, file);
        hand.close();
        return file;
    }
}
