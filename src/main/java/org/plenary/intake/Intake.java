package org.plenary.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.plenary.base.Checked;
import org.plenary.base.DateRange;
import org.plenary.base.FileFault;
import org.plenary.base.Hands;
import org.plenary.base.Language;
import org.plenary.base.Once;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.plenary.base.Subscription;
import org.plenary.matching.NameBook;
import org.plenary.matching.Names;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.Meetings;
import org.plenary.office.Dialect;
import org.plenary.office.Pasted;
import org.plenary.office.SpreadsheetFile;
import org.plenary.office.Written;
import org.plenary.people.AdditionalFields;
import org.plenary.people.Delegations;
import org.plenary.people.Enrolment;
import org.plenary.people.ParticipantId;
import org.plenary.people.People;
import org.plenary.registry.Honorifics;
import org.plenary.registry.Match;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.SpellingMemory;
import org.plenary.registry.State;
import org.plenary.store.Logged;
import org.plenary.store.Workspace;
import org.plenary.words.Phrasebook;

/// Takes in spreadsheets with people: open, look over, write, report. Up to the writing nothing is changed.
public final class Intake {

    /// The command's name in the log.
    public static final String COMMAND = "intake.import";

    private final Workspace workspace;
    private final People people;
    private final Meetings meetings;
    private final Supplier<ReferenceBook> book;
    private final Hands hands;
    private final Asides asides;
    private final Once<NameBook> nameBook = Once.of(NameBook::new);
    private final Once<Tongues> tongues = Once.of(this::learnt);

    /// @param book what the workspace knows of States and organizations at this moment
    /// @param hands who look long lists over
    public Intake(
            Workspace workspace, People people, Meetings meetings, Supplier<ReferenceBook> book, Hands hands) {
        this.workspace = workspace;
        this.people = people;
        this.meetings = meetings;
        this.book = book;
        this.hands = hands;
        this.asides = new Asides(workspace);
    }

    /// What it takes to understand what people write; learnt at the first list, not with every workspace.
    private record Tongues(
            Choices choices, Names names, Headings headings, SpokenLanguages languages, MissingWords missing) {}

    private Tongues learnt() {
        var choices = new Choices();
        var names = new Names(Honorifics.shipped(), nameBook.get());
        return new Tongues(
                choices, names, new Headings(choices, names, this::isState), new SpokenLanguages(), new MissingWords());
    }

    private boolean isState(String text) {
        return book.get().states().find(text) instanceof Match.Found<State>;
    }

    /// Finds the table in a file and what its columns are. Faulty with a sentence about the file where it cannot be
    /// used.
    ///
    /// @param sheet by its name; empty for the first one that has a table
    public Checked<Source> open(Path file, Optional<String> sheet, Progress progress) {
        return open(file, sheet, Optional.empty(), progress);
    }

    /// Opens a file whose text is written as the officer says.
    ///
    /// @param dialect empty to find out
    public Checked<Source> open(Path file, Optional<String> sheet, Optional<Dialect> dialect, Progress progress) {
        progress.stage("reading");
        return Source.open(file, sheet, dialect, sense(), progress).map(this::recalled);
    }

    /// Takes what was copied from another program as a table.
    ///
    /// @param name by which it is called from then on
    public Checked<Source> paste(Pasted pasted, String name, Progress progress) {
        return switch (pasted.open(name)) {
            case Checked.Faulty<SpreadsheetFile>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<SpreadsheetFile>(var opened) -> {
                try (opened) {
                    yield Source.of(Path.of(name), opened, sense(), progress).map(this::recalled);
                }
            }
        };
    }

    /// The columns as an officer took them the last time.
    private Source recalled(Source source) {
        return source.mapped(
                workspace.read(reader -> MappingMemory.recall(reader, source.columns(), source.mapping())));
    }

    /// Finds the tables anew where the officer says what rows are. Columns that stay the same stay what they are taken
    /// for.
    public Checked<Source> point(Source source, Pointing pointing) {
        RowSense known = source.layout().sense();
        RowSense sense = known.isOf(book.get()) ? known : sense();
        return source.pointed(pointing, sense).map(found -> found.mappedAs(source));
    }

    private RowSense sense() {
        Tongues known = tongues.get();
        return new RowSense(known.headings(), known.choices(), known.names(), book.get());
    }

    /// Opens a file and looks it over, its columns taken as their headings say.
    public Checked<Preview> preview(
            Path file, Optional<String> sheet, MeetingId meeting, Language language, Progress progress) {
        KnownPeople everybody = everybody(meeting);
        var opened = new AtomicReference<Checked<Source>>(Checked.badFile(FileFault.EMPTY));
        // While one reads the file, another fetches whom the workspace knows.
        hands.share(List.of(() -> opened.set(open(file, sheet, progress)), everybody::fetch));
        return switch (opened.get()) {
            case Checked.Faulty<Source>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<Source>(var source) ->
                preview(source, Corrections.NONE, ValueChoices.NONE, everybody, language, progress);
        };
    }

    /// Reads every row of a table and says what would become of it.
    ///
    /// @param language in which the names of delegations are given where they differ
    public Checked<Preview> preview(Source source, MeetingId meeting, Language language, Progress progress) {
        return preview(source, Corrections.NONE, ValueChoices.NONE, meeting, language, progress);
    }

    /// The same with some cells corrected, and values read as the officer says.
    public Checked<Preview> preview(
            Source source,
            Corrections corrections,
            ValueChoices values,
            MeetingId meeting,
            Language language,
            Progress progress) {
        return preview(source, corrections, values, everybody(meeting), language, progress);
    }

