package org.plenary.screens.meetings;

import java.nio.file.Path;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.kit.Desk;
import org.plenary.kit.Look;
import org.plenary.kit.PlainDesk;
import org.plenary.kit.Work;
import org.plenary.meetings.Meetings;
import org.plenary.people.NextMeeting;
import org.plenary.registry.Registry;
import org.plenary.sample.SampleFile;
import org.plenary.store.Workspace;
import org.plenary.words.Phrasebook;

/// The sample workspace, open, with the services that the screen of meetings needs.
final class Office implements AutoCloseable {

    final Workspace workspace;
    final Registry registry;
    final Meetings meetings;
    final NextMeeting next;

    Office(Path folder) {
        Path file = SampleFile.in(folder);
        workspace = switch (Workspace.open(file, org.plenary.store.Desk.of("Ana", "0123abcd"), folder)) {
            case Checked.Ok<Workspace>(var open) -> open;
            case Checked.Faulty<Workspace>(var faults) -> throw new AssertionError(faults);
        };
        registry = new Registry(workspace);
        meetings = new Meetings(workspace, () -> registry.book().states());
        next = new NextMeeting(workspace, meetings, registry::book);
    }

    MeetingsModel model(Language language) {
        return new MeetingsModel(Work.direct(), meetings, next, registry::book, new Phrasebook(language));
    }

    MeetingsScreen.Services services() {
        return new MeetingsScreen.Services(meetings, next, registry::book);
    }

    /// A desk over `stage`; everything runs in the calling thread.
    static Desk desk(Stage stage, Look look, Language language) {
        return PlainDesk.over(stage, look, language);
    }

    /// Fills a window as large as the shell leaves it to a screen at 1280×800.
    static Stage show(Stage stage, Region content, Look look, Language language) {
        return PlainDesk.show(stage, content, look, language);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
