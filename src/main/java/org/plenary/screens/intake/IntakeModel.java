package org.plenary.screens.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.intake.Decision;
import org.plenary.intake.Doubt;
import org.plenary.intake.ImportChoice;
import org.plenary.intake.ImportResult;
import org.plenary.intake.Intake;
import org.plenary.intake.Preview;
import org.plenary.intake.PreviewRow;
import org.plenary.intake.Source;
import org.plenary.intake.Target;
import org.plenary.intake.Verdict;
import org.plenary.kit.Job;
import org.plenary.kit.Work;
import org.plenary.meetings.MeetingId;
import org.plenary.words.Phrasebook;
import org.plenary.words.Sentences;

/// The state of taking in one file: the table that was found, what its columns are taken for, every row with its
/// verdict, what the officer has unticked and decided, and what came of it.
public final class IntakeModel {

    private final Work work;
    private final Intake intake;
    private final Supplier<MeetingId> meeting;
    private final Phrasebook phrasebook;
    private final IntakeScreenWords words;
    private final ObjectProperty<Optional<Source>> source = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Preview>> preview = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ImportResult>> result = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Job>> job = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Verdict.Kind>> filter = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty problem = new SimpleStringProperty("");
    private final IntegerProperty toImport = new SimpleIntegerProperty();
    private final ObservableList<ColumnLine> columns = FXCollections.observableArrayList();
    private final ObservableList<PreviewRow> rows = FXCollections.observableArrayList();
    private final Set<Integer> leftOut = new HashSet<>();
    private final Map<Integer, Decision> decisions = new HashMap<>();
    private boolean busy;

    public IntakeModel(Work work, Intake intake, Supplier<MeetingId> meeting, Phrasebook phrasebook) {
        this.work = work;
        this.intake = intake;
        this.meeting = meeting;
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(IntakeScreenWords.class);
        filter.subscribe(this::showRows);
    }

    /// The table that is being taken in.
    public ObjectProperty<Optional<Source>> source() {
        return source;
    }

    /// The verdicts, once the columns are settled.
    public ObjectProperty<Optional<Preview>> preview() {
        return preview;
    }

    /// What the import did, once it is done.
    public ObjectProperty<Optional<ImportResult>> result() {
        return result;
    }

    /// The long piece of work under way.
    public ObjectProperty<Optional<Job>> job() {
        return job;
    }

    /// The one verdict whose rows are shown; empty for all.
    public ObjectProperty<Optional<Verdict.Kind>> filter() {
        return filter;
    }

    /// Why the file cannot be used, as a sentence; mostly empty.
    public StringProperty problem() {
        return problem;
    }

    /// How many people the import would write.
    public IntegerProperty toImport() {
        return toImport;
    }

    public ObservableList<ColumnLine> columns() {
        return columns;
    }

    /// The rows of the chosen verdict.
    public ObservableList<PreviewRow> rows() {
        return rows;
    }

    /// Begins anew.
    public void reset() {
        source.set(Optional.empty());
        problem.set("");
        columns.clear();
        forget();
    }

    private void forget() {
        result.set(Optional.empty());
        preview.set(Optional.empty());
        leftOut.clear();
        decisions.clear();
        filter.set(Optional.empty());
        showRows();
        count();
    }

    /// Looks for the table in a file.
    public void open(Path file) {
        open(file, Optional.empty());
    }

    /// Takes another sheet of the same file.
    public void chooseSheet(String sheet) {
        source.get().ifPresent(now -> open(now.file(), Optional.of(sheet)));
    }

