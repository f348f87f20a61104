package org.plenary.credentials;

import org.plenary.people.Capacity;
import org.plenary.people.ParticipantId;
import org.plenary.people.PersonId;
import org.plenary.people.PersonName;
import org.plenary.people.Status;

/// A member of a delegation, as far as credentials are concerned.
public record Delegate(ParticipantId id, PersonId person, PersonName name, Capacity capacity, Status status) {

    /// Which one only.
    @Override
    public String toString() {
        return id.toString();
    }
}
