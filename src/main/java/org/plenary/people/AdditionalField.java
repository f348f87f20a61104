package org.plenary.people;

import java.util.UUID;

/// What a list said about a participant in a column for which there is no field.
///
/// @param name the heading of the column
public record AdditionalField(UUID id, ParticipantId participant, String name, String value) {

    /// Which one only.
    @Override
    public String toString() {
        return id.toString();
    }
}
