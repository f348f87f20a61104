package org.plenary.bureau;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.registry.StateId;

/// A member of an elected body, from the closure of the meeting that elected them to the closure of the next one.
///
/// @param name as the State writes it, with the honorific
/// @param state whose group the seat belongs to
/// @param starts the first day of the term
/// @param ends the last day of the term, where it is known
/// @param replaces the member of the same group whose vacancy was filled
/// @param left the day on which the seat fell vacant before the term was over
/// @param reason why it fell vacant
public record Member(
        MemberId id,
        BodyId body,
        String name,
        StateId state,
        Post post,
        Optional<LocalDate> starts,
        Optional<LocalDate> ends,
        Optional<MemberId> replaces,
        Optional<LocalDate> left,
        String reason,
        String contact,
        String note) {

    /// Whether the seat is held on that day.
    public boolean sits(LocalDate day) {
        return starts.filter(first -> first.isAfter(day)).isEmpty()
                && ends.filter(last -> last.isBefore(day)).isEmpty()
                && left.filter(gone -> !gone.isAfter(day)).isEmpty();
    }

    /// Which one only, and never the name.
    @Override
    public String toString() {
        return "member " + id.value();
    }
}
