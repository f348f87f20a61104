package org.plenary.matching;

import java.util.Arrays;

/// The places that were met in one question, each once. Most questions meet few.
final class Places {

    private static final int SMALL = 8;
    private static final int SPREAD = 0x9E3779B9;

    /// From 1; 0 where nothing stands.
    private int[] met = new int[SMALL];
    private int size;

    /// Whether a place is met for the first time.
    boolean add(int place) {
        if (size * 2 >= met.length) {
            widen();
        }
        return put(place + 1);
    }

    private boolean put(int entry) {
        int mask = met.length - 1;
        int at = ((entry * SPREAD) >>> 7) & mask;
        while (met[at] != 0) {
            if (met[at] == entry) {
                return false;
            }
            at = (at + 1) & mask;
        }
        met[at] = entry;
        size++;
        return true;
    }

    private void widen() {
        int[] old = met;
        met = new int[old.length * 2];
        size = 0;
        Arrays.stream(old).filter(entry -> entry != 0).forEach(this::put);
    }
}