    private KnownPeople everybody(MeetingId meeting) {
        return new KnownPeople(people, meeting, workspace.changes(), nameBook.get(), hands);
    }

    private Checked<Preview> preview(
            Source source,
            Corrections corrections,
            ValueChoices values,
            KnownPeople everybody,
            Language language,
            Progress progress) {
        MeetingId meeting = everybody.meeting();
        var previewing = new Previewing(source, corrections, progress);
        return previewing.read().map(read -> {
            ReferenceBook now = book.get();
            Tongues known = tongues.get();
            Delegations delegations = people.delegations(meeting);
            var senders = new Senders(delegations, now, language, day(meeting), previewing::senders)
                    .remembering(workspace.read(SpellingMemory::all));
            var reading = new RowReading(
                    source.mapping(), known.choices(), known.names(), known.languages(), now.organizations());
            List<DateColumn> dates = previewing.dates(days(meeting), values);
            var tidying = new Tidying(source.mapping(), dates, previewing.ofCodes(), known.choices(), known.missing(),
                    new Telephones(source.mapping(), now.states()));
            var judging = new Judging(
                    senders,
                    new Matcher(everybody, senders),
                    source.mapping(),
                    additional(source, meeting));
            var examiner = new Examiner(reading, tidying, judging, source.mapping(), values);
            List<PreviewRow> rows = previewing.judge(examiner, everybody, hands);
            return new Preview(
                    source, meeting, language, rows, corrections, values, dates,
                    vanished(source, rows, everybody, senders), previewing.blank(), previewing.repeated(),
                    everybody.changes(),
                    examiner);
        });
    }

    private Map<ParticipantId, Map<String, String>> additional(Source source, MeetingId meeting) {
        return source.mapping().additional().isEmpty() ? Map.of() : new AdditionalFields(workspace).ofMeeting(meeting);
    }

    private Vanished vanished(Source source, List<PreviewRow> rows, KnownPeople known, Senders senders) {
        List<Runs.Run> runs = workspace.read(reader -> Runs.latest(reader, known.meeting()));
        return known.isNobody() ? Vanished.NOTHING : new Comparing(source, rows, known, senders).with(runs);
    }

    private LocalDate day(MeetingId meeting) {
        return days(meeting).from();
    }

    private DateRange days(MeetingId meeting) {
        return meetings.find(meeting).map(shown -> shown.value().days()).orElseGet(() -> {
            LocalDate today = LocalDate.ofInstant(workspace.desk().clock().instant(), ZoneOffset.UTC);
            return new DateRange(today, today);
        });
    }

    /// Opens the file of an import that was set aside, its text, rows and columns taken as they were then.
    public Checked<Source> resume(Aside aside, Progress progress) {
        ImportPlan plan = Asides.plan(aside);
        return switch (asides.file(aside)) {
            case Checked.Faulty<Path>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<Path>(var file) -> resume(open(file, Optional.empty(), plan.dialect(), progress), plan);
        };
    }

    private Checked<Source> resume(Checked<Source> opened, ImportPlan plan) {
        return switch (opened) {
            case Checked.Faulty<Source> faulty -> faulty;
            case Checked.Ok<Source>(var source) -> (plan.pointing().equals(Pointing.NONE)
                            ? opened
                            : point(source, plan.pointing()))
                    .map(found -> found.mapped(plan.mapping()));
        };
    }

    /// Imports that were set aside.
    public Asides asides() {
        return asides;
    }

    /// Writes the chosen rows, all in one command that one undo takes back. A cancelled [Progress] leaves nothing
    /// behind. Refused where the workspace was changed since the preview: look the file over again.
    public Outcome<ImportResult> run(Preview preview, ImportChoice choice, Progress progress) {
        return run(preview, choice, Optional.empty(), progress);
    }

    /// The same with an import that was set aside before, which is then on that list no longer.
    public Outcome<ImportResult> run(
            Preview preview, ImportChoice choice, Optional<Aside> aside, Progress progress) {
        return workspace.change(COMMAND, writer -> {
            if (workspace.changes() != preview.changes()) {
                return Outcome.refused(new Rule.Outdated());
            }
            writer.about(preview.source().name());
            var enrolment = new Enrolment(writer, preview.meeting(), book.get());
            var writing = new Import(writer, enrolment, preview.source().mapping(), choice, progress);
            ImportResult result = writing.write(preview.rows());
            Runs.note(writer, preview.meeting(), preview.source(), writing.people());
            MappingMemory.keep(writer, preview.source());
            preview.respelled().forEach((text, meaning) -> SpellingMemory.remember(writer, text, meaning));
            aside.ifPresent(one -> asides.remove(writer, one));
            return writer.done(result);
        });
    }

    /// Takes the last import back, where nothing else was done since.
    public Outcome<Logged> undo() {
        return workspace.toUndo().filter(last -> last.name().equals(COMMAND)).isPresent()
                ? workspace.undo()
                : Outcome.refused(new Rule.ChangedSince());
    }

    /// Whether the last thing that was done was to take an import back.
    public boolean isTakenBack() {
        return workspace.toRedo().filter(next -> next.name().equals(COMMAND)).isPresent();
    }

    /// Tells of every change of the workspace, in the thread that made it.
    public Subscription onChange(Runnable told) {
        return workspace.onChange(change -> told.run());
    }

    /// Writes what became of every row, and why, as an Excel workbook.
    public Checked<Written> report(
            Preview preview, ImportResult result, Path target, Phrasebook phrasebook, Progress progress) {
        return new ImportReport(phrasebook).write(preview, result, target, workspace.desk().clock().instant(), progress);
    }
}
