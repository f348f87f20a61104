package org.plenary.base;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Calendar days from the first to the last, both included.
public record DateRange(LocalDate from, LocalDate to) {

    /// @throws IllegalArgumentException where the last day lies before the first
    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("last day before first day");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(DateRange other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /// Number of calendar days, at least 1.
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }
}
