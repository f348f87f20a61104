package org.plenary.matching;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Those of a delegation who share a word of the name and are too many to be compared each with each; with every one what
/// else the name says, as numbers. Going through all of them costs less than looking some up in a large index.
final class Crowd {

    private static final int SMALL = 8;

    private int[] places = new int[SMALL];
    private int[][] besides = new int[SMALL][];
    /// A bit for each number: most are told apart by these alone.
    private long[] bits = new long[SMALL];
    private int size;

    /// @param beside keys of what else the name says; see [Blocks#beside]
    void add(int place, long[] beside) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            besides = Arrays.copyOf(besides, size * 2);
            bits = Arrays.copyOf(bits, size * 2);
        }
        places[size] = place;
        besides[size] = numbers(beside);
        bits[size] = bits(besides[size]);
        size++;
    }

    /// Hands over the places of those who have something else in common with somebody, too.
    ///
    /// @param before the place from which on nobody is looked for
    void find(long[] beside, int before, IntConsumer place) {
        int[] asked = numbers(beside);
        long wanted = bits(asked);
        for (int i = 0; i < size && places[i] < before; i++) {
            if ((bits[i] & wanted) != 0 && meet(besides[i], asked)) {
                place.accept(places[i]);
            }
        }
    }

    private static int[] numbers(long[] keys) {
        int[] numbers = new int[keys.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (int) (keys[i] >>> Integer.SIZE);
        }
        Arrays.sort(numbers);
        return numbers;
    }

    private static long bits(int[] numbers) {
        long bits = 0;
        for (int number : numbers) {
            // Only the lowest six bits of a shift count.
            bits |= 1L << number;
        }
        return bits;
    }

    private static boolean meet(int[] one, int[] other) {
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                return true;
            }
            if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }
}
