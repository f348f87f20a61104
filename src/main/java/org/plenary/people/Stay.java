package org.plenary.people;

import java.time.LocalDate;
import java.util.Optional;

/// From when to when a participant is there; either day may not be known yet.
public record Stay(Optional<LocalDate> arrives, Optional<LocalDate> leaves) {

    /// @throws IllegalArgumentException where the departure lies before the arrival
    public Stay {
        if (arrives.isPresent() && leaves.isPresent() && leaves.get().isBefore(arrives.get())) {
            throw new IllegalArgumentException("departure before arrival");
        }
    }
}
