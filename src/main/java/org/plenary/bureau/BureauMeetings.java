package org.plenary.bureau;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.meetings.MeetingId;
import org.plenary.registry.States;
import org.plenary.store.History;
import org.plenary.store.Shown;
import org.plenary.store.Values;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// What the meetings of the Bureau have before them, who was there, what they decided, and what is left to be done.
public final class BureauMeetings {

    private final Workspace workspace;
    private final Supplier<States> states;

    public BureauMeetings(Workspace workspace, Supplier<States> states) {
        this.workspace = workspace;
        this.states = states;
    }

    /// The lines of a meeting, by kind and position.
    public List<Shown<Entry>> entries(MeetingId meeting) {
        return workspace.read(reader -> BureauStore.entries(reader, meeting));
    }

    public List<Entry> entries(MeetingId meeting, Entry.Kind kind) {
        return entries(meeting).stream()
                .map(Shown::value)
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    /// What is wrong with a draft, as a form asks when a field is left.
    public List<Fault> faults(EntryDraft draft) {
        return switch (check(draft)) {
            case Checked.Ok<Input> _ -> List.of();
            case Checked.Faulty<Input>(var faults) -> faults;
        };
    }

    private record Input(EntryDraft texts, Optional<LocalDate> due, Optional<LocalDate> done) {}

    private Checked<Input> check(EntryDraft draft) {
        var check = new DraftCheck(states.get());
        check.needed("text", draft.text());
        check.free("who", draft.who());
        check.free("document", draft.document());
        check.free("note", draft.note());
        Optional<LocalDate> due = check.date("due", draft.due());
        Optional<LocalDate> done = check.date("done", draft.done());
        return check.faults().isEmpty() ? Checked.ok(new Input(draft, due, done)) : Checked.faulty(check.faults());
    }

    /// Adds a line at the end of its kind.
    public Outcome<EntryId> add(MeetingId meeting, Entry.Kind kind, EntryDraft draft) {
        return workspace.change(command(kind), writer -> add(writer, meeting, kind, draft));
    }

    /// The same as a part of a larger command.
    public Outcome<EntryId> add(Writer writer, MeetingId meeting, Entry.Kind kind, EntryDraft draft) {
        return switch (check(draft)) {
            case Checked.Faulty<Input>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Input>(var input) -> {
                var id = new EntryId(writer.newId());
                int last = BureauStore.entries(writer, meeting).stream()
                        .map(Shown::value)
                        .filter(entry -> entry.kind() == kind)
                        .mapToInt(Entry::position)
                        .max()
                        .orElse(0);
                writer.insert(BureauStore.ENTRY, id.value(), values(entry(id, meeting, kind, last + 1, input)));
                yield writer.done(id);
            }
        };
    }

    private static Values values(Entry entry) {
        return BureauStore.values(entry);
    }

    private static Entry entry(EntryId id, MeetingId meeting, Entry.Kind kind, int position, Input input) {
        EntryDraft texts = input.texts();
        return new Entry(
                id,
                meeting,
                kind,
                position,
                texts.text().strip(),
                texts.who().strip(),
                texts.document().strip(),
                input.due(),
                input.done(),
                texts.note().strip());
    }

    /// The name of the command that changes a line of this kind.
    private static String command(Entry.Kind kind) {
        return switch (kind) {
            case AGENDA -> "bureau.agenda";
            case DECISION -> "bureau.decide";
            case ACTION -> "bureau.action";
            case MEMBER_PRESENT, OBSERVER_PRESENT -> "bureau.attend";
        };
    }

    /// Saves what the form of a line shows.
    public Outcome<EntryId> amend(Shown<Entry> shown, EntryDraft draft) {
        Entry was = shown.value();
        return switch (check(draft)) {
            case Checked.Faulty<Input>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Input>(var input) -> workspace.change(command(was.kind()), writer -> {
                Entry now = entry(was.id(), was.meeting(), was.kind(), was.position(), input);
                Writer.Written written =
                        writer.update(BureauStore.ENTRY, was.id().value(), values(now), shown.stamps());
                return written == Writer.Written.CLASH ? new Outcome.Stale<>(was.id()) : writer.done(was.id());
            });
        };
    }

    /// Puts the lines of one kind into this order.
    public Outcome<Integer> reorder(List<Entry> inOrder) {
        if (inOrder.isEmpty()) {
            return workspace.change("bureau.agenda", writer -> writer.done(0));
        }
        return workspace.change(command(inOrder.getFirst().kind()), writer -> {
            for (int i = 0; i < inOrder.size(); i++) {
                writer.update(
                        BureauStore.ENTRY, inOrder.get(i).id().value(), new Values().number("position", i + 1));
            }
            return writer.done(inOrder.size());
        });
    }

    /// Takes a line away, unless somebody has changed it since it was shown.
    public Outcome<EntryId> remove(Shown<Entry> shown) {
        EntryId id = shown.value().id();
        return workspace.change(
                command(shown.value().kind()),
                writer -> BureauStore.delete(writer, BureauStore.ENTRY, id.value(), shown.stamps(), id));
    }

    /// Who changed what about a line, the latest first.
    public List<History.Entry> history(EntryId line) {
        return new History(workspace).of(List.of(line.value()));
    }
}
