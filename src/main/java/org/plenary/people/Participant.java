package org.plenary.people;

import java.util.List;
import org.plenary.meetings.MeetingId;

/// A person at a meeting, in one delegation and so in one category.
///
/// @param rank the place in the delegation, from 1; the head of delegation is mostly 1
/// @param function in the person's own office, `Director General`
/// @param tags free words to filter by
public record Participant(
        ParticipantId id,
        MeetingId meeting,
        Person person,
        DelegationId delegation,
        Capacity capacity,
        int rank,
        String function,
        String department,
        Contact contact,
        Letter letter,
        Consent consent,
        Stay stay,
        Standpoint standpoint,
        List<String> tags,
        String notes) {

    public Participant {
        tags = List.copyOf(tags);
    }

    public Status status() {
        return standpoint.status();
    }

    /// Which one only: whatever else is known of a person does not belong into a log file.
    @Override
    public String toString() {
        return id.toString();
    }
}
