package org.plenary.registry;

import java.util.List;

/// What a written name was found to mean. Nothing is guessed: only names that are known lead to anything.
public sealed interface Match<T> {

    record Found<T>(T value) implements Match<T> {}

    /// @param candidates at least two
    record Several<T>(List<T> candidates) implements Match<T> {
        public Several {
            candidates = List.copyOf(candidates);
        }
    }

    record NotFound<T>() implements Match<T> {}

    /// The match that so many candidates make.
    static <T> Match<T> of(List<T> candidates) {
        return switch (candidates.size()) {
            case 0 -> new NotFound<>();
            case 1 -> new Found<>(candidates.getFirst());
            default -> new Several<>(candidates);
        };
    }
}
