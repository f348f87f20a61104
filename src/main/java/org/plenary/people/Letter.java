package org.plenary.people;

import java.time.LocalDate;
import java.util.Optional;

/// The letter or note verbale by which a participant was nominated.
public record Letter(String reference, Optional<LocalDate> date) {

    public boolean isThere() {
        return !reference.isBlank() || date.isPresent();
    }
}
