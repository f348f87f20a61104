package org.plenary.meetings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.registry.States;
import org.plenary.store.Shown;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// The meetings of a workspace.
public final class Meetings {

    private final Workspace workspace;
    private final Supplier<States> states;

    public Meetings(Workspace workspace, Supplier<States> states) {
        this.workspace = workspace;
        this.states = states;
    }

    /// All meetings, the earliest first.
    public List<Meeting> all() {
        return workspace.read(reader ->
                MeetingStore.all(reader).stream().map(Shown::value).toList());
    }

    public Optional<Shown<Meeting>> find(MeetingId id) {
        return workspace.read(reader -> MeetingStore.byId(reader, id));
    }

    /// The meeting that is meant by a short title in any language, a symbol prefix or an id, as a command line names it.
    public Optional<Meeting> called(String text) {
        return all().stream()
                .filter(meeting -> meeting.shortTitle().versions().containsValue(text.strip())
                        || meeting.symbolPrefix().equalsIgnoreCase(text.strip())
                        || meeting.id().value().toString().equals(text.strip()))
                .findFirst();
    }

    /// How many people are on the list of each meeting, whatever their status; meetings without people are left out.
    public Map<MeetingId, Integer> participants() {
        return workspace.read(reader -> {
            Map<MeetingId, Integer> counts = new HashMap<>();
            reader.each(
                    "SELECT meeting, count(*) AS people FROM participant WHERE deleted_at IS NULL GROUP BY meeting",
                    row -> counts.put(new MeetingId(row.id("meeting")), row.integer("people")));
            return counts;
        });
    }

    /// Adds a meeting.
    public Outcome<Meeting> found(MeetingDraft draft) {
        return workspace.change("meetings.found", writer -> found(writer, draft));
    }

    /// Adds a meeting as a part of a larger command.
    public Outcome<Meeting> found(Writer writer, MeetingDraft draft) {
        var id = new MeetingId(writer.newId());
        return switch (check(writer).check(id, draft)) {
            case Checked.Faulty<Meeting>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Meeting>(var meeting) -> {
                writer.about(meeting.call(Language.ENGLISH))
                        .insert(MeetingStore.TABLE, id.value(), MeetingStore.values(meeting));
                yield writer.done(meeting);
            }
        };
    }

    /// Saves what a form shows.
    public Outcome<Meeting> amend(Shown<Meeting> shown, MeetingDraft draft) {
        MeetingId id = shown.value().id();
        return workspace.change("meetings.amend", writer -> switch (check(writer).check(id, draft)) {
            case Checked.Faulty<Meeting>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Meeting>(var meeting) -> {
                writer.about(meeting.call(Language.ENGLISH));
                var written = writer.update(
                        MeetingStore.TABLE, id.value(), MeetingStore.values(meeting), shown.stamps());
                yield written == Writer.Written.CLASH ? stale(writer, id) : writer.done(meeting);
            }
        });
    }

    /// Removes a meeting that nobody takes part in and on which no other meeting leans.
    public Outcome<MeetingId> remove(MeetingId id) {
        return workspace.change("meetings.remove", writer -> {
            int uses = writer.first(
                            """
                            SELECT (SELECT count(*) FROM participant WHERE meeting = ?1 AND deleted_at IS NULL)
                                 + (SELECT count(*) FROM meeting
                                    WHERE (parent = ?1 OR back_to_back = ?1) AND deleted_at IS NULL) AS uses
                            """,
                            row -> row.integer("uses"),
                            id.value())
                    .orElse(0);
            if (uses > 0) {
                return Outcome.refused(new Rule.StillUsed(uses));
            }
            writer.delete(MeetingStore.TABLE, id.value());
            return writer.done(id);
        });
    }

    private MeetingCheck check(Writer writer) {
        return new MeetingCheck(
                states.get(), MeetingStore.all(writer).stream().map(Shown::value).toList());
    }

    private static Outcome<Meeting> stale(Writer writer, MeetingId id) {
        return MeetingStore.byId(writer, id)
                .<Outcome<Meeting>>map(current -> new Outcome.Stale<>(current.value()))
                .orElseGet(() -> Outcome.refused(new Rule.Unknown("")));
    }
}
