package org.plenary.screens.credentials;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Folding;
import org.plenary.base.Outcome;
import org.plenary.credentials.CredentialIntake;
import org.plenary.credentials.ListColumn;
import org.plenary.credentials.ListFate;
import org.plenary.credentials.ListMapping;
import org.plenary.credentials.ListPlan;
import org.plenary.credentials.ListTexts;
import org.plenary.credentials.PlannedRow;
import org.plenary.credentials.WrittenList;
import org.plenary.kit.Filter;
import org.plenary.kit.Sieve;
import org.plenary.kit.Work;
import org.plenary.meetings.Meeting;
import org.plenary.words.Phrasebook;

/// A list of credentials that is about to be taken in: its columns, the words in it that somebody must explain, and what
/// would become of each row. Needs no window.
final class ImportModel {

    static final String FATE = "fate";

    private static final int SAMPLES = 3;

    private final Work work;
    private final CredentialIntake intake;
    private final Meeting meeting;
    private final Phrasebook phrasebook;
    private final ListTexts texts;
    private final ObservableList<ColumnLine> columns = FXCollections.observableArrayList();
    private final ObservableList<WordLine> words = FXCollections.observableArrayList();
    private final ObservableList<RowLine> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<ListPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<WrittenList> list = Optional.empty();
    private ListMapping mapping = new ListMapping(List.of(), Map.of(), ListMapping.Silent.NOTHING);
    private Sieve sieve = Sieve.OPEN;

    /// A column of the list.
    record ColumnLine(int at, String heading, ListColumn column, String samples) {}

    /// A word that somebody must say the meaning of.
    ///
    /// @param count in how many rows it stands
    record WordLine(ListColumn column, String word, int count) {}

    /// A row of the list.
    record RowLine(PlannedRow row, String why, String folded) {}

    ImportModel(Work work, CredentialIntake intake, Meeting meeting, Phrasebook phrasebook) {
        this.work = work;
        this.intake = intake;
        this.meeting = meeting;
        this.phrasebook = phrasebook;
        this.texts = new ListTexts(phrasebook);
    }

    ObservableList<ColumnLine> columns() {
        return columns;
    }

    ObservableList<WordLine> words() {
        return words;
    }

    ObservableList<RowLine> rows() {
        return rows;
    }

    /// What would become of the list as it is read now; nothing before one is open.
    ReadOnlyObjectProperty<Optional<ListPlan>> plan() {
        return plan.getReadOnlyProperty();
    }

    /// The name of the file.
    String name() {
        return list.map(WrittenList::name).orElse("");
    }

    ListMapping.Silent silent() {
        return mapping.silent();
    }

    /// Opens a file; `came` hears of its faults, or of none.
    void open(Path file, Consumer<List<Fault>> came) {
        work.run(name(file), progress -> WrittenList.open(file, progress).map(this::remembered), opened -> {
            switch (opened) {
                case Checked.Faulty<Opened>(var faults) -> came.accept(faults);
                case Checked.Ok<Opened>(var read) -> {
                    list = Optional.of(read.list());
                    read(read.mapping());
                    came.accept(List.of());
                }
            }
        });
    }

    /// @param mapping as officers had such lists read before
    private record Opened(WrittenList list, ListMapping mapping) {}

    private Opened remembered(WrittenList read) {
        return new Opened(read, intake.mapping(read));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    void take(ColumnLine line, ListColumn column) {
        read(mapping.with(line.at(), column));
    }

    void explain(WordLine line, String constant) {
        read(mapping.meaning(line.column(), line.word(), constant));
    }

    void silent(ListMapping.Silent other) {
        if (!other.equals(mapping.silent())) {
            read(mapping.silent(other));
        }
    }

    private void read(ListMapping as) {
        mapping = as;
        list.ifPresent(opened -> {
            columns.setAll(IntStream.range(0, opened.headings().size())
                    .mapToObj(at -> new ColumnLine(
                            at,
                            opened.headings().get(at),
                            as.columns().get(at),
                            String.join("  ·  ", opened.samples(at, SAMPLES))))
                    .filter(line -> !line.heading().isEmpty() || !line.samples().isEmpty())
                    .toList());
            work.read("credentials.plan", () -> intake.plan(meeting, opened, as, phrasebook.language()), this::show);
        });
    }

    private void show(ListPlan made) {
        plan.set(Optional.of(made));
        List<WordLine> asked = new ArrayList<>();
        made.unknown().forEach((column, counted) ->
                counted.forEach((word, count) -> asked.add(new WordLine(column, word, count.intValue()))));
        words.setAll(asked);
        show();
    }

    /// Keeps the rows that hold every word, and have one of the fates that are asked for.
    void narrow(String wanted, List<Filter> inForce) {
        sieve = new Sieve(wanted, inForce);
        show();
    }

    private void show() {
        List<RowLine> all = plan.get().map(ListPlan::rows).orElse(List.of()).stream()
                .map(this::line)
                .toList();
        rows.setAll(sieve.of(all, RowLine::folded, (line, kind, key) -> line.row().fate().name().equals(key)));
    }

    private RowLine line(PlannedRow row) {
        String why = String.join(" ", texts.why(row));
        return new RowLine(row, why, Folding.fold(row.party() + " " + why));
    }

    /// Takes the list in.
    ///
    /// @param day of the examination
    void write(LocalDate day, Consumer<Outcome<Integer>> came) {
        list.ifPresent(read -> {
            ListMapping as = mapping;
            plan.get().ifPresent(made -> work.write(() -> intake.take(meeting, read, as, made, day), came));
        });
    }
}
