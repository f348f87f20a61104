package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Hands;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.Meetings;
import org.plenary.office.CsvWriter;
import org.plenary.office.WorkbookWriter;
import org.plenary.people.People;
import org.plenary.people.Roster;
import org.plenary.registry.ReferenceBook;
import org.plenary.reports.ParticipantsWorkbook;
import org.plenary.reports.ReportChoice;
import org.plenary.sample.MessyMinistry;
import org.plenary.sample.SampleFile;
import org.plenary.store.Desk;
import org.plenary.store.History;
import org.plenary.store.Workspace;

/// The sample workspace, its own exports and the files that come with it.
class SampleRoundTripTest {

    private static final ReferenceBook BOOK = ReferenceBook.shipped();

    @TempDir
    private static Path folder;

    private static Workspace workspace;
    private static People people;
    private static Meeting meeting;
    private static Intake intake;

    @BeforeAll
    static void openTheSample() {
        Path file = SampleFile.in(folder);
        workspace = IntakeBench.ok(Workspace.open(file, Desk.of("Ana", "0123abcd"), folder));
        people = new People(workspace, () -> BOOK);
        var meetings = new Meetings(workspace, BOOK::states);
        meeting = meetings.called("COP-1").orElseThrow();
        intake = new Intake(workspace, people, meetings, () -> BOOK, Hands.own());
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void plenarysOwnWorkbookChangesNothing(Language language) {
        Path file = folder.resolve("participants_" + language.code() + ".xlsx");
        var workbook = ParticipantsWorkbook.of(
                roster(language), BOOK, ReportChoice.complete(meeting, language), Map.of(), new History(workspace));
        assertThat(WorkbookWriter.write(file, workbook, Progress.none())).isInstanceOf(Checked.Ok.class);
        assertThat(counts(file, language)).isEqualTo(new ImportCounts(0, 0, everybody(), 0, 0));
    }

    @Test
    void plenarysOwnCsvChangesNothing() {
        Path file = folder.resolve("participants.csv");
        var table = ParticipantsWorkbook.participants(
                roster(Language.ENGLISH), ReportChoice.complete(meeting, Language.ENGLISH), Map.of());
        assertThat(CsvWriter.write(file, table, Progress.none())).isInstanceOf(Checked.Ok.class);
        assertThat(counts(file, Language.ENGLISH)).isEqualTo(new ImportCounts(0, 0, everybody(), 0, 0));
    }

    @Test
    void theMinistrysWorkbookIsReadAsItWasMeant() {
        var table = MessyMinistry.workbook();
        assertThat(counts(Path.of("samples", "delegates.xlsx"), Language.ENGLISH))
                .isEqualTo(new ImportCounts(table.fresh(), table.known(), 0, table.faulty(), 0));
    }

    @Test
    void theMinistrysTextFileIsReadAsItWasMeant() {
        assertThat(counts(Path.of("samples", "delegates-win1252.csv"), Language.ENGLISH))
                .isEqualTo(new ImportCounts(MessyMinistry.csv().fresh(), 0, 0, 0, 0));
    }

    private static Roster roster(Language language) {
        return Roster.of(people, meeting, BOOK, language, meeting.days().from());
    }

    private static int everybody() {
        return people.dossiers(meeting.id()).size();
    }

    private static ImportCounts counts(Path file, Language language) {
        Preview preview = IntakeBench.ok(
                intake.preview(file, Optional.empty(), meeting.id(), language, Progress.none()));
        return preview.counts();
    }
}
