package org.plenary.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Somewhere one can go to: a screen, or one thing on it, or its list narrowed down.
///
/// @param screen the [Screen#id]
/// @param narrowed what the list is to be narrowed down to; a condition that the screen does not know is left aside.
///     Where there are none, the list keeps the filters that it has
public record Place(String screen, Optional<UUID> thing, List<Narrowing> narrowed) {

    /// One condition: of one kind any is enough, of several kinds all must hold.
    ///
    /// @param kind the [Filter.Kind#id] of the screen's own filters
    /// @param key the [Choice#key] among them
    public record Narrowing(String kind, String key) {}

    public Place {
        narrowed = List.copyOf(narrowed);
    }

    public static Place of(String screen) {
        return new Place(screen, Optional.empty(), List.of());
    }

    public static Place of(String screen, UUID thing) {
        return new Place(screen, Optional.of(thing), List.of());
    }

    /// The same place, its list narrowed down by one more kind.
    public Place narrowed(String kind, String... keys) {
        return new Place(
                screen,
                thing,
                Stream.concat(narrowed.stream(), Arrays.stream(keys).map(key -> new Narrowing(kind, key)))
                        .toList());
    }

    /// What is wanted of one kind; empty where there is no such condition.
    public List<String> keys(String kind) {
        return narrowed.stream().filter(one -> one.kind().equals(kind)).map(Narrowing::key).toList();
    }

    /// The same place with the filters that the list has: for coming back to it.
    public Place asItIs() {
        return new Place(screen, thing, List.of());
    }
}
