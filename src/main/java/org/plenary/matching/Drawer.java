package org.plenary.matching;

import java.util.function.Function;
import java.util.function.IntConsumer;

/// A part of a [PersonMatcher]'s files: everybody, by one kind of key. Filled when something is looked for in it, so that
/// a kind of question that is never asked costs nothing.
final class Drawer {

    private final KeyIndex index = new KeyIndex();
    private final Function<Likeness, long[]> keys;
    private int filed;

    /// @param keys under which somebody is filed; none for those who do not belong here
    Drawer(Function<Likeness, long[]> keys) {
        this.keys = keys;
    }

    /// Files those who came since the last time.
    ///
    /// @param to the place after the last one
    void fill(Likenesses all, int to) {
        for (; filed < to; filed++) {
            for (long key : keys.apply(all.get(filed))) {
                index.put(key, filed);
            }
        }
    }

    /// Whether nobody of those filed belongs here.
    boolean isEmpty() {
        return index.isEmpty();
    }

    /// How many were filed by now.
    int filed() {
        return filed;
    }

    /// Hands over the place of everybody under a key, however many there are.
    void each(long key, IntConsumer place) {
        index.each(key, place);
    }

    /// Hands over the place of everybody under the keys; keys that more than `most` share are passed over.
    void find(long[] asked, int most, IntConsumer place) {
        for (long key : asked) {
            index.eachOfFew(key, most, place);
        }
    }
}
