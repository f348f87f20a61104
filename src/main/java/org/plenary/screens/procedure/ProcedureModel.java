package org.plenary.screens.procedure;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Checked;
import org.plenary.base.Folding;
import org.plenary.base.Outcome;
import org.plenary.kit.Sieve;
import org.plenary.kit.Work;
import org.plenary.meetings.Meeting;
import org.plenary.procedure.Body;
import org.plenary.procedure.Deadline;
import org.plenary.procedure.DeadlineCalendar;
import org.plenary.procedure.DeadlineDraft;
import org.plenary.procedure.DeadlineId;
import org.plenary.procedure.DeadlineLine;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.ProcedureRule;
import org.plenary.procedure.ProcedureTexts;
import org.plenary.procedure.ProcedureWords;
import org.plenary.procedure.Procedures;
import org.plenary.procedure.Provision;
import org.plenary.procedure.RuleDraft;
import org.plenary.procedure.RuleLine;
import org.plenary.store.History;
import org.plenary.words.Phrasebook;

/// What the screen of rules and deadlines knows. Needs no window.
final class ProcedureModel {

    private final Work work;
    private final Services services;
    private final Phrasebook phrasebook;
    private final ProcedureTexts texts;
    private final ObservableList<DeadlineRow> deadlines = FXCollections.observableArrayList();
    private final ObservableList<RuleRow> rules = FXCollections.observableArrayList();
    private List<DeadlineRow> allDeadlines = List.of();
    private List<RuleRow> allRules = List.of();
    private Body body;
    private Sieve sieve = Sieve.OPEN;

    /// What the screen works with.
    ///
    /// @param clock by which a deadline is open or overdue
    record Services(Procedures procedures, Deadlines deadlines, Meeting meeting, InstantSource clock) {}

    /// How a deadline stands.
    enum State {
        MET,
        OPEN,
        OVERDUE
    }

    /// A deadline as the list shows it.
    record DeadlineRow(DeadlineLine line, String what, String when, String basis, State state, String folded) {
        Deadline deadline() {
            return line.deadline();
        }
    }

    /// A rule as the list shows it.
    record RuleRow(RuleLine line, String what, String value, String number, String folded) {
        ProcedureRule rule() {
            return line.rule();
        }
    }

    ProcedureModel(Work work, Services services, Phrasebook phrasebook) {
        this.work = work;
        this.services = services;
        this.phrasebook = phrasebook;
        this.texts = new ProcedureTexts(phrasebook);
        this.body = Body.of(services.meeting());
    }

    Meeting meeting() {
        return services.meeting();
    }

    ObservableList<DeadlineRow> deadlines() {
        return deadlines;
    }

    ObservableList<RuleRow> rules() {
        return rules;
    }

    boolean hasDeadlines() {
        return !allDeadlines.isEmpty();
    }

    Body body() {
        return body;
    }

    void body(Body other) {
        body = other;
        refresh();
    }

    Optional<DeadlineRow> deadline(DeadlineId id) {
        return allDeadlines.stream().filter(row -> row.deadline().id().equals(id)).findFirst();
    }

    Optional<RuleRow> rule(Provision provision) {
        return allRules.stream()
                .filter(row -> row.rule().provision() == provision)
                .findFirst();
    }

    /// Reads everything anew.
    void refresh() {
        refresh(() -> {});
    }

    /// The same, and goes on once the list is shown.
    void refresh(Runnable then) {
        work.read("procedure.all", this::read, read -> {
            take(read);
            then.run();
        });
    }

    private record Read(List<DeadlineLine> deadlines, List<RuleLine> rules) {}

    private Read read() {
        return new Read(services.deadlines().lines(services.meeting()), services.procedures().lines(body));
    }

    private void take(Read read) {
        Instant now = services.clock().instant();
        allDeadlines = read.deadlines().stream().map(line -> row(line, now)).toList();
        allRules = read.rules().stream().map(this::row).toList();
        show();
    }

    private DeadlineRow row(DeadlineLine line, Instant now) {
        Deadline deadline = line.deadline();
        State state = deadline.isDone() ? State.MET : deadline.isOverdue(now) ? State.OVERDUE : State.OPEN;
        String what = texts.name(deadline);
        String basis = texts.basis(deadline.basis());
        return new DeadlineRow(
                line, what, texts.when(deadline), basis, state, Folding.fold(what + " " + basis + " " + deadline.note()));
    }

    private RuleRow row(RuleLine line) {
        ProcedureRule rule = line.rule();
        String what = phrasebook.of(ProcedureWords.class).provision(rule.body(), rule.provision());
        String value = texts.value(rule.value());
        return new RuleRow(
                line, what, value, texts.number(rule), Folding.fold(what + " " + value + " " + rule.source()));
    }

    /// Keeps what holds every word.
    void narrow(String wanted) {
        sieve = new Sieve(wanted, List.of());
        show();
    }

    private void show() {
        deadlines.setAll(sieve.of(allDeadlines, DeadlineRow::folded, (row, kind, key) -> true));
        rules.setAll(sieve.of(allRules, RuleRow::folded, (row, kind, key) -> true));
    }

    void add(DeadlineDraft draft, Consumer<Outcome<DeadlineId>> came) {
        write(() -> services.deadlines().add(meeting(), draft), came);
    }

    void amend(DeadlineLine shown, DeadlineDraft draft, Consumer<Outcome<DeadlineId>> came) {
        write(() -> services.deadlines().amend(meeting(), shown, draft), came);
    }

    void restore(DeadlineLine shown, Consumer<Outcome<DeadlineId>> came) {
        write(() -> services.deadlines().restore(shown), came);
    }

    void amend(RuleLine shown, RuleDraft draft, Consumer<Outcome<ProcedureRule>> came) {
        write(() -> services.procedures().amend(shown, draft), came);
    }

    void restore(RuleLine shown, Consumer<Outcome<ProcedureRule>> came) {
        write(() -> services.procedures().restore(shown), came);
    }

    void history(DeadlineLine of, Consumer<List<History.Entry>> read) {
        work.read("procedure.history", () -> services.deadlines().history(of), read);
    }

    void history(RuleLine of, Consumer<List<History.Entry>> read) {
        work.read("procedure.history", () -> services.procedures().history(of), read);
    }

    /// Writes the deadlines that are still to be met as a calendar file.
    void calendar(Path target, Consumer<Checked<Path>> came) {
        work.read(
                "procedure.calendar",
                () -> DeadlineCalendar.write(
                        meeting(),
                        services.deadlines().of(meeting()),
                        services.deadlines().lastChange(),
                        phrasebook,
                        target),
                came);
    }

    private <T> void write(Callable<Outcome<T>> command, Consumer<Outcome<T>> came) {
        work.write(command, this::read, this::take, came);
    }
}
