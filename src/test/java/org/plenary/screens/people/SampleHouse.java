package org.plenary.screens.people;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.stage.Stage;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.kit.Desk;
import org.plenary.kit.Look;
import org.plenary.kit.Place;
import org.plenary.kit.PlainDesk;
import org.plenary.kit.Work;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingKind;
import org.plenary.meetings.Meetings;
import org.plenary.people.People;
import org.plenary.registry.ReferenceBook;
import org.plenary.sample.SampleFile;
import org.plenary.store.Workspace;
import org.plenary.words.Phrasebook;

/// The sample workspace with the services that the screen needs, and what it told its surroundings.
final class SampleHouse implements AutoCloseable {

    static final ReferenceBook BOOK = ReferenceBook.shipped();

    final Workspace workspace;
    final People people;
    final Meeting meeting;
    final List<Place> gone = new ArrayList<>();
    final SimpleStringProperty arrangement = new SimpleStringProperty("");
    int oldBackupsErased;

    private SampleHouse(Workspace workspace) {
        this.workspace = workspace;
        people = new People(workspace, () -> BOOK);
        meeting = new Meetings(workspace, BOOK::states)
                .all().stream()
                        .filter(one -> one.kind() == MeetingKind.CONFERENCE_OF_THE_PARTIES)
                        .findFirst()
                        .orElseThrow();
    }

    static Path write(Path folder) {
        return SampleFile.in(folder);
    }

    /// Opens a copy, so that every test begins with the same people.
    static SampleHouse open(Path sample, Path folder) throws java.io.IOException {
        Path copy = folder.resolve("copy.plenary");
        java.nio.file.Files.copy(sample, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return new SampleHouse(((Checked.Ok<Workspace>) Workspace.open(
                        copy, org.plenary.store.Desk.of("Ana", "0123abcd"), folder.resolve("aside")))
                .value());
    }

    PeopleScreen.About about() {
        return new PeopleScreen.About(
                people,
                () -> BOOK,
                meeting,
                workspace,
                arrangement::get,
                arrangement::set,
                () -> oldBackupsErased++);
    }

    Desk desk(Stage stage, Look look, Language language) {
        return PlainDesk.over(stage, look, language, gone::add);
    }

    RosterModel model(Language language) {
        return new RosterModel(Work.direct(), new Phrasebook(language), people, () -> BOOK, meeting);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
