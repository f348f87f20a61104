package org.plenary.matching;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Numbers of entries by keys, in two plain arrays: a hundred thousand persons are filed under a million keys, for
/// which boxed maps of lists would take more memory than the persons do. What belongs together stands beside each other,
/// so that a look takes one way to the memory, not three. Keys are well mixed; two that happen to be equal cost no more
/// than a comparison.
public final class KeyIndex {

    private static final int SMALL = 32;
    private static final long LOW = 0xFFFF_FFFFL;

    /// Two numbers for each key: the key itself, and how many entries it has with the place of the last one, from 1; 0 where
    /// the place of a key is free.
    private long[] keys = new long[2 * SMALL];
    /// Every entry with the place of the one that was filed under the same key before.
    private long[] entries = new long[SMALL];
    private int distinct;
    private int size;

    /// Files an entry under a key.
    ///
    /// @param entry from 0
    /// @return how many are filed under it now
    public int put(long key, int entry) {
        if (distinct * 4 >= keys.length) {
            widen();
        }
        if (size + 1 == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        int at = place(key);
        long held = keys[at + 1];
        if (held == 0) {
            keys[at] = key;
            distinct++;
        }
        size++;
        entries[size] = both(entry, second(held));
        int count = first(held) + 1;
        keys[at + 1] = both(count, size);
        return count;
    }

    private static long both(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }

    private static int first(long both) {
        return (int) (both >>> Integer.SIZE);
    }

    private static int second(long both) {
        return (int) (both & LOW);
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /// Hands over every entry filed under a key, the latest first.
    public void each(long key, IntConsumer entry) {
        hand(keys[place(key) + 1], entry);
    }

    /// Hands over every entry filed under a key, the latest first, unless there are more than `most`.
    ///
    /// @return whether there are no more
    public boolean eachOfFew(long key, int most, IntConsumer entry) {
        long held = keys[place(key) + 1];
        if (first(held) > most) {
            return false;
        }
        hand(held, entry);
        return true;
    }

    private void hand(long held, IntConsumer entry) {
        int at = second(held);
        while (at != 0) {
            long one = entries[at];
            entry.accept(first(one));
            at = second(one);
        }
    }

    /// Where a key stands, or would.
    private int place(long key) {
        int mask = keys.length / 2 - 1;
        int at = (int) (key ^ (key >>> Integer.SIZE)) & mask;
        while (keys[2 * at + 1] != 0 && keys[2 * at] != key) {
            at = (at + 1) & mask;
        }
        return 2 * at;
    }

    private void widen() {
        long[] old = keys;
        keys = new long[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                int at = place(old[i]);
                keys[at] = old[i];
                keys[at + 1] = old[i + 1];
            }
        }
    }
}
