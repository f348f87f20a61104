package org.plenary.nominations;

import java.util.List;
import java.util.Optional;
import org.plenary.meetings.MeetingId;
import org.plenary.people.Capacity;
import org.plenary.people.ParticipantId;
import org.plenary.people.PersonName;

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

    /// Somebody as the list of participants has the name.
    public static Nominee of(
            Optional<ParticipantId> participant, PersonName name, Capacity capacity, int rank, String function) {
        boolean isWhole = name.given().isBlank() && name.family().isBlank();
        return new Nominee(
                participant,
                rank,
                name.honorific(),
                isWhole ? name.asWritten() : name.given(),
                name.family(),
                capacity,
                function,
                List.of());
    }

    /// The name as the letter writes it, without the honorific.
    public String name() {
        return (given + " " + family).strip();
    }

    /// As an officer reads it off the letter: the honorific, then the name.
    public String written() {
        return (honorific + " " + name()).strip();
    }

    /// The same as that participant.
    public Nominee as(ParticipantId known) {
        return new Nominee(Optional.of(known), rank, honorific, given, family, capacity, function, meetings);
    }

    /// The same at another place of the letter.
    public Nominee at(int place) {
        return new Nominee(participant, place, honorific, given, family, capacity, function, meetings);
    }

    /// Whether the letter names this person for a meeting.
    public boolean isFor(MeetingId meeting) {
        return meetings.isEmpty() || meetings.contains(meeting);
    }

    /// The place only, so that no name ends up in a log file by chance.
    @Override
    public String toString() {
        return "Nominee " + rank;
    }
}
