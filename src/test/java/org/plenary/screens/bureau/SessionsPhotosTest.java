package org.plenary.screens.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
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
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.bureau.BureauMeetings;
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

/// Writes pictures of the screen of the meetings of the Bureau into `target/photos`, to be looked at.
class SessionsPhotosTest {

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
        assertThat(take("sessions-light", Language.ENGLISH, Look.Theme.LIGHT)).isNotEmptyFile();
    }

    @Test
    void dark() throws Exception {
        assertThat(take("sessions-dark", Language.RUSSIAN, Look.Theme.DARK)).isNotEmptyFile();
    }

    @Test
    void arabic() throws Exception {
        assertThat(take("sessions-arabic", Language.ARABIC, Look.Theme.LIGHT)).isNotEmptyFile();
    }

    @Test
    void thePackIsWrittenInEveryLanguage() throws Exception {
        Files.createDirectories(Path.of("target", "papers"));
        for (Language language : Language.values()) {
            var about = new SessionsScreen.About(
                    room.meetings, new BureauMeetings(room.workspace, () -> room.registry.book().states()), bodies,
                    room.registry::book, LocalDate.of(2017, 9, 20), proposed -> Optional.empty(), path -> {});
            var model = new SessionsModel(Work.direct(), about, new Phrasebook(language));
            Path target = Path.of("target", "papers", "bureau-" + language.code() + ".docx");
            model.pack(model.meetings().getLast().id(), target, written ->
                    assertThat(written).isInstanceOf(Checked.Ok.class));
            assertThat(target).isNotEmptyFile();
        }
    }

    private static Path take(String name, Language language, Look.Theme theme) throws Exception {
        Path file = Path.of("target", "photos", name + ".png");
        var look = new Look();
        look.theme().set(theme);
        var phrasebook = new Phrasebook(language);
        Stage stage = Photographs.onFx(Stage::new);
        var shown = new AtomicReference<SessionsScreen>();
        Hand hand = Hand.of(() -> {
            var desk = new Desk(
                    Work.direct(), phrasebook, look, new Dialogs(() -> stage, look, phrasebook), new Notices(phrasebook),
                    place -> {});
            var screen = new SessionsScreen(desk, new SessionsScreen.About(
                    room.meetings, new BureauMeetings(room.workspace, () -> room.registry.book().states()), bodies,
                    room.registry::book, LocalDate.of(2017, 9, 20), proposed -> Optional.empty(), path -> {}));
            shown.set(screen);
            var root = new StackPane((Region) screen.node());
            root.getStyleClass().addAll("shell", "screen");
            stage.setScene(new Scene(root, 1064, 692));
            look.dress(stage.getScene(), language);
            return stage;
        });
        hand.act(() -> shown.get().show(shown.get().model().lines().get(18)));
        new Photographs(1).take(stage, file);
        hand.close();
        return file;
    }
}
