package org.plenary.matching;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Numbers of entries by keys, in a few plain arrays: a hundred thousand persons are filed under a million keys, for
/// which boxed maps of lists would take more memory than the persons do. Keys are well mixed; two that happen to be
/// equal cost no more than a comparison.
public final class KeyIndex {

    private static final int SMALL = 64;

    private long[] keys = new long[SMALL];
    /// The place of the last entry of each key, from 1; 0 where the key's place is free.
    private int[] last = new int[SMALL];
    private int[] counts = new int[SMALL];
    private int[] entries = new int[SMALL];
    /// The entry that was filed under the same key before, by place.
    private int[] before = new int[SMALL];
    private int distinct;
    private int size;

    /// Files an entry under a key.
    ///
    /// @return how many are filed under it now
    public int put(long key, int entry) {
        if (distinct * 2 >= keys.length) {
            widen();
        }
        if (size + 1 == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
            before = Arrays.copyOf(before, size * 2);
        }
        int at = place(key);
        if (last[at] == 0) {
            keys[at] = key;
            distinct++;
        }
        size++;
        entries[size] = entry;
        before[size] = last[at];
        last[at] = size;
        return ++counts[at];
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /// Hands over every entry filed under a key, the latest first.
    public void each(long key, IntConsumer entry) {
        for (int at = last[place(key)]; at != 0; at = before[at]) {
            entry.accept(entries[at]);
        }
    }

    /// Hands over every entry filed under a key, the latest first, unless there are more than `most`.
    ///
    /// @return whether there are no more
    public boolean eachOfFew(long key, int most, IntConsumer entry) {
        int place = place(key);
        if (counts[place] > most) {
            return false;
        }
        for (int at = last[place]; at != 0; at = before[at]) {
            entry.accept(entries[at]);
        }
        return true;
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int at = (int) (key ^ (key >>> 32)) & mask;
        while (last[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void widen() {
        long[] oldKeys = keys;
        int[] oldLast = last;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        last = new int[keys.length];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLast[i] != 0) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                last[at] = oldLast[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
