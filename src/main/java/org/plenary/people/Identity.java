package org.plenary.people;

import java.time.LocalDate;
import java.util.Optional;

/// Of the protected values of a person those that tell whether two entries are one.
public record Identity(Optional<LocalDate> born, Optional<String> passport) {

    /// Nothing is known.
    public static final Identity UNKNOWN = new Identity(Optional.empty(), Optional.empty());

    /// Nothing, so that no protected value ends up in a log file by chance.
    @Override
    public String toString() {
        return "Identity";
    }
}
