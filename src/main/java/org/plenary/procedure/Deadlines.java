package org.plenary.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.meetings.Meeting;
import org.plenary.store.History;
import org.plenary.store.Logged;
import org.plenary.store.Reader;
import org.plenary.store.Values;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// The deadlines of meetings: those that follow from the rules, moved or met as officers say, and their own.
public final class Deadlines {

    private final Workspace workspace;
    private final Procedures procedures;

    public Deadlines(Workspace workspace, Procedures procedures) {
        this.workspace = workspace;
        this.procedures = procedures;
    }

    /// The deadlines of a meeting, the earliest first.
    public List<Deadline> of(Meeting meeting) {
        return lines(meeting).stream().map(DeadlineLine::deadline).toList();
    }

    /// The deadline of one matter; empty where rules of procedure do not apply to the meeting.
    public Optional<Deadline> of(Meeting meeting, Provision provision) {
        return of(meeting).stream()
                .filter(deadline -> deadline.provision().equals(Optional.of(provision)))
                .findFirst();
    }

    /// The deadlines of a meeting with what is needed to change them, the earliest first.
    public List<DeadlineLine> lines(Meeting meeting) {
        RulesOfProcedure rules = procedures.rulesOf(meeting);
        return workspace.read(reader -> lines(reader, meeting, rules));
    }

    private static List<DeadlineLine> lines(Reader reader, Meeting meeting, RulesOfProcedure rules) {
        Map<DeadlineId, ProcedureStore.KeptDeadline> kept = new HashMap<>();
        ProcedureStore.deadlines(reader, meeting.id()).forEach(row -> kept.put(row.id(), row));
        List<DeadlineLine> lines = new ArrayList<>();
        for (Deadline computed : Reckoning.of(meeting, rules)) {
            ProcedureStore.KeptDeadline row = kept.remove(computed.id());
            lines.add(
                    row == null
                            ? new DeadlineLine(computed, Optional.empty())
                            : new DeadlineLine(over(computed, row), Optional.of(row.stamps())));
        }
        kept.values().stream()
                .filter(row -> row.provision().isEmpty() && row.day().isPresent())
                .forEach(row -> lines.add(new DeadlineLine(own(meeting, row), Optional.of(row.stamps()))));
        lines.sort(Comparator.comparing((DeadlineLine line) -> line.deadline().moment())
                .thenComparing(line -> line.deadline().id().value()));
        return lines;
    }

    private static Deadline over(Deadline computed, ProcedureStore.KeptDeadline row) {
        boolean isMoved = row.day().isPresent();
        Deadline.Basis basis = isMoved && computed.basis() instanceof Deadline.Basis.Computed rule
                ? new Deadline.Basis.Set(rule, computed.day())
                : computed.basis();
        return new Deadline(
                computed.id(),
                computed.meeting(),
                computed.provision(),
                "",
                row.day().orElse(computed.day()),
                isMoved ? row.time() : computed.time(),
                computed.zone(),
                basis,
                row.doneOn(),
                row.note());
    }

    private static Deadline own(Meeting meeting, ProcedureStore.KeptDeadline row) {
        return new Deadline(
                row.id(),
                meeting.id(),
                Optional.empty(),
                row.title(),
                row.day().orElseThrow(),
                row.time(),
                meeting.timeZone(),
                new Deadline.Basis.Own(),
                row.doneOn(),
                row.note());
    }

    /// When anything in the workspace last changed: meetings and rules, from which deadlines follow, among it.
    public Instant lastChange() {
        return new History(workspace).latest(1).stream().findFirst().map(Logged::at).orElse(Instant.EPOCH);
    }

    /// Adds a deadline of the officer's own.
    public Outcome<DeadlineId> add(Meeting meeting, DeadlineDraft draft) {
        return workspace.change("procedure.addDeadline", writer -> switch (DeadlineCheck.check(Optional.empty(), draft)) {
            case Checked.Faulty<DeadlineCheck.Input>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<DeadlineCheck.Input>(var input) -> {
                var id = new DeadlineId(writer.newId());
                writer.about(input.title())
                        .insert(
                                ProcedureStore.DEADLINE,
                                id.value(),
                                values(meeting, input).date("day", Optional.of(input.day())));
                yield writer.done(id);
            }
        });
    }

    /// Saves what the form of a deadline shows. One that follows from a rule goes on following it, also when the
    /// meeting moves, unless its day or hour was changed here.
    public Outcome<DeadlineId> amend(Meeting meeting, DeadlineLine shown, DeadlineDraft draft) {
        Deadline was = shown.deadline();
        return workspace.change(
                "procedure.amendDeadline", writer -> switch (DeadlineCheck.check(was.provision(), draft)) {
                    case Checked.Faulty<DeadlineCheck.Input>(var faults) -> new Outcome.Refused<>(faults);
                    case Checked.Ok<DeadlineCheck.Input>(var input) ->
                        write(writer.about(input.title()), meeting, shown, input) == Writer.Written.CLASH
                                ? new Outcome.Stale<>(was.id())
                                : writer.done(was.id());
                });
    }

    private static Writer.Written write(
            Writer writer, Meeting meeting, DeadlineLine shown, DeadlineCheck.Input input) {
        Deadline was = shown.deadline();
        Values values = values(meeting, input).text("provision", was.provision().map(Enum::name).orElse(""));
        if (follows(was, input)) {
            values.nothing("day").nothing("time");
        } else {
            values.date("day", Optional.of(input.day()));
        }
        return ProcedureStore.overlay(writer, ProcedureStore.DEADLINE, was.id().value(), values, shown.own());
    }

    /// Whether the day of the form is still, or again, the one that follows from the rule.
    private static boolean follows(Deadline was, DeadlineCheck.Input input) {
        return switch (was.basis()) {
            case Deadline.Basis.Computed _ ->
                input.day().equals(was.day()) && input.time().equals(was.time());
            case Deadline.Basis.Set(var rule, LocalDate computed) ->
                input.day().equals(computed)
                        && input.time().isEmpty()
                        && rule.term().unit() != RuleValue.Unit.HOURS;
            case Deadline.Basis.Own() -> false;
        };
    }

    private static Values values(Meeting meeting, DeadlineCheck.Input input) {
        return new Values()
                .id("meeting", meeting.id().value())
                .text("title", input.title())
                .text("time", input.time().map(Object::toString).orElse(""))
                .date("done_on", input.doneOn())
                .text("note", input.note());
    }

    /// Brings back the day that follows from the rule, not met; one of the officer's own goes.
    public Outcome<DeadlineId> restore(DeadlineLine line) {
        return workspace.change("procedure.restoreDeadline", writer -> {
            UUID id = line.deadline().id().value();
            ProcedureStore.restore(writer, ProcedureStore.DEADLINE, id);
            return writer.about(line.deadline().title()).done(line.deadline().id());
        });
    }

    /// Who changed a deadline, the latest first.
    public List<History.Entry> history(DeadlineLine line) {
        return new History(workspace).of(List.of(line.deadline().id().value()));
    }
}
