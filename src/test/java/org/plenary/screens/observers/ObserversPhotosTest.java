package org.plenary.screens.observers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
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
import org.plenary.observers.Observers;
import org.plenary.procedure.Procedures;
import org.plenary.words.Phrasebook;

/// Writes pictures of the screen of observers into `target/photos`, to be looked at.
class ObserversPhotosTest {

    @TempDir
    private static Path folder;

    private static PostRoom room;
    private static Procedures procedures;
    private static Observers observers;

    @BeforeAll
    static void open() throws Exception {
        Photographs.startToolkit();
        room = new PostRoom(folder);
        procedures = new Procedures(room.workspace);
        observers = new Observers(room.workspace, procedures, room.registry::book);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void light() throws Exception {
        assertThat(take("observers-light", Language.ENGLISH, Look.Theme.LIGHT, ObserverLine.Standing.BEFORE_THE_MEETING)).isNotEmptyFile();
    }

    @Test
    void dark() throws Exception {
        assertThat(take("observers-dark", Language.RUSSIAN, Look.Theme.DARK, ObserverLine.Standing.COMPLETE)).isNotEmptyFile();
    }

    @Test
    void arabic() throws Exception {
        assertThat(take("observers-arabic", Language.ARABIC, Look.Theme.LIGHT, ObserverLine.Standing.BEFORE_THE_MEETING)).isNotEmptyFile();
    }

    private static Path take(String name, Language language, Look.Theme theme, ObserverLine.Standing standing) throws Exception {
        Path file = Path.of("target", "photos", name + ".png");
        var look = new Look();
        look.theme().set(theme);
        var phrasebook = new Phrasebook(language);
        Stage stage = Photographs.onFx(Stage::new);
        var shown = new AtomicReference<ObserversScreen>();
        Hand hand = Hand.of(() -> {
            var desk = new Desk(
                    Work.direct(), phrasebook, look, new Dialogs(() -> stage, look, phrasebook), new Notices(phrasebook),
                    place -> {});
            var screen = new ObserversScreen(desk, new ObserversScreen.About(
                    observers, procedures, room.cop1, room.registry::book, "Ana", LocalDate.of(2017, 9, 20),
                    proposed -> Optional.empty(), path -> {}));
            shown.set(screen);
            var root = new StackPane((Region) screen.node());
            root.getStyleClass().addAll("shell", "screen");
            stage.setScene(new Scene(root, 1064, 692));
            look.dress(stage.getScene(), language);
            return stage;
        });
        hand.act(() -> {
            ObserverLine line = shown.get().model().lines().stream()
                    .filter(one -> one.standing() == standing)
                    .findFirst()
                    .orElseThrow();
            shown.get().grid().select(line);
            shown.get().show(line);
        });
        new Photographs(1).take(stage, file);
        hand.close();
        return file;
    }
}
