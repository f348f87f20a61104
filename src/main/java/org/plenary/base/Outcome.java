package org.plenary.base;

import java.util.List;

/// What came of a command.
public sealed interface Outcome<T> {

    /// It is written, in the tables and in the log.
    record Done<T>(T value, Change change) implements Outcome<T> {}

    /// Nothing is written, because of these faults.
    record Refused<T>(List<Fault> faults) implements Outcome<T> {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /// Nothing is written: the thing was changed meanwhile, and `current` is how it stands now.
    record Stale<T>(T current) implements Outcome<T> {}

    static <T> Outcome<T> refused(Rule rule) {
        return new Refused<>(List.of(Fault.whole(rule)));
    }
}
