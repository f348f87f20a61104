package org.plenary.screens.nominations;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Folding;
import org.plenary.base.Outcome;
import org.plenary.kit.Filter;
import org.plenary.kit.Sieve;
import org.plenary.kit.Work;
import org.plenary.letters.Answered;
import org.plenary.meetings.MeetingId;
import org.plenary.nominations.Acknowledging;
import org.plenary.nominations.Difference;
import org.plenary.nominations.Nomination;
import org.plenary.nominations.NominationId;
import org.plenary.nominations.Nominations;
import org.plenary.people.DelegationId;
import org.plenary.procedure.Deadline;
import org.plenary.store.History;
import org.plenary.words.Phrasebook;

/// What the screen of nominations knows, and its commands. Needs no window.
final class NominationsModel {

    static final String STATUS = "status";

    /// How far a delegation has come.
    enum Status {
        SILENT,
        MENTIONED,
        RECORDED,
        ACKNOWLEDGED
    }

    private final Work work;
    private final Nominations nominations;
    private final Acknowledging acknowledging;
    private final MeetingId meeting;
    private final Phrasebook phrasebook;
    private final Supplier<List<Deadline>> due;
    private final ObservableList<Deadline> deadlines = FXCollections.observableArrayList();
    private final ObservableList<Nominations.Standing> lines = FXCollections.observableArrayList();
    private List<Nominations.Standing> all = List.of();
    private Sieve sieve = Sieve.OPEN;

    NominationsModel(
            Work work,
            Nominations nominations,
            Acknowledging acknowledging,
            MeetingId meeting,
            Phrasebook phrasebook,
            Supplier<List<Deadline>> due) {
        this.work = work;
        this.due = due;
        this.nominations = nominations;
        this.acknowledging = acknowledging;
        this.meeting = meeting;
        this.phrasebook = phrasebook;
    }

    ObservableList<Nominations.Standing> lines() {
        return lines;
    }

    /// By when what is written here is due, the earliest first.
    ObservableList<Deadline> deadlines() {
        return deadlines;
    }

    /// Every delegation, whatever is searched for.
    List<Nominations.Standing> all() {
        return all;
    }

    Optional<Nominations.Standing> standing(DelegationId delegation) {
        return all.stream().filter(one -> one.delegation().equals(delegation)).findFirst();
    }

    int silent() {
        return (int) all.stream().filter(Nominations.Standing::isSilent).count();
    }

    static Status status(Nominations.Standing standing) {
        if (standing.isSilent()) {
            return Status.SILENT;
        }
        if (standing.letters().isEmpty()) {
            return Status.MENTIONED;
        }
        return standing.letters().stream().allMatch(letter -> letter.acknowledged().isPresent())
                ? Status.ACKNOWLEDGED
                : Status.RECORDED;
    }

    void refresh() {
        refresh(() -> {});
    }

    void refresh(Runnable then) {
        record Read(List<Nominations.Standing> lines, List<Deadline> deadlines) {}
        work.read("nominations.lines", () -> new Read(read(), due.get()), read -> {
            deadlines.setAll(read.deadlines());
            take(read.lines());
            then.run();
        });
    }

    private List<Nominations.Standing> read() {
        return nominations.standings(meeting, phrasebook.language());
    }

    private void take(List<Nominations.Standing> read) {
        all = read;
        show();
    }

    void narrow(String wanted, List<Filter> inForce) {
        sieve = new Sieve(wanted, inForce);
        show();
    }

    private void show() {
        lines.setAll(sieve.of(
                all, line -> Folding.fold(text(line)), (line, kind, key) -> status(line).name().equals(key)));
    }

    private static String text(Nominations.Standing line) {
        return line.name() + " " + line.letters().stream().map(Nomination::reference).collect(Collectors.joining(" "));
    }

    /// One letter with what it says otherwise than the one before, and who did what about it.
    record Opened(Nomination letter, List<Difference> differences, List<History.Entry> history) {}

    /// Reads everything about the letters of one delegation.
    void open(Nominations.Standing standing, Consumer<List<Opened>> opened) {
        work.read("nominations.open", () -> standing.letters().stream().map(this::opened).toList(), opened);
    }

    private Opened opened(Nomination letter) {
        return new Opened(letter, nominations.differences(letter), nominations.history(letter.id()));
    }

    /// Records the letters that participants of these delegations bear.
    void record(List<Nominations.Standing> standings, Consumer<Outcome<Integer>> came) {
        write(() -> nominations.recordAll(
                standings.stream().flatMap(one -> one.mentioned().stream()).toList()), came);
    }

    void remove(Nomination letter, Consumer<Outcome<NominationId>> came) {
        write(() -> nominations.remove(letter), came);
    }

    void acknowledge(Nomination letter, Path folder, Consumer<Answered> came) {
        work.write(
                () -> acknowledging.acknowledge(letter, phrasebook.language(), folder), this::read, this::take, came);
    }

    private <T> void write(Callable<Outcome<T>> command, Consumer<Outcome<T>> came) {
        work.write(command, this::read, this::take, came);
    }
}
