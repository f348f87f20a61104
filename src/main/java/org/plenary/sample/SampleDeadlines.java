package org.plenary.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.meetings.Meeting;
import org.plenary.procedure.Deadline;
import org.plenary.procedure.DeadlineDraft;
import org.plenary.procedure.DeadlineId;
import org.plenary.procedure.DeadlineLine;
import org.plenary.procedure.Deadlines;

/// Enters that the deadlines of a meeting which had passed when the sample was made were met, each on its day.
final class SampleDeadlines {

    private SampleDeadlines() {}

    /// @return what could not be entered; empty where all went well
    static List<Fault> addTo(Deadlines deadlines, Meeting meeting, LocalDate made) {
        List<Fault> faults = new ArrayList<>();
        for (DeadlineLine line : deadlines.lines(meeting)) {
            Deadline deadline = line.deadline();
            if (deadline.day().isBefore(made)) {
                DeadlineDraft met = DeadlineDraft.of(deadline).doneOn(deadline.day());
                switch (deadlines.amend(meeting, line, met)) {
                    case Outcome.Done<DeadlineId> _ -> {}
                    case Outcome.Refused<DeadlineId>(var refused) -> faults.addAll(refused);
                    case Outcome.Stale<DeadlineId> _ -> throw new IllegalStateException("nobody else is there");
                }
            }
        }
        return faults;
    }
}
