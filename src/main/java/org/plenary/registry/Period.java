package org.plenary.registry;

import java.time.LocalDate;

/// The days on which something holds: from the first day to before the day `until`, either end possibly open.
public record Period(LocalDate from, LocalDate until) {

    public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    /// @throws IllegalArgumentException where it would hold on no day
    public Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("period without a day");
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, LocalDate.MAX);
    }

    /// Up to the day before `until`.
    public static Period before(LocalDate until) {
        return new Period(LocalDate.MIN, until);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
