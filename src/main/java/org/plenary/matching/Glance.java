package org.plenary.matching;

/// What is seen of a word at a glance, in a few numbers: enough to tell of most words that they are not alike, which
/// costs a hundredth of comparing them. Whatever [WordLikeness] and [Cultures] find alike [#mayBe] lets pass.
final class Glance {

    private static final int LETTERS = 26;
    private static final int BITS = 31;
    private static final int VOWEL = 1 << ('v' - 'a');
    private static final int A = 1;
    private static final int LONG = 7;

    private final Word word;
    /// The first letter and the first sounds, a bit each.
    private final int firsts;
    /// A bit for each letter.
    private final int letters;
    /// The consonants of each key, a bit each.
    private final int[] sounds;
    private final int shortestKey;
    private final long marks;
    private final boolean isGiven;
    private final int romanized;
    private final int korean;

    Glance(Word word, NameBook book) {
        this.word = word;
        String text = word.text();
        int starts = bit(text.charAt(0));
        int shortest = Integer.MAX_VALUE;
        sounds = new int[word.sounds().size()];
        for (int i = 0; i < sounds.length; i++) {
            String key = word.sounds().key(i);
            starts |= bit(key.charAt(0));
            sounds[i] = consonants(key);
            shortest = Math.min(shortest, key.length());
        }
        firsts = starts;
        shortestKey = shortest;
        letters = text.chars().map(c -> bit((char) c)).reduce(0, (one, other) -> one | other);
        marks = word.sounds().marks(book);
        isGiven = word.sounds().isGiven(book);
        romanized = word.sounds().romanized().hashCode();
        korean = word.sounds().korean().hashCode();
    }

    Word word() {
        return word;
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

    /// Whether two words are the same to somebody who writes names of one language in the letters of another.
    boolean isRead(Glance other) {
        return romanized == other.romanized || korean == other.korean;
    }

    /// Whether two words may be alike.
    boolean mayBe(Glance other) {
        if (word.isInitial() || other.word.isInitial()) {
            return (firsts & other.firsts) != 0;
        }
        if ((marks & other.marks) != 0 || isRead(other)) {
            return true;
        }
        boolean mine = word.writing() == Word.Writing.CONSONANTS;
        boolean theirs = other.word.writing() == Word.Writing.CONSONANTS;
        if (mine && theirs) {
            return apart(letters & ~A, other.letters & ~A) <= 2;
        }
        if (mine || theirs) {
            return areNear(other, 3, ~VOWEL);
        }
        if (isGiven && other.isGiven) {
            return word.text().equals(other.word.text());
        }
        return isNearInLetters(other) || areNear(other, Math.min(shortestKey, other.shortestKey) > 4 ? 2 : 0, ~0);
    }

    private boolean isNearInLetters(Glance other) {
        int mine = word.text().length();
        int theirs = other.word.text().length();
        int shorter = Math.min(mine, theirs);
        if (shorter < 4) {
            return word.text().equals(other.word.text());
        }
        return Math.abs(mine - theirs) <= 2 && apart(letters, other.letters) <= (shorter > LONG ? 4 : 2);
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

    @Override
    public String toString() {
        return word.text();
    }
}
