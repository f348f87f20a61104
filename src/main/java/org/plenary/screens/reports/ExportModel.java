package org.plenary.screens.reports;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Rule;
import org.plenary.kit.Job;
import org.plenary.kit.Work;
import org.plenary.meetings.LackingTexts;
import org.plenary.registry.Standing;
import org.plenary.reports.Attendance;
import org.plenary.reports.Exports.Exported;
import org.plenary.reports.Exports.Format;
import org.plenary.reports.ReportChoice;
import org.plenary.reports.ReportWords;
import org.plenary.words.Phrasebook;

/// Which paper is chosen, with what in it, and how many that would be.
final class ExportModel {

    private static final List<String> DATES = List.of("asAt", "changesSince");

    private final Work work;
    private final Phrasebook phrasebook;
    private final ExportScreen.About about;
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.DOCX);
    private final ReadOnlyObjectWrapper<Optional<Summary>> summary = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Job>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Map<String, String> values = Map.of();
    private boolean isBusy;

    /// What would stand in the paper.
    ///
    /// @param unnamed counted, but not listed for lack of consent; nobody is left out of a working table
    record Summary(int persons, int delegations, int unnamed, Map<Standing, Attendance.Count> counts) {}

    ExportModel(Work work, Phrasebook phrasebook, ExportScreen.About about) {
        this.work = work;
        this.phrasebook = phrasebook;
        this.about = about;
        format.subscribe(chosen -> recall());
    }

    ObjectProperty<Format> format() {
        return format;
    }

    /// Empty until it is counted.
    ReadOnlyObjectProperty<Optional<Summary>> summary() {
        return summary.getReadOnlyProperty();
    }

    /// The paper that is being written.
    ReadOnlyObjectProperty<Optional<Job>> job() {
        return job.getReadOnlyProperty();
    }

    /// The choice as texts by name, for the form.
    Map<String, String> values() {
        return values;
    }

    private ReportChoice usual() {
        return format.get() == Format.DOCX
                ? ReportChoice.usual(about.meeting(), phrasebook.language())
                : ReportChoice.complete(about.meeting(), phrasebook.language());
    }

    ReportChoice choice() {
        return ReportChoice.of(values, usual());
    }

    private String memory() {
        return "reports." + format.get().ending() + "." + about.meeting().id().value();
    }

    private void recall() {
        values = ReportChoice.of(lines(about.recall().apply(memory())), usual()).toMap();
        count();
    }

    /// Takes what stands in the form now. What cannot be read counts as usual until it is corrected.
    void amend(Map<String, String> form) {
        Map<String, String> merged = new LinkedHashMap<>(values);
        merged.putAll(form);
        if (!merged.equals(values)) {
            values = merged;
            count();
        }
    }

    /// Forgets what was chosen for this paper.
    void reset() {
        values = usual().toMap();
        remember();
        count();
    }

    /// What is wrong with the choice, by the names of the form.
    List<Fault> faults(Map<String, String> form) {
        List<Fault> faults = new ArrayList<>();
        for (String name : DATES) {
            String text = form.getOrDefault(name, values.getOrDefault(name, ""));
            if (!isDate(text)) {
                faults.add(new Fault(name, text.isBlank() ? new Rule.Missing() : new Rule.NotADate(text)));
            }
        }
        return faults;
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException e) {
            // Said under the field.
            return false;
        }
    }

    /// Counts again; called when the screen comes to the front, because people may have changed meanwhile.
    void count() {
        ReportChoice choice = choice();
        boolean isForPublication = format.get() == Format.DOCX;
        work.read(
                "reports.count",
                () -> {
                    Attendance attendance = about.exports().attendance(choice);
                    return new Summary(
                            attendance.persons(),
                            attendance.delegations(),
                            isForPublication ? attendance.unnamed() : 0,
                            attendance.counts());
                },
                counted -> summary.set(Optional.of(counted)));
    }

    /// What the papers of the meeting take from another language, as a sentence; empty where nothing does.
    Optional<String> lacking(Language language) {
        return new LackingTexts(phrasebook).inPaper(about.meeting(), language);
    }

    /// `List of participants COP-1.docx`, in the language of the document.
    String proposedName() {
        ReportChoice choice = choice();
        String title = new Phrasebook(choice.language()).of(ReportWords.class).listOfParticipants();
        String name = title + " " + about.meeting().call(choice.language());
        return name.replaceAll("[\\\\/:*?\"<>|]", "-") + "." + format.get().ending();
    }

    /// Writes the paper and remembers the choice.
    void write(Path target, Consumer<Checked<Exported>> then) {
        ReportChoice choice = choice();
        Format of = format.get();
        remember();
        String title = phrasebook.of(ExportWords.class).writing(String.valueOf(target.getFileName()));
        isBusy = true;
        Job running = work.run(
                title,
                progress -> about.exports().write(choice, of, target, progress),
                written -> {
                    finished();
                    then.accept(written);
                },
                new Work.Ending(this::failed, this::finished));
        if (isBusy) {
            job.set(Optional.of(running));
        }
    }

    private void finished() {
        isBusy = false;
        job.set(Optional.empty());
    }

    private void failed(Throwable failure) {
        finished();
        // Work hands it on to the one place that tells of failures.
        throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    private void remember() {
        about.remember().accept(memory(), text(choice().toMap()));
    }

    private static String text(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> lines(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines().filter(line -> line.indexOf('=') > 0).forEach(line -> values.put(
                line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return values;
    }
}
