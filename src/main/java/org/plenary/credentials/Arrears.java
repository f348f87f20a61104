package org.plenary.credentials;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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

    /// Notes that Parties are in arrears; one that is noted already, or named twice, is noted once.
    ///
    /// @return how many Parties are meant
    public Outcome<Integer> enter(Meeting meeting, Collection<StateId> states) {
        return workspace.change("credentials.arrears", writer -> {
            Set<StateId> known = of(writer, meeting.id());
            states.stream()
                    .filter(known::add)
                    .forEach(state -> writer.insert(
                            TABLE,
                            writer.newId(),
                            new Values().id("meeting", meeting.id().value()).id("state", state.value())));
            return writer.done(Set.copyOf(states).size());
        });
    }

    /// Notes that Parties have paid.
    public Outcome<Integer> clear(Meeting meeting, Collection<StateId> states) {
        return workspace.change("credentials.paid", writer -> {
            Set<StateId> paid = Set.copyOf(states);
            paid.forEach(state -> rows(writer, meeting.id(), state).forEach(id -> writer.delete(TABLE, id)));
            return writer.done(paid.size());
        });
    }

    /// Two computers may have noted it once each.
    private static List<UUID> rows(Reader reader, MeetingId meeting, StateId state) {
        return reader.list(
                "SELECT id FROM arrears WHERE meeting = ?1 AND state = ?2 AND deleted_at IS NULL",
                row -> row.id("id"),
                meeting.value(),
                state.value());
    }
}
