package org.plenary.screens.overview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.stage.Stage;
import org.plenary.base.Checked;
import org.plenary.base.Ids;
import org.plenary.base.Language;
import org.plenary.kit.Desk;
import org.plenary.kit.Look;
import org.plenary.kit.Place;
import org.plenary.kit.PlainDesk;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.Meetings;
import org.plenary.overview.Overview;
import org.plenary.people.People;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;
import org.plenary.registry.ReferenceBook;
import org.plenary.sample.SampleFile;
import org.plenary.staff.Staff;
import org.plenary.store.Workspace;

/// The sample workspace on a day of one's choice, with the services of the overview, and where its screens went to.
final class OverviewHouse implements AutoCloseable {

    static final ReferenceBook BOOK = ReferenceBook.shipped();
    static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    final Workspace workspace;
    final People people;
    final Meetings meetings;
    final Staff staff;
    final Overview overview;
    final List<Place> gone = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    Optional<Path> target = Optional.empty();

    private OverviewHouse(Workspace workspace) {
        this.workspace = workspace;
        people = new People(workspace, () -> BOOK);
        meetings = new Meetings(workspace, BOOK::states);
        staff = new Staff(workspace);
        overview = new Overview(
                workspace,
                new Meetings(workspace, BOOK::states),
                people,
                staff,
                new Deadlines(workspace, new Procedures(workspace)),
                () -> BOOK,
                ZONE);
    }

    static Path write(Path folder) {
        return SampleFile.in(folder);
    }

    /// Opens a copy as if it were `now`.
    static OverviewHouse open(Path sample, Path folder, Instant now) throws java.io.IOException {
        Path copy = folder.resolve("copy.plenary");
        Files.copy(sample, copy, StandardCopyOption.REPLACE_EXISTING);
        var desk = new org.plenary.store.Desk(
                "Ana", "0123abcd", InstantSource.fixed(now), Ids.timeBased(), () -> false);
        return new OverviewHouse(
                ((Checked.Ok<Workspace>) Workspace.open(copy, desk, folder.resolve("aside"))).value());
    }

    Meeting cop1() {
        return meetings.called("COP-1").orElseThrow();
    }

    OverviewScreen.About about(Meeting meeting) {
        return new OverviewScreen.About(
                overview, workspace, meeting, "people", "intake", "deadlines", Map.of(), ZONE, name -> target, opened::add);
    }

    CalendarScreen.About calendarAbout() {
        return new CalendarScreen.About(overview, staff, workspace, "meetings", name -> target, opened::add);
    }

    Desk desk(Stage stage, Look look, Language language) {
        return PlainDesk.over(stage, look, language, gone::add);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
