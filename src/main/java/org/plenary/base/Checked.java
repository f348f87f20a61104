package org.plenary.base;

import java.util.List;
import java.util.function.Function;

/// What a check of input found: the value, or every fault at once.
public sealed interface Checked<T> {

    record Ok<T>(T value) implements Checked<T> {}

    /// @param faults at least one
    record Faulty<T>(List<Fault> faults) implements Checked<T> {
        public Faulty {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("faulty without a fault");
            }
        }
    }

    static <T> Checked<T> ok(T value) {
        return new Ok<>(value);
    }

    static <T> Checked<T> faulty(List<Fault> faults) {
        return new Faulty<>(faults);
    }

    static <T> Checked<T> faulty(String field, Rule rule) {
        return new Faulty<>(List.of(new Fault(field, rule)));
    }

    /// A file that cannot be used, as a single fault of the whole.
    static <T> Checked<T> badFile(FileFault fault) {
        return faulty("", new Rule.BadFile(fault));
    }

    default <U> Checked<U> map(Function<? super T, ? extends U> change) {
        return switch (this) {
            case Ok<T>(T value) -> new Ok<>(change.apply(value));
            case Faulty<T>(List<Fault> faults) -> new Faulty<>(faults);
        };
    }
}
