package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.SixText;
import org.plenary.kit.Work;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingDraft;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.Meetings;
import org.plenary.office.Column;
import org.plenary.office.RowSource;
import org.plenary.office.Table;
import org.plenary.office.Value;
import org.plenary.office.Workbook;
import org.plenary.office.WorkbookWriter;
import org.plenary.office.Written;
import org.plenary.people.Dossier;
import org.plenary.people.Enrolment;
import org.plenary.people.ParticipantCheck;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.People;
import org.plenary.people.PersonId;
import org.plenary.registry.ReferenceBook;
import org.plenary.sample.FictionalPeople;
import org.plenary.sample.MessyMinistry;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;

/// A real workspace with one meeting, and files to take in.
public final class IntakeBench implements AutoCloseable {

    private static final ReferenceBook BOOK = ReferenceBook.shipped();

    private final Path folder;
    private final Workspace workspace;
    private final Meetings meetings;
    private final People people;
    private final Intake intake;
    private final MeetingId meeting;
    private int files;

    public IntakeBench(Path folder) {
        this.folder = folder;
        workspace = ok(Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd")));
        people = new People(workspace, () -> BOOK);
        meetings = new Meetings(workspace, BOOK::states);
        intake = new Intake(workspace, people, meetings, () -> BOOK, Work.hands());
        meeting = done(meetings.found(meeting("COP-1", "2017-09-24", "2017-09-29"))).id();
    }

    public Workspace workspace() {
        return workspace;
    }

    public People people() {
        return people;
    }

    Meetings meetings() {
        return meetings;
    }

    public Intake intake() {
        return intake;
    }

    public MeetingId meeting() {
        return meeting;
    }

    List<ParticipantDraft> drafts() {
        return people.dossiers(meeting).stream().map(Dossier::draft).toList();
    }

    /// The people whom the messy workbook knows, as the sample workspace has them.
    public void registerKnown() {
        List<String> known = MessyMinistry.workbook().rows().stream()
                .filter(row -> row.size() > 6)
                .map(row -> row.get(6))
                .toList();
        FictionalPeople.ofCop1().forEach(delegation -> delegation.people().stream()
                .filter(person -> known.contains(person.contact().email()))
                .forEach(person -> register(person.name().given(), person.name().family(), delegation.code(), Map.of(
                        ParticipantField.HONORIFIC, person.name().honorific(),
                        ParticipantField.FULL_NAME, person.name().full()
                                .equals(person.name().given() + " " + person.name().family())
                                ? "" : person.name().full(),
                        ParticipantField.FUNCTION, person.function(),
                        ParticipantField.DEPARTMENT, person.department(),
                        ParticipantField.EMAIL, person.contact().email(),
                        ParticipantField.TELEPHONE, person.contact().phone()))));
    }

    public ParticipantId register(
            String given, String family, String delegation, Map<ParticipantField, String> more) {
        return done(people.register(meeting, draft(given, family, delegation, more)));
    }

    /// Registers many people in one command.
    void registerAll(List<ParticipantDraft> drafts) {
        done(workspace.change("people.register", writer -> {
            var enrolment = new Enrolment(writer, meeting, BOOK);
            var check = new ParticipantCheck(enrolment.delegations());
            drafts.forEach(draft -> enrolment.enrol(ok(check.check(draft))));
            return writer.done(drafts.size());
        }));
    }

    PersonId registerAtAnEarlierMeeting(String given, String family, String delegation) {
        Meeting earlier = done(meetings.found(meeting("INC-7", "2016-03-10", "2016-03-15")));
        ParticipantId id = done(people.register(earlier.id(), draft(given, family, delegation, Map.of())));
        return people.dossier(id).orElseThrow().participant().person().id();
    }

    static ParticipantDraft draft(
            String given, String family, String delegation, Map<ParticipantField, String> more) {
        Map<ParticipantField, String> texts = new EnumMap<>(more.isEmpty() ? Map.of(ParticipantField.NOTES, "") : more);
        texts.put(ParticipantField.GIVEN, given);
        texts.put(ParticipantField.FAMILY, family);
        texts.put(ParticipantField.DELEGATION, delegation);
        return new ParticipantDraft(texts);
    }

    private static MeetingDraft meeting(String title, String from, String to) {
        return new MeetingDraft(
                "CONFERENCE_OF_THE_PARTIES", "CONFIRMED", SixText.english(title), SixText.english(title),
                SixText.EMPTY, SixText.EMPTY, from, to, SixText.english("Geneva"), "", "Europe/Zurich", "",
                "", List.of(Language.ENGLISH), "", "", "");
    }

    public Path messy() {
        return xlsx(MessyMinistry.workbook().rows());
    }

    /// The messy workbook with rows at its top about which somebody has to decide.
    public Path xlsxWithDoubts() {
        register("Katherine", "MILLER", "Canada", Map.of());
        register("Ana María", "ROJAS SOTO", "Chile", Map.of());
        List<List<String>> rows = new ArrayList<>(MessyMinistry.workbook().rows());
        rows.add(5, doubtful("1", "Canada", "Ms. Catherine MILLER", "Adviser"));
        rows.add(6, doubtful("2", "Perú", "Sra. Ana María ROJAS SOTO", "Asesora"));
        rows.add(7, doubtful("3", "Argentina", "Sr. Pedro LUNA", "Asesor"));
        rows.add(8, doubtful("4", "Argentina", "Sr. Pedro LUNA", "Asesor"));
        return xlsx(rows);
    }

    private static List<String> doubtful(String number, String country, String name, String function) {
        return List.of(number, country, name, function, "", "", "", "23/09/2017", "29/09/2017", "");
    }

    /// An Excel file, every cell a text; an empty row stays empty.
    Path xlsx(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(new Column(i < rows.getFirst().size() ? rows.getFirst().get(i) : "", Column.Kind.TEXT, 20));
        }
        List<List<Value>> values = new ArrayList<>();
        rows.subList(1, rows.size()).forEach(row -> values.add(row.stream().map(Value::text).toList()));
        Path file = folder.resolve("delegates" + files++ + ".xlsx");
        var workbook = new Workbook(
                "", Instant.EPOCH, Workbook.Direction.LEFT_TO_RIGHT,
                List.of(Workbook.Page.of(new Table("Délégués", columns, RowSource.of(values)))));
        Checked<Written> written = WorkbookWriter.write(file, workbook, Progress.none());
        assertThat(written).isInstanceOf(Checked.Ok.class);
        return file;
    }

