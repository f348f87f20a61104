package org.plenary.matching;

import java.util.Arrays;

/// The keys of one person, each once. There are few of them, so that looking through them beats a set.
final class Keys {

    private long[] keys = new long[16];
    private int size;

    void add(long key) {
        for (int i = 0; i < size; i++) {
            if (keys[i] == key) {
                return;
            }
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = key;
    }

    long[] all() {
        return Arrays.copyOf(keys, size);
    }
}
