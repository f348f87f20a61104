package org.plenary.bureau;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.meetings.MeetingId;
import org.plenary.registry.StateId;

/// Somebody whom a State proposes for election.
///
/// @param meeting that elects
/// @param post for which; a member of the Bureau may be proposed for any
/// @param nominated on which day
/// @param letter reference of the communication that proposes
/// @param withdrawn on which day the State took the proposal back
public record Candidate(
        CandidateId id,
        BodyId body,
        MeetingId meeting,
        String name,
        StateId state,
        Post post,
        Optional<LocalDate> nominated,
        String letter,
        Optional<LocalDate> withdrawn,
        String note) {

    public boolean stands() {
        return withdrawn.isEmpty();
    }

    /// Which one only, and never the name.
    @Override
    public String toString() {
        return "candidate " + id.value();
    }
}
