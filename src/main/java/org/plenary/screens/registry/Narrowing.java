package org.plenary.screens.registry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.base.Folding;
import org.plenary.kit.Filter;

/// What is searched for and filtered by: every word must occur, and one filter of each kind must let the line through.
record Narrowing(String search, List<Filter> filters) {

    static final Narrowing NONE = new Narrowing("", List.of());

    Narrowing {
        filters = List.copyOf(filters);
    }

    /// Whether a line has a value of a kind of filter.
    @FunctionalInterface
    interface Trait<L> {
        boolean has(L line, String kind, String key);
    }

    <L extends Searched> List<L> of(List<L> lines, Trait<L> trait) {
        String[] words = Folding.fold(search).split(" ", -1);
        Map<String, List<Filter>> byKind = filters.stream().collect(Collectors.groupingBy(Filter::kind));
        return lines.stream()
                .filter(line -> List.of(words).stream().allMatch(line.folded()::contains))
                .filter(line -> byKind.values().stream()
                        .allMatch(ofKind -> ofKind.stream()
                                .anyMatch(f -> trait.has(line, f.kind(), f.choice().key()))))
                .toList();
    }

    /// A line that can be searched.
    interface Searched {
        String folded();
    }
}
