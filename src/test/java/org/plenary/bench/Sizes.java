package org.plenary.bench;

import java.util.List;
import java.util.stream.Stream;

/// For how many people or rows a benchmark is run: what was asked for, or the three points of the curve.
public final class Sizes {

    private Sizes() {}

    public static List<Integer> of(String[] arguments) {
        return arguments.length == 0
                ? List.of(1_000, 10_000, 100_000)
                : Stream.of(arguments).map(Integer::valueOf).toList();
    }
}
