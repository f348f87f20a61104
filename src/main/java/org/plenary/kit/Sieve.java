package org.plenary.kit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.base.Folding;

/// What a list is searched for and filtered by, the same on every screen: each word must occur somewhere in a line,
/// whatever its case and accents, and of each kind of filter in force one must let the line through.
public record Sieve(String search, List<Filter> filters) {

    /// Lets everything through.
    public static final Sieve OPEN = new Sieve("", List.of());

    public Sieve {
        filters = List.copyOf(filters);
    }

    /// Whether a line has a value of a kind of filter.
    @FunctionalInterface
    public interface Trait<L> {
        boolean has(L line, String kind, String key);
    }

    /// The lines that pass, in their order.
    ///
    /// @param folded all that the search looks through, as [Folding#fold] leaves it
    public <L> List<L> of(List<L> lines, Function<? super L, String> folded, Trait<? super L> trait) {
        List<String> words = List.of(Folding.fold(search).split(" ", -1));
        Map<String, List<Filter>> byKind = filters.stream().collect(Collectors.groupingBy(Filter::kind));
        return lines.stream()
                .filter(line -> byKind.isEmpty()
                        || byKind.values().stream().allMatch(ofKind -> ofKind.stream()
                                .anyMatch(one -> trait.has(line, one.kind(), one.choice().key()))))
                .filter(line -> holds(folded.apply(line), words.stream()))
                .toList();
    }

    private static boolean holds(String folded, Stream<String> words) {
        return words.allMatch(folded::contains);
    }
}
