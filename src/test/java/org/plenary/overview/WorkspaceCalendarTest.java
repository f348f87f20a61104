package org.plenary.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Checked;
import org.plenary.base.Ids;
import org.plenary.base.Language;
import org.plenary.meetings.Meetings;
import org.plenary.people.People;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;
import org.plenary.registry.ReferenceBook;
import org.plenary.sample.SampleFile;
import org.plenary.staff.Staff;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;
import org.plenary.words.Phrasebook;

/// The calendar of the sample as files.
class WorkspaceCalendarTest {

    private static final ReferenceBook BOOK = ReferenceBook.shipped();
    private static final Instant NOW = Instant.parse("2017-08-21T07:00:00Z");

    @TempDir
    private static Path folder;

    private static Workspace workspace;
    private static CalendarPicture picture;

    @TempDir
    private Path own;

    @BeforeAll
    static void read() {
        var desk = new Desk("Ana", "0123abcd", InstantSource.fixed(NOW), Ids.timeBased(), () -> false);
        Path file = SampleFile.in(folder);
        workspace = ((Checked.Ok<Workspace>) Workspace.open(file, desk, folder.resolve("aside"))).value();
        picture = new Overview(
                        workspace,
                        new Meetings(workspace, BOOK::states),
                        new People(workspace, () -> BOOK),
                        new Staff(workspace),
                        new Deadlines(workspace, new Procedures(workspace)),
                        () -> BOOK,
                        ZoneId.of("Europe/Zurich"))
                .calendar();
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    private WorkspaceCalendar calendar(Language language) {
        return new WorkspaceCalendar(picture, new Phrasebook(language));
    }

    private String ics() throws IOException {
        Path file = own.resolve("calendar.ics");
        assertThat(calendar(Language.ENGLISH).writeCalendar(file, NOW)).isEqualTo(Checked.ok(file));
        return Files.readString(file).replace("\r\n ", "");
    }

    @Test
    void everyMeetingIsAnEntry() throws IOException {
        assertThat(ics().split("BEGIN:VEVENT", -1)).hasSize(picture.meetings().size() + 1);
    }

    @Test
    void anEntryEndsOnTheDayAfterTheLast() throws IOException {
        assertThat(ics()).contains("DTSTART;VALUE=DATE:20170924", "DTEND;VALUE=DATE:20170930");
    }

    @Test
    void anEntrySaysWhereAndWhatElseIsOnItsDays() throws IOException {
        assertThat(ics()).contains("LOCATION:Brno", "overlap on 12–13 July 2017");
    }

    @ParameterizedTest
    @EnumSource
    void theWorkbookHasARowForEveryMeetingAndEveryAssignment(Language language) throws IOException {
        Path file = own.resolve("calendar.xlsx");
        assertThat(calendar(language).writeWorkbook(file, NOW)).isEqualTo(Checked.ok(file));
        Path kept = Path.of("target", "photos", "calendar-" + language.code() + ".xlsx");
        Files.createDirectories(kept.getParent());
        Files.copy(file, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (var book = WorkbookFactory.create(file.toFile())) {
            assertThat(List.of(book.getSheetAt(0).getLastRowNum(), book.getSheetAt(1).getLastRowNum()))
                    .containsExactly(picture.meetings().size(), picture.assignments().size());
        }
    }
}
