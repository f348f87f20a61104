package org.plenary.screens.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.intake.Aside;
import org.plenary.intake.Asides;
import org.plenary.intake.DateOrder;
import org.plenary.intake.ImportChoice;
import org.plenary.intake.ImportPlan;
import org.plenary.intake.ImportResult;
import org.plenary.intake.Intake;
import org.plenary.intake.Note;
import org.plenary.intake.Pointing;
import org.plenary.intake.Preview;
import org.plenary.intake.Remedy;
import org.plenary.intake.Source;
import org.plenary.intake.ValueChoices;
import org.plenary.kit.Job;
import org.plenary.kit.Work;
import org.plenary.meetings.MeetingId;
import org.plenary.office.Dialect;
import org.plenary.office.Pasted;
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
    private final LookOverModel lookOver = new LookOverModel();
    private final ObjectProperty<Optional<ImportResult>> result = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Job>> job = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty problem = new SimpleStringProperty("");
    private final ColumnsModel columns;
    private final ObservableList<Aside> asides = FXCollections.observableArrayList();
    private Optional<Aside> takenUp = Optional.empty();
    private boolean busy;

    public IntakeModel(Work work, Intake intake, Supplier<MeetingId> meeting, Phrasebook phrasebook) {
        this.work = work;
        this.intake = intake;
        this.meeting = meeting;
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(IntakeScreenWords.class);
        this.columns = new ColumnsModel(source, this::remapped);
    }

    /// The table that is being taken in.
    public ObjectProperty<Optional<Source>> source() {
        return source;
    }

    /// The rows and what is said about them.
    public LookOverModel rows() {
        return lookOver;
    }

    /// What the import did, once it is done.
    public ObjectProperty<Optional<ImportResult>> result() {
        return result;
    }

    /// The long piece of work under way.
    public ObjectProperty<Optional<Job>> job() {
        return job;
    }

    /// Why the file cannot be used, as a sentence; mostly empty.
    public StringProperty problem() {
        return problem;
    }

    /// What the columns of the table are taken for.
    public ColumnsModel columns() {
        return columns;
    }

    /// Begins anew.
    public void reset() {
        source.set(Optional.empty());
        takenUp = Optional.empty();
        problem.set("");
        columns.clear();
        forget();
    }

    private void forget() {
        result.set(Optional.empty());
        lookOver.forget();
    }

    /// Looks for the table in a file.
    public void open(Path file) {
        open(file, Optional.empty());
    }

    /// Takes another sheet of the same file.
    public void chooseSheet(String sheet) {
        source.get().ifPresent(now -> now.sheets().stream()
                .filter(one -> one.name().equalsIgnoreCase(sheet.strip()))
                .findFirst()
                .ifPresent(one -> point(now.layout().pointing().sheets(Set.of(one.position())))));
    }

    /// Takes what was copied from another program.
    public void paste(Pasted pasted) {
        run(words.opening(words.pasted()), progress -> intake.paste(pasted, words.pasted(), progress), this::opened);
    }

    /// Reads the same text file as the officer says that it is written.
    public void readAs(Dialect dialect) {
        source.get()
                .ifPresent(now -> run(
                        words.opening(now.name()),
                        progress -> intake.open(now.file(), Optional.empty(), Optional.of(dialect), progress),
                        this::opened));
    }

    /// Finds the tables again where the officer says otherwise than what was found.
    public void point(Pointing pointing) {
        source.get().ifPresent(now -> work.read("intake.point", () -> intake.point(now, pointing), this::pointed));
    }

    private void pointed(Checked<Source> found) {
        switch (found) {
            case Checked.Faulty<Source>(var faults) -> tell(faults);
            case Checked.Ok<Source>(var table) -> {
                problem.set("");
                forget();
                show(table);
            }
        }
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
        columns.show(table);
    }

    /// A column is taken for something else: what was done is to be looked over again.
    private void remapped() {
        result.set(Optional.empty());
        lookOver.outdate();
    }

    /// Has every row judged, unless it was done already.
    public void lookOver() {
        source.get().filter(table -> lookOver.preview().get().isEmpty() && !busy).ifPresent(this::judge);
    }

    private void judge(Source table) {
        run(
                words.checking(table.name()),
                progress -> intake.preview(
                        table, lookOver.corrections(), lookOver.values(), meeting.get(), phrasebook.language(), progress),
                this::judged);
    }

    /// Reads the dates of a column in another order; `UNDECIDED` leaves it to its values.
    public void order(int column, DateOrder order) {
        readAnew(lookOver.values().with(column, order));
    }

    /// Decides alike about all values of which the same is noted.
    public void decide(Note.Kind kind, Remedy remedy) {
        readAnew(lookOver.values().with(kind, remedy));
    }

    private void readAnew(ValueChoices values) {
        if (!busy) {
            lookOver.read(values);
            lookOver();
        }
    }

    private void judged(Checked<Preview> found) {
        switch (found) {
            case Checked.Faulty<Preview>(var faults) -> tell(faults);
            case Checked.Ok<Preview>(var made) -> lookOver.show(made);
        }
    }

    /// The imports of this meeting that were set aside, the latest first.
    public ObservableList<Aside> asides() {
        return asides;
    }

    /// Reads again what was set aside.
    public void refresh() {
        work.read("intake.asides", () -> intake.asides().of(meeting.get()), asides::setAll);
    }

    /// Sets the import aside as it stands now and begins anew; `told` gets a sentence on what came of it.
    public void setAside(Consumer<String> told) {
        Optional<Source> now = source.get();
        if (now.isEmpty() || busy) {
            return;
        }
        Source table = now.get();
        var plan = ImportPlan.of(table, lookOver.corrections(), lookOver.values(), lookOver.choice());
        Optional<Aside> before = takenUp;
        work.write(() -> intake.asides().put(meeting.get(), table, plan, before), outcome -> {
            if (outcome instanceof Outcome.Refused<?>(var faults)) {
                told.accept(sentence(faults));
            } else {
                reset();
                refresh();
                told.accept(words.wasSetAside(table.name()));
            }
        });
    }

    /// Goes on with an import where it was set aside.
    public void takeUp(Aside aside) {
        run(words.opening(aside.content().name()), progress -> intake.resume(aside, progress), found -> {
            opened(found);
            if (found instanceof Checked.Ok<Source>) {
                takenUp = Optional.of(aside);
                lookOver.resume(Asides.plan(aside));
            }
        });
    }

    /// Takes an import off the list of those set aside; `told` gets a sentence on what came of it.
    public void discard(Aside aside, Consumer<String> told) {
        work.write(() -> intake.asides().discard(aside), outcome -> {
            if (outcome instanceof Outcome.Refused<?>(var faults)) {
                told.accept(sentence(faults));
            }
            refresh();
        });
    }

    /// Writes what is ticked and decided.
    public void write() {
        Optional<Preview> looked = lookOver.preview().get();
        if (looked.isPresent() && !busy) {
            ImportChoice choice = lookOver.choice();
            run(
                    words.importing(looked.get().source().name()),
                    progress -> intake.run(looked.get(), choice, takenUp, progress),
                    this::written);
        }
    }

    private void written(Outcome<ImportResult> outcome) {
        switch (outcome) {
            case Outcome.Done<ImportResult>(var value, var _) -> {
                takenUp = Optional.empty();
                result.set(Optional.of(value));
                refresh();
            }
            case Outcome.Refused<ImportResult>(var faults) -> {
                tell(faults);
                lookOver.outdate();
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
                takenBack();
                told.accept(words.undone());
            }
        });
    }

    /// The import was taken back, here or by the window's undo: the list stands as it was looked over, with what was
    /// decided about it.
    void takenBack() {
        if (result.get().isPresent()) {
            // Whoever hears that there is no result has the rows judged again at once.
            lookOver.outdate();
            result.set(Optional.empty());
        }
    }

    /// Writes the report as an Excel workbook; `told` gets a sentence on what came of it.
    public void report(Path target, Consumer<String> told) {
        Optional<Preview> looked = lookOver.preview().get();
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
