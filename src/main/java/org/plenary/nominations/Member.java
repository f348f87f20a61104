package org.plenary.nominations;

import java.util.Optional;
import org.plenary.meetings.MeetingId;
import org.plenary.people.Capacity;
import org.plenary.people.Dossier;
import org.plenary.people.Participant;
import org.plenary.people.ParticipantId;
import org.plenary.people.PersonId;
import org.plenary.people.PersonName;

/// Somebody whom a letter may name: on the list of the meeting, or known from another one.
///
/// @param participant as whom the person stands on the list; empty for somebody known from another meeting
/// @param meeting on whose list the person stands
public record Member(
        Optional<ParticipantId> participant,
        PersonId person,
        PersonName name,
        Capacity capacity,
        int rank,
        String function,
        MeetingId meeting) {

    static Member here(Dossier dossier) {
        return of(dossier, Optional.of(dossier.participant().id()));
    }

    static Member elsewhere(Dossier dossier) {
        return of(dossier, Optional.empty());
    }

    private static Member of(Dossier dossier, Optional<ParticipantId> id) {
        Participant participant = dossier.participant();
        return new Member(
                id,
                participant.person().id(),
                participant.person().name(),
                participant.capacity(),
                participant.rank(),
                participant.function(),
                participant.meeting());
    }

    /// Which one only.
    @Override
    public String toString() {
        return person.toString();
    }
}