    /// An Excel file of one row, whose last cell is a number.
    Path numbers(List<String> headings, String first, String second, long number) {
        List<Column> columns = List.of(
                new Column(headings.get(0), Column.Kind.TEXT, 20),
                new Column(headings.get(1), Column.Kind.TEXT, 20),
                new Column(headings.get(2), Column.Kind.NUMBER, 20));
        List<List<Value>> rows = List.of(List.of(Value.text(first), Value.text(second), Value.whole(number)));
        Path file = folder.resolve("numbers" + files++ + ".xlsx");
        var workbook = new Workbook(
                "", Instant.EPOCH, Workbook.Direction.LEFT_TO_RIGHT,
                List.of(Workbook.Page.of(new Table("Delegates", columns, RowSource.of(rows)))));
        assertThat(WorkbookWriter.write(file, workbook, Progress.none())).isInstanceOf(Checked.Ok.class);
        return file;
    }

    /// An Excel file with a sheet for each delegation, everybody called Ana.
    ///
    /// @param families by the name of the sheet
    public Path sheets(Map<String, List<String>> families) {
        List<Column> columns = List.of(
                new Column("Family name", Column.Kind.TEXT, 20), new Column("Given name", Column.Kind.TEXT, 20));
        List<Workbook.Page> pages = new TreeMap<>(families).entrySet().stream()
                .map(sheet -> Workbook.Page.of(new Table(
                        sheet.getKey(), columns, RowSource.of(sheet.getValue().stream()
                                .map(family -> List.of(Value.text(family), Value.text("Ana")))
                                .toList()))))
                .toList();
        Path file = folder.resolve("delegations" + files++ + ".xlsx");
        var workbook = new Workbook("", Instant.EPOCH, Workbook.Direction.LEFT_TO_RIGHT, pages);
        assertThat(WorkbookWriter.write(file, workbook, Progress.none())).isInstanceOf(Checked.Ok.class);
        return file;
    }

    /// A list as it arrives: titles, States as bands, a total and a footnote.
    public Path banded() {
        return csv("""
                PROVISIONAL LIST OF PARTICIPANTS;;;
                Geneva, 25-29 November 2019;;;
                ;;;
                Name;Position;Telephone;E-mail
                Argentina (2);;;
                Mr. Juan PEREZ;Director;+54 11 4348 8200;jperez@example.org
                Ms. Ana LOPEZ;Adviser;+54 11 4348 8201;alopez@example.org
                Kenya (1);;;
                Ms. Grace WANJIRU;Second Secretary;+254 20 762 1234;gwanjiru@example.org
                Total;3;;
                * Arrives later.;;;
                """);
    }

    public Path csv(String text) {
        try {
            return Files.writeString(folder.resolve("people" + files++ + ".csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Source source(Path file) {
        return ok(intake.open(file, Optional.empty(), Progress.none()));
    }

    int rows(Path file) {
        return ok(source(file).read(row -> org.plenary.office.RowSink.Next.MORE, Progress.none()));
    }

    public Preview preview(Path file) {
        return ok(intake.preview(file, Optional.empty(), meeting, Language.ENGLISH, Progress.none()));
    }

    Preview preview(Source source) {
        return ok(intake.preview(source, meeting, Language.ENGLISH, Progress.none()));
    }

    ImportResult run(Preview preview) {
        return run(preview, Decision.SKIP);
    }

    ImportResult run(Preview preview, Decision onDoubt) {
        return done(intake.run(preview, ImportChoice.everything(onDoubt), Progress.none()));
    }

    @Override
    public void close() {
        workspace.close();
    }

    static <T> T ok(Checked<T> checked) {
        assertThat(checked).isInstanceOf(Checked.Ok.class);
        return ((Checked.Ok<T>) checked).value();
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
