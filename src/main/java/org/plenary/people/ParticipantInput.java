package org.plenary.people;

import java.util.List;

/// A draft in which nothing is wrong.
///
/// @param rank the place in the delegation, or 0 for the next free one
public record ParticipantInput(
        PersonName name,
        Gender gender,
        String languages,
        DelegationRef delegation,
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

    /// Nothing, so that no personal data ends up in a log file by chance.
    @Override
    public String toString() {
        return "ParticipantInput";
    }
}
