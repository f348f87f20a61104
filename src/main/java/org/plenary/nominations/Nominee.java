package org.plenary.nominations;

import java.util.List;
import java.util.Optional;
import org.plenary.meetings.MeetingId;
import org.plenary.people.Capacity;
import org.plenary.people.ParticipantId;

/// A person whom a letter names.
///
/// @param participant as whom the person stands on the list of the meeting; empty before that
/// @param rank the place in the letter, from 1
/// @param meetings for which the letter names this person, where it is about several; empty for all of them
public record Nominee(
        Optional<ParticipantId> participant,
        int rank,
        String honorific,
        String given,
        String family,
        Capacity capacity,
        String function,
        List<MeetingId> meetings) {

    public Nominee {
        meetings = List.copyOf(meetings);
    }

    /// The name as the letter writes it, without the honorific.
    public String name() {
        return (given + " " + family).strip();
    }

    /// The place only, so that no name ends up in a log file by chance.
    @Override
    public String toString() {
        return "Nominee " + rank;
    }
}
