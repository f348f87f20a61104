package org.plenary.credentials;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.base.Outcome;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.registry.StateId;
import org.plenary.store.Reader;
import org.plenary.store.Values;
import org.plenary.store.Workspace;

/// Which Parties are in arrears with their contributions when a meeting is held, as the secretariat tells. What follows
/// from that for their vote is a rule of procedure.
public final class Arrears {

    private static final String TABLE = "arrears";

    private final Workspace workspace;

    public Arrears(Workspace workspace) {
        this.workspace = workspace;
    }

    static Set<StateId> of(Reader reader, MeetingId meeting) {
        return new HashSet<>(reader.list(
                "SELECT state FROM arrears WHERE meeting = ?1 AND deleted_at IS NULL",
                row -> new StateId(row.id("state")),
                meeting.value()));
    }

    /// Notes that Parties are in arrears; one that is noted already stays so.
    public Outcome<Integer> enter(Meeting meeting, Collection<StateId> states) {
        return workspace.change("credentials.arrears", writer -> {
            Set<StateId> known = of(writer, meeting.id());
            states.stream()
                    .filter(state -> !known.contains(state))
                    .forEach(state -> writer.insert(
                            TABLE,
                            writer.newId(),
                            new Values().id("meeting", meeting.id().value()).id("state", state.value())));
            return writer.done(states.size());
        });
    }

    /// Notes that Parties have paid.
    public Outcome<Integer> clear(Meeting meeting, Collection<StateId> states) {
        return workspace.change("credentials.paid", writer -> {
            states.forEach(state -> row(writer, meeting.id(), state).ifPresent(id -> writer.delete(TABLE, id)));
            return writer.done(states.size());
        });
    }

    private static Optional<UUID> row(Reader reader, MeetingId meeting, StateId state) {
        return reader.first(
                "SELECT id FROM arrears WHERE meeting = ?1 AND state = ?2 AND deleted_at IS NULL",
                row -> row.id("id"),
                meeting.value(),
                state.value());
    }
}
