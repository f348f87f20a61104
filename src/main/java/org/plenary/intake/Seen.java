package org.plenary.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which rows of one list mean whom, so that the same person in two rows is noticed. What a row means can be forgotten
/// again, when the row is corrected.
final class Seen {

    private static final int[] NONE = {};

    private final Map<Object, int[]> rows = new HashMap<>();

    /// Takes down whom a row means, by any keys that are equal for the same person.
    ///
    /// @return the first row further up that means the same
    Optional<Integer> take(int row, Set<?> keys) {
        int first = row;
        for (Object key : keys) {
            int[] known = rows.getOrDefault(key, NONE);
            if (Arrays.binarySearch(known, row) < 0) {
                int[] more = Arrays.copyOf(known, known.length + 1);
                more[known.length] = row;
                Arrays.sort(more);
                rows.put(key, more);
                known = more;
            }
            first = Math.min(first, known[0]);
        }
        return first < row ? Optional.of(first) : Optional.empty();
    }

    /// Forgets whom a row means.
    ///
    /// @return the rows below that mean the same, which may now be the first
    Set<Integer> forget(int row, Set<?> keys) {
        Set<Integer> others = new TreeSet<>();
        for (Object key : keys) {
            int[] known = rows.getOrDefault(key, NONE);
            rows.put(key, Arrays.stream(known).filter(one -> one != row).toArray());
            Arrays.stream(known).filter(one -> one > row).forEach(others::add);
        }
        return others;
    }

    /// The rows below one that mean the same.
    Set<Integer> below(int row, Set<?> keys) {
        Set<Integer> others = new TreeSet<>();
        for (Object key : keys) {
            Arrays.stream(rows.getOrDefault(key, NONE)).filter(one -> one > row).forEach(others::add);
        }
        return others;
    }
}
