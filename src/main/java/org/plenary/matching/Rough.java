package org.plenary.matching;

/// What the keys of words that are about the same have in common, as a number: up to four consonants, the voiced as the
/// voiceless, sixteen bits each, the first one highest; of a key without any, its first sound. Words are filed by the
/// million, and numbers take neither room nor time.
final class Rough {

    private static final int BITS = 16;
    private static final int MOST = 4;
    private static final char INITIAL = '^';

    private Rough() {}

    /// @param key of a word; see [Sound]
    static long of(String key) {
        long rough = 0;
        int taken = 0;
        for (int i = 0; i < key.length() && taken < MOST; i++) {
            if (!Sound.isVowelSound(key.charAt(i))) {
                rough = (rough << BITS) | Sound.voiceless(key.charAt(i));
                taken++;
            }
        }
        return taken == 0 ? Sound.voiceless(key.charAt(0)) : rough;
    }

    /// That of an initial which may stand for words of this one's first sound.
    static long initial(long rough) {
        return ((long) INITIAL << BITS) | first(rough);
    }

    static boolean isInitial(long rough) {
        return rough >>> BITS == INITIAL;
    }

    static int length(long rough) {
        return (Long.SIZE - Long.numberOfLeadingZeros(rough) + BITS - 1) / BITS;
    }

    /// The first sound; of an initial the sign that it is one.
    static char first(long rough) {
        return (char) (rough >>> bits(length(rough) - 1));
    }

    /// The sound of an initial.
    static char ofInitial(long rough) {
        return (char) rough;
    }

    /// The first two sounds, or the only one.
    static long start(long rough) {
        return length(rough) < 2 ? rough : rough >>> bits(length(rough) - 2);
    }

    /// Without one of its sounds.
    ///
    /// @param place from 0, the last one
    static long without(long rough, int place) {
        int gone = bits(place);
        long behind = rough & ((1L << gone) - 1);
        // A shift by all bits would be none at all.
        long before = place == MOST - 1 ? 0 : rough >>> bits(place + 1);
        return (before << gone) | behind;
    }

    private static int bits(int sounds) {
        return BITS * sounds;
    }
}
