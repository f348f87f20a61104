package org.plenary.screens.nominations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.plenary.base.Language;
import org.plenary.kit.Desk;
import org.plenary.kit.Look;
import org.plenary.kit.PlainDesk;
import org.plenary.letters.PostRoom;
import org.plenary.nominations.Acknowledging;
import org.plenary.nominations.Nominations;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;
import org.plenary.procedure.Provision;

/// The screen of nominations over the sample, in a window as large as the shell leaves it.
final class NominationsHouse implements AutoCloseable {

    final PostRoom room;
    final Nominations nominations;
    final Path folder;
    Optional<Path> scan = Optional.empty();

    NominationsHouse(PostRoom room, Path folder) {
        this.room = room;
        this.folder = folder;
        this.nominations = new Nominations(room.workspace, room.people, room.letters.mailings());
    }

    /// Records what is known of the first forty delegations.
    void recordKnown() {
        PostRoom.done(nominations.recordAll(nominations.standings(room.cop1.id(), Language.ENGLISH).stream()
                .limit(40)
                .flatMap(one -> one.mentioned().stream())
                .toList()));
    }

    NominationsScreen screen(Stage stage, Look look, Language language) {
        Desk desk = PlainDesk.over(stage, look, language);
        var screen = new NominationsScreen(desk, new NominationsScreen.Services(
                nominations,
                new Acknowledging(nominations, room.letters),
                room.cop1.id(),
                () -> room.meetings.all().stream()
                        .filter(one -> !one.id().equals(room.cop1.id()))
                        .toList(),
                () -> scan,
                file -> {},
                () -> Optional.of(folder),
                proposed -> Optional.empty(),
                "letters",
                () -> new Deadlines(room.workspace, new Procedures(room.workspace)).of(room.cop1).stream()
                        .filter(one -> one.provision().equals(Optional.of(Provision.NOMINATIONS))
                                || one.provision().equals(Optional.of(Provision.CREDENTIALS)))
                        .toList(),
                LocalDate.of(2017, 6, 12)));
        PlainDesk.show(stage, (Region) screen.node(), look, language);
        return screen;
    }

    @Override
    public void close() {
        room.close();
    }
}
