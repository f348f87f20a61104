package org.plenary.screens.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.bureau.BureauMeetings;
import org.plenary.bureau.ElectedBodies;
import org.plenary.kit.Guises;
import org.plenary.kit.Look;
import org.plenary.kit.PaperForm;
import org.plenary.kit.ShownScreen;
import org.plenary.kit.UsesToolkit;
import org.plenary.kit.Work;
import org.plenary.letters.PostRoom;
import org.plenary.office.StrictWord;
import org.plenary.procedure.Procedures;
import org.plenary.words.Phrasebook;

/// Writes pictures of the screen of the meetings of the Bureau into `target/photos`, to be looked at.
@UsesToolkit
class SessionsPhotosTest {

    @TempDir
    private static Path folder;

    private static PostRoom room;
    private static ElectedBodies bodies;

    @BeforeAll
    static void open() throws Exception {
        room = new PostRoom(folder);
        bodies = new ElectedBodies(room.workspace, new Procedures(room.workspace), room.registry::book);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Guises({"sessions-light, ENGLISH, LIGHT", "sessions-dark, RUSSIAN, DARK", "sessions-arabic, ARABIC, LIGHT"})
    void aLine(String name, Language language, Look.Theme theme) throws Exception {
        assertThat(take(name, language, theme)).isNotEmptyFile();
    }

    @Test
    void theParticularsOfThePackInRussian() throws Exception {
        assertThat(ShownScreen.photograph(
                        "sessions-pack", Language.RUSSIAN, Look.Theme.LIGHT,
                        desk -> new SessionsScreen(desk, about()),
                        screen -> screen.board().command("sessions.pack").fire()))
                .isNotEmptyFile();
    }

    @Test
    void thePackIsWrittenInEveryLanguage() throws Exception {
        Files.createDirectories(Path.of("target", "papers"));
        for (Language language : Language.values()) {
            var model = new SessionsModel(Work.direct(), about(), new Phrasebook(language));
            model.refresh();
            Path target = Path.of("target", "papers", "bureau-" + language.code() + ".docx");
            model.pack(model.meetings().getLast().id(), new PaperForm.Particulars(language, "UNEP/MC/BUREAU/3", ""), target, written ->
                    assertThat(written).isInstanceOf(Checked.Ok.class));
            assertThat(StrictWord.faults(target)).isEmpty();
        }
    }

    private static Path take(String name, Language language, Look.Theme theme) throws Exception {
        return ShownScreen.photograph(
                name, language, theme,
                desk -> new SessionsScreen(desk, about()),
                screen -> screen.show(screen.model().lines().get(18)));
    }

    private static SessionsScreen.About about() {
        return new SessionsScreen.About(
                room.meetings, new BureauMeetings(room.workspace, () -> room.registry.book().states()), bodies,
                room.registry::book, LocalDate.of(2017, 9, 20), proposed -> Optional.empty(), path -> {});
    }
}
