package org.plenary.matching;

/// What is seen of a word at a glance, in a few numbers: enough to tell of most words that they are not alike, which
/// costs a hundredth of comparing them. Whatever [WordLikeness] finds alike [#mayBeAlike] lets pass.
final class Glance {

    private static final int LETTERS = 26;
    private static final int BITS = 31;
    private static final int VOWEL = 1 << ('v' - 'a');
    private static final int A = 1;
    private static final int LONG = 7;

    /// The first letter and the first sounds, a bit each.
    private final int firsts;
    /// A bit for each letter.
    private final int letters;
    /// The consonants of each key, a bit each.
    private final int[] sounds;
    private final int shortestKey;
    private final long marks;
    private final boolean isGiven;

    Glance(String text, Sounds heard, NameBook book) {
        int starts = bit(text.charAt(0));
        int shortest = Integer.MAX_VALUE;
        sounds = new int[heard.size()];
        for (int i = 0; i < sounds.length; i++) {
            String key = heard.key(i);
            starts |= bit(key.charAt(0));
            sounds[i] = consonants(key);
            shortest = Math.min(shortest, key.length());
        }
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            bits |= bit(text.charAt(i));
        }
        firsts = starts;
        shortestKey = shortest;
        letters = bits;
        marks = book.marks(text);
        isGiven = book.isGiven(text);
    }

    long marks() {
        return marks;
    }

    boolean isGiven() {
        return isGiven;
    }

    /// Puts the letters, the length of the shortest key, and the number of the keys with the sounds of each behind it where
    /// they are wanted.
    void put(int[] numbers, int lettersAt, int shortestAt, int soundsAt) {
        numbers[lettersAt] = letters;
        numbers[shortestAt] = shortestKey;
        numbers[soundsAt] = sounds.length;
        System.arraycopy(sounds, 0, numbers, soundsAt + 1, sounds.length);
    }

    private static int bit(char c) {
        return c >= 'a' && c <= 'z' ? 1 << (c - 'a') : 1 << (LETTERS + c % (BITS - LETTERS));
    }

    private static int consonants(String key) {
        int bits = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            bits |= c == 'a' || c == 'i' || c == 'u' ? 0 : bit(c);
        }
        return bits;
    }

    /// Whether two words may be alike.
    static boolean mayBeAlike(Word one, Word other, NameBook book) {
        Glance mine = one.sounds().glance(book);
        Glance theirs = other.sounds().glance(book);
        if (one.isInitial() || other.isInitial()) {
            return (mine.firsts & theirs.firsts) != 0;
        }
        if ((mine.marks & theirs.marks) != 0) {
            return true;
        }
        boolean isBare = one.writing() == Word.Writing.CONSONANTS;
        if (isBare && other.writing() == Word.Writing.CONSONANTS) {
            return apart(mine.letters & ~A, theirs.letters & ~A) <= 2;
        }
        if (isBare || other.writing() == Word.Writing.CONSONANTS) {
            return mine.areNear(theirs, 3, ~VOWEL);
        }
        if (mine.isGiven && theirs.isGiven) {
            return one.text().equals(other.text());
        }
        return mine.isNearInLetters(theirs, one.text(), other.text())
                || mine.areNear(theirs, Math.min(mine.shortestKey, theirs.shortestKey) > 4 ? 2 : 0, ~0);
    }

    private boolean isNearInLetters(Glance other, String mine, String theirs) {
        int shorter = Math.min(mine.length(), theirs.length());
        if (shorter < 4) {
            return mine.equals(theirs);
        }
        return Math.abs(mine.length() - theirs.length()) <= 2 && apart(letters, other.letters) <= (shorter > LONG ? 4 : 2);
    }

    /// Whether two keys have about the same consonants.
    private boolean areNear(Glance other, int most, int mask) {
        for (int one : sounds) {
            for (int their : other.sounds) {
                if (apart(one & mask, their & mask) <= most) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int apart(int one, int other) {
        return Integer.bitCount(one ^ other);
    }
}
