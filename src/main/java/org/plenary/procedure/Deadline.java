package org.plenary.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.plenary.meetings.MeetingId;

/// A day, or an hour, by which something about a meeting must have been done.
///
/// @param provision the matter; empty for one that an officer has thought of
/// @param title of one that an officer has thought of; otherwise empty
/// @param time where it is an hour; otherwise the end of the day counts
/// @param zone of the meeting, in which day and time are meant
/// @param basis where the day comes from
/// @param doneOn the day on which it was met, where it was
public record Deadline(
        DeadlineId id,
        MeetingId meeting,
        Optional<Provision> provision,
        String title,
        LocalDate day,
        Optional<LocalTime> time,
        ZoneId zone,
        Basis basis,
        Optional<LocalDate> doneOn,
        String note) {

    /// Where the day of a deadline comes from.
    public sealed interface Basis {

        /// From a rule.
        ///
        /// @param base the day of the opening or of the closure, from which it was counted
        record Computed(ProcedureRule rule, RuleValue.Term term, LocalDate base) implements Basis {}

        /// From an officer, in the place of the day that would follow from the rule.
        record Set(Computed otherwise, LocalDate computedDay) implements Basis {}

        /// From an officer, who has thought of the deadline too.
        record Own() implements Basis {}
    }

    /// The moment at which it passes.
    public Instant moment() {
        return time.map(at -> day.atTime(at).atZone(zone))
                .orElseGet(() -> day.plusDays(1).atStartOfDay(zone))
                .toInstant();
    }

    public boolean isDone() {
        return doneOn.isPresent();
    }

    /// Whether it has passed without being met.
    public boolean isOverdue(Instant now) {
        return !isDone() && !now.isBefore(moment());
    }
}
