package org.plenary.overview;

import java.time.LocalDate;
import java.util.List;
import org.plenary.meetings.Meeting;

/// A meeting at a glance, as it stands on one day.
///
/// @param today in the meeting's own time zone
/// @param withoutLetter delegations in which nobody was nominated by a letter, the largest first
/// @param tasks the most urgent first
public record MeetingPicture(
        Meeting meeting,
        LocalDate today,
        Figures figures,
        Tally tally,
        Arrivals arrivals,
        List<Lacking> withoutLetter,
        Agenda agenda,
        Changes changes,
        List<Task> tasks) {

    public MeetingPicture {
        withoutLetter = List.copyOf(withoutLetter);
        tasks = List.copyOf(tasks);
    }

    /// Whether nobody is on the list yet.
    public boolean isEmpty() {
        return figures.listed() == 0;
    }
}
