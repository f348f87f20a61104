package org.plenary.screens.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Command;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;

/// Writes pictures of the screen of meetings into `target/photos`, to be looked at.
@UsesToolkit
class MeetingsPhotosTest {

    @TempDir
    private static Path folder;

    private static Office office;

    @BeforeAll
    static void open() throws Exception {
        Photographs.startToolkit();
        office = new Office(folder);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void light() throws Exception {
        assertThat(take("meetings-light", Language.ENGLISH, Look.Theme.LIGHT)).isNotEmptyFile();
    }

    @Test
    void lightWithOneMeetingThatOverlaps() throws Exception {
        assertThat(take("meetings-detail", Language.ENGLISH, Look.Theme.LIGHT, screen -> open(screen, 10)))
                .isNotEmptyFile();
    }

    @Test
    void darkWithFaults() throws Exception {
        assertThat(take("meetings-dark", Language.ENGLISH, Look.Theme.DARK, screen -> {
                    run(screen, "meetings.add");
                    screen.opened().orElseThrow().form().showFaults(office.model(Language.ENGLISH)
                            .faults(new org.plenary.meetings.MeetingId(new java.util.UUID(0, 0)), screen.opened().orElseThrow().form().draft()));
                }))
                .isNotEmptyFile();
    }

    @Test
    void arabic() throws Exception {
        assertThat(take("meetings-arabic", Language.ARABIC, Look.Theme.LIGHT, screen -> open(screen, 11)))
                .isNotEmptyFile();
    }

    @Test
    void russianNextMeeting() throws Exception {
        assertThat(take("meetings-russian", Language.RUSSIAN, Look.Theme.LIGHT, screen -> open(screen, 11),
                        screen -> run(screen, "meetings.next")))
                .isNotEmptyFile();
    }

    private static void open(MeetingsScreen screen, int at) {
        screen.open(Place.of("meetings", screen.model().all().get(at).meeting().id().value()));
    }

    private static void run(MeetingsScreen screen, String id) {
        screen.commands().stream().filter(command -> command.id().equals(id)).forEach(Command::fire);
    }

    @SafeVarargs
    private static Path take(String name, Language language, Look.Theme theme, Consumer<MeetingsScreen>... acts)
            throws Exception {
        Path file = Path.of("target", "photos", name + ".png");
        var look = new Look();
        look.theme().set(theme);
        Stage stage = Photographs.onFx(Stage::new);
        MeetingsScreen screen =
                Photographs.onFx(() -> new MeetingsScreen(Office.desk(stage, look, language), office.services()));
        Hand hand = Hand.of(() -> Office.show(stage, (Region) screen.node(), look, language));
        for (Consumer<MeetingsScreen> act : acts) {
            hand.act(() -> act.accept(screen));
        }
        new Photographs(1).take(stage, file);
        hand.close();
        return file;
    }
}
