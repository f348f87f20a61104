package org.plenary.base;

import java.util.Arrays;

/// Counts the slips of the pen between two words: a letter too many, too few or another one, or two swapped.
public final class Slips {

    private Slips() {}

    /// The optimal string alignment distance; anything above `most` comes back as `most + 1`.
    public static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            // Farther from the diagonal than `most` there are too many slips already.
            int from = Math.max(1, i - most);
            int to = Math.min(b.length(), i + most);
            now[from - 1] = from == 1 ? i : most + 1;
            int least = now[from - 1];
            for (int j = from; j <= to; j++) {
                now[j] = cell(a, b, i, j, last, now, beforeLast);
                least = Math.min(least, now[j]);
            }
            if (least > most) {
                return most + 1;
            }
            if (to < b.length()) {
                now[to + 1] = most + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = now;
            now = spare;
        }
        return Math.min(last[b.length()], most + 1);
    }

    /// A bit for each letter of a word. Letters of large scripts share bits.
    public static int letters(String word) {
        int bits = 0;
        for (int i = 0; i < word.length(); i++) {
            bits |= 1 << (word.charAt(i) & 31);
        }
        return bits;
    }

    /// How many slips there are at least between words with these [#letters]: another letter takes one away and brings one.
    public static int apart(int one, int other) {
        int bits = one ^ other;
        return Math.max(Integer.bitCount(one & bits), Integer.bitCount(other & bits));
    }

    private static int cell(String a, String b, int i, int j, int[] last, int[] now, int[] beforeLast) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(Math.min(last[j], now[j - 1]) + 1, last[j - 1] + same);
        boolean swap = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swap ? Math.min(cost, beforeLast[j - 2] + 1) : cost;
    }

    /// Whether two words begin alike and have the same letters in another order: `Buthan` and `Bhutan`.
    public static boolean areMixed(String a, String b) {
        if (a.length() != b.length() || a.isEmpty() || a.charAt(0) != b.charAt(0) || letters(a) != letters(b)) {
            return false;
        }
        char[] mine = a.toCharArray();
        char[] theirs = b.toCharArray();
        Arrays.sort(mine);
        Arrays.sort(theirs);
        return Arrays.equals(mine, theirs);
    }

    /// Whether two words of one length differ by two neighbours that have changed places.
    public static boolean isSwap(String a, String b) {
        int at = firstDifference(a, b);
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.regionMatches(at + 2, b, at + 2, a.length());
    }

    /// Whether one word has a letter once that the other has twice running.
    public static boolean isDoubled(String a, String b) {
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        int at = firstDifference(longer, shorter);
        return at > 0
                && longer.charAt(at) == longer.charAt(at - 1)
                && longer.regionMatches(at + 1, shorter, at, shorter.length());
    }

    private static int firstDifference(String a, String b) {
        int at = 0;
        int end = Math.min(a.length(), b.length());
        while (at < end && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }
}
