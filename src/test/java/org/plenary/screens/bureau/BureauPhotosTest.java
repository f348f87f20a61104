package org.plenary.screens.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.bureau.ElectedBodies;
import org.plenary.bureau.MemberDraft;
import org.plenary.kit.Desk;
import org.plenary.kit.Guises;
import org.plenary.kit.Look;
import org.plenary.kit.ShownScreen;
import org.plenary.kit.UsesToolkit;
import org.plenary.letters.PostRoom;
import org.plenary.procedure.Procedures;
import org.plenary.words.Phrasebook;

/// Writes pictures of the screen of elected bodies into `target/photos`, to be looked at.
@UsesToolkit
class BureauPhotosTest {

    @TempDir
    private static Path folder;

    private static PostRoom room;
    private static ElectedBodies bodies;

    @BeforeAll
    static void open() throws Exception {
        room = new PostRoom(folder);
        bodies = new ElectedBodies(room.workspace, new Procedures(room.workspace), room.registry::book);
        var bureau = bodies.bodies("minamata").getFirst();
        var leaving = bodies.members(bureau.id()).stream()
                .filter(one -> one.value().name().equals("Mr. Chanda Mwewa"))
                .findFirst()
                .orElseThrow();
        MemberDraft was = MemberDraft.of(leaving.value());
        PostRoom.done(bodies.amend(
                leaving,
                bureau,
                new MemberDraft(
                        was.name(), was.state(), was.post(), was.starts(), was.ends(), "2017-09-01", "", "", "")));
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Guises({"bureau-light, ENGLISH, LIGHT", "bureau-dark, RUSSIAN, DARK", "bureau-arabic, ARABIC, LIGHT"})
    void theComposition(String name, Language language, Look.Theme theme) throws Exception {
        assertThat(take(name, language, theme)).isNotEmptyFile();
    }

    @Test
    void russian() throws Exception {
        assertThat(ShownScreen.photograph("bureau-successor", Language.RUSSIAN, Look.Theme.LIGHT, BureauPhotosTest::screen, screen -> {
                    SeatLine member = screen.model().all().stream()
                            .filter(line -> line.standing() == SeatLine.Standing.SITS)
                            .findFirst()
                            .orElseThrow();
                    screen.board().grid().select(member);
                    screen.board().command("bureau.replace").fire();
                }))
                .isNotEmptyFile();
    }

    private static Path take(String name, Language language, Look.Theme theme) throws Exception {
        return ShownScreen.photograph(name, language, theme, BureauPhotosTest::screen, BureauScreen::showComposition);
    }

    private static BureauScreen screen(Desk desk) {
        return new BureauScreen(desk, new BureauScreen.About(
                bodies, room.cop1, room.meetings::all, room.registry::book, proposed -> Optional.empty()));
    }
}