    private void open(Path file, Optional<String> sheet) {
        run(words.opening(name(file)), progress -> intake.open(file, sheet, progress), this::opened);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private void opened(Checked<Source> found) {
        reset();
        switch (found) {
            case Checked.Faulty<Source>(var faults) -> tell(faults);
            case Checked.Ok<Source>(var table) -> show(table);
        }
    }

    private void show(Source table) {
        source.set(Optional.of(table));
        columns.setAll(table.columns().stream()
                .map(column -> new ColumnLine(column, table.mapping().of(column.index())))
                .toList());
    }

    /// Takes a column for something else.
    public void map(ColumnLine line, Target target) {
        int at = columns.indexOf(line);
        source.get().filter(table -> at >= 0).ifPresent(table -> {
            source.set(Optional.of(table.mapped(table.mapping().with(line.column().index(), target))));
            columns.set(at, new ColumnLine(line.column(), target));
            forget();
        });
    }

    /// How many columns are taken.
    public int columnsTaken() {
        return (int) columns.stream().filter(line -> !line.target().isIgnored()).count();
    }

    /// Has every row judged, unless it was done already.
    public void lookOver() {
        source.get().filter(table -> preview.get().isEmpty() && !busy).ifPresent(this::judge);
    }

    private void judge(Source table) {
        run(
                words.checking(table.name()),
                progress -> intake.preview(table, meeting.get(), phrasebook.language(), progress),
                this::judged);
    }

    private void judged(Checked<Preview> found) {
        switch (found) {
            case Checked.Faulty<Preview>(var faults) -> tell(faults);
            case Checked.Ok<Preview>(var made) -> {
                preview.set(Optional.of(made));
                showRows();
                count();
            }
        }
    }

    private void showRows() {
        Predicate<PreviewRow> shown =
                row -> filter.get().isEmpty() || filter.get().get() == row.verdict().kind();
        rows.setAll(preview.get().map(Preview::rows).orElse(List.of()).stream().filter(shown).toList());
    }

    /// Whether the row would be written.
    public boolean isTicked(PreviewRow row) {
        return switch (row.verdict()) {
            case Verdict.New _, Verdict.Changed _ -> !leftOut.contains(row.number());
            case Verdict.Doubtful _ -> decision(row) != Decision.SKIP;
            case Verdict.Unchanged _, Verdict.Refused _ -> false;
        };
    }

    /// Whether a tick makes sense: the row is new or changed.
    public static boolean canTick(PreviewRow row) {
        return row.verdict() instanceof Verdict.New || row.verdict() instanceof Verdict.Changed;
    }

    /// Takes a row or leaves it out.
    public void toggle(PreviewRow row) {
        if (!leftOut.remove(row.number())) {
            leftOut.add(row.number());
        }
        count();
    }

    public Decision decision(PreviewRow row) {
        return decisions.getOrDefault(row.number(), Decision.SKIP);
    }

    /// Decides about a doubtful row.
    public void decide(PreviewRow row, Decision decision) {
        decisions.put(row.number(), decision);
        count();
    }

    /// The decisions that a doubt allows.
    public static List<Decision> decisions(Doubt doubt) {
        return switch (doubt) {
            case Doubt.Newcomer _ -> List.of(Decision.SKIP, Decision.TAKE);
            case Doubt.SeenAbove _ -> List.of(Decision.SKIP, Decision.TAKE, Decision.NEW);
            case Doubt.SimilarName _, Doubt.OtherDelegation _, Doubt.SeveralOfThatName _ ->
                doubt.people().size() == 1
                        ? List.of(Decision.SKIP, Decision.TAKE, Decision.NEW)
                        : List.of(Decision.SKIP, Decision.NEW);
        };
    }

    private void count() {
        toImport.set((int) preview.get().map(Preview::rows).orElse(List.of()).stream()
                .filter(this::isTicked)
                .count());
    }

    /// Writes what is ticked and decided.
    public void write() {
        Optional<Preview> looked = preview.get();
        if (looked.isPresent() && !busy) {
            var choice = new ImportChoice(leftOut, decisions, Decision.SKIP);
            run(
                    words.importing(looked.get().source().name()),
                    progress -> intake.run(looked.get(), choice, progress),
                    this::written);
        }
    }

    private void written(Outcome<ImportResult> outcome) {
        switch (outcome) {
            case Outcome.Done<ImportResult>(var value, var _) -> result.set(Optional.of(value));
            case Outcome.Refused<ImportResult>(var faults) -> {
                tell(faults);
                preview.set(Optional.empty());
                lookOver();
            }
            case Outcome.Stale<ImportResult> _ -> throw new IllegalStateException("an import is never stale");
        }
    }

    /// Takes the import back; `told` gets a sentence on what came of it.
    public void undo(Consumer<String> told) {
        work.write(intake::undo, outcome -> {
            if (outcome instanceof Outcome.Refused<?>(var faults)) {
                told.accept(sentence(faults));
            } else {
                reset();
                told.accept(words.undone());
            }
        });
    }

    /// Writes the report as an Excel workbook; `told` gets a sentence on what came of it.
    public void report(Path target, Consumer<String> told) {
        Optional<Preview> looked = preview.get();
        Optional<ImportResult> done = result.get();
        if (looked.isPresent() && done.isPresent()) {
            run(
                    words.saveReport(),
                    progress -> intake.report(looked.get(), done.get(), target, phrasebook, progress),
                    written -> told.accept(
                            written instanceof Checked.Faulty<?>(var faults)
                                    ? sentence(faults)
                                    : words.reportSaved(name(target))));
        }
    }

    private <T> void run(String title, Work.LongJob<T> task, Consumer<T> then) {
        busy = true;
        problem.set("");
        Job begun = work.run(
                title,
                task,
                value -> {
                    end();
                    then.accept(value);
                },
                new Work.Ending(this::fail, this::end));
        if (busy) {
            job.set(Optional.of(begun));
        }
    }

    private void end() {
        busy = false;
        job.set(Optional.empty());
    }

    /// What nobody foresaw goes on to the handler behind [Work].
    private void fail(Throwable failure) {
        end();
        throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    private void tell(List<Fault> faults) {
        problem.set(sentence(faults));
    }

    private String sentence(List<Fault> faults) {
        var sentences = new Sentences(phrasebook);
        List<String> all = new ArrayList<>();
        faults.forEach(fault -> all.add(sentences.of(fault.rule())));
        return String.join(" ", all);
    }
}
