package org.plenary.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.plenary.base.DateRange;
import org.plenary.procedure.Deadline;

/// The deadlines of a meeting as they stand at a moment.
///
/// @param overdue passed and not met, the latest first; empty once the meeting has been over for a month
/// @param ahead not met yet, the next first
public record Agenda(LocalDate today, List<Deadline> overdue, List<Deadline> ahead) {

    /// Days after the closure in which what was missed can still be made up for.
    private static final int GRACE = 30;

    /// Days within which a deadline is a task.
    private static final int CLOSE = 7;

    public Agenda {
        overdue = List.copyOf(overdue);
        ahead = List.copyOf(ahead);
    }

    static Agenda of(List<Deadline> all, DateRange meeting, LocalDate today, Instant now) {
        boolean isOver = today.isAfter(meeting.to().plusDays(GRACE));
        return new Agenda(
                today,
                all.stream()
                        .filter(deadline -> !isOver && deadline.isOverdue(now))
                        .sorted(Comparator.comparing(Deadline::moment).reversed())
                        .toList(),
                all.stream()
                        .filter(deadline -> !deadline.isDone() && !deadline.isOverdue(now))
                        .toList());
    }

    /// Those of the coming week.
    List<Deadline> close() {
        LocalDate limit = today.plusDays(CLOSE);
        return ahead.stream().filter(deadline -> !deadline.day().isAfter(limit)).toList();
    }
}
