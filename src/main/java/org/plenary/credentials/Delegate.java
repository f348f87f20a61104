package org.plenary.credentials;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.matching.Recognition;
import org.plenary.people.Capacity;
import org.plenary.people.ParticipantId;
import org.plenary.people.PersonId;
import org.plenary.people.PersonName;
import org.plenary.people.Status;
import org.plenary.registry.StateId;

/// A member of a delegation, as far as credentials are concerned.
public record Delegate(ParticipantId id, PersonId person, PersonName name, Capacity capacity, Status status) {

    /// Tells whom of a State's delegation an instrument names.
    static Recognition<Delegate> recognition(StateId state, Collection<Delegate> delegates) {
        Map<Delegate, PersonName> names = new LinkedHashMap<>();
        delegates.forEach(delegate -> names.put(delegate, delegate.name()));
        return new Recognition<>(state.value(), names);
    }

    /// Which one only.
    @Override
    public String toString() {
        return id.toString();
    }
}
