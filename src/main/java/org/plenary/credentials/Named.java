package org.plenary.credentials;

import java.util.Optional;
import org.plenary.people.Capacity;
import org.plenary.people.PersonId;

/// A person whom an instrument names.
///
/// @param name as the instrument writes it
/// @param person who it was found to be
public record Named(String name, Capacity capacity, Optional<PersonId> person) {

    /// The capacity only: whatever else is known of a person does not belong into a log file.
    @Override
    public String toString() {
        return capacity.toString();
    }
}
