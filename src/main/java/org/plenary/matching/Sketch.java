package org.plenary.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What tells of most names that they are not alike, in a few numbers beside each other, so that it is at hand for everybody
/// who was filed: of a name in Latin letters without particles and initials what [Glance] sees of each word. Whatever
/// [Glances] finds alike [#mayBeAlike] lets pass; of any other name it lets everything pass.
final class Sketch {

    private static final int LONG = 7;
    private static final int SHORTEST = 4;
    private static final int SHORT_KEY = 4;
    private static final int MOST_WORDS = 8;
    private static final int MOST_OTHER = 2;

    private static final int HASH = 0;
    private static final int LENGTH = 1;
    private static final int LETTERS = 2;
    private static final int FIRSTS = 3;
    private static final int MARKS = 4;
    private static final int MORE_MARKS = 5;
    private static final int IS_GIVEN = 6;
    private static final int SHORTEST_KEY = 7;
    private static final int SOUNDS = 8;

    /// For each word the numbers above, the last of them that of its keys, and then the sounds of each key.
    private final int[] numbers;
    private final int[] starts;

    private Sketch(int[] numbers, int[] starts) {
        this.numbers = numbers;
        this.starts = starts;
    }

    /// Nothing for a name that has to be looked at closely.
    static @Nullable Sketch of(Likeness likeness, Glances glances, NameBook book) {
        if (likeness.names().size() != 1) {
            return null;
        }
        WrittenName name = likeness.names().getFirst();
        List<Word> words = name.words();
        boolean isPlain = words.size() > 1
                && words.size() <= MOST_WORDS
                && name.heavy().size() == words.size()
                && words.stream().allMatch(word -> word.writing() == Word.Writing.LETTERS && !word.isInitial())
                && !likeness.glances(glances).getFirst().isSyllabic();
        return isPlain ? of(words, book) : null;
    }

    private static Sketch of(List<Word> words, NameBook book) {
        int[] starts = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            starts[i + 1] = starts[i] + SOUNDS + 1 + words.get(i).sounds().size();
        }
        int[] numbers = new int[starts[words.size()]];
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Glance glance = word.sounds().glance(book);
            int at = starts[i];
            numbers[at + HASH] = word.text().hashCode();
            numbers[at + LENGTH] = word.text().length();
            numbers[at + FIRSTS] = word.sounds().firsts();
            numbers[at + MARKS] = (int) glance.marks();
            numbers[at + MORE_MARKS] = (int) (glance.marks() >>> Integer.SIZE);
            numbers[at + IS_GIVEN] = glance.isGiven() ? 1 : 0;
            glance.put(numbers, at + LETTERS, at + SHORTEST_KEY, at + SOUNDS);
        }
        return new Sketch(numbers, starts);
    }

    /// Whether two names may be alike: two words of each must have a counterpart, or neighbours put together.
    static boolean mayBeAlike(@Nullable Sketch one, @Nullable Sketch other) {
        return one == null || other == null || one.mayBeAlike(other);
    }

    private boolean mayBeAlike(Sketch other) {
        int mine = 0;
        int theirs = 0;
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                if (isAlike(starts[i], other, other.starts[j])) {
                    mine |= 1 << i;
                    theirs |= 1 << j;
                }
            }
        }
        return (Integer.bitCount(mine) > 1 && Integer.bitCount(theirs) > 1) || mayJoin(other) || other.mayJoin(this);
    }

    private int size() {
        return starts.length - 1;
    }

    private boolean isAlike(int at, Sketch other, int place) {
        int[] theirs = other.numbers;
        boolean isMarked = (numbers[at + MARKS] & theirs[place + MARKS]) != 0
                || (numbers[at + MORE_MARKS] & theirs[place + MORE_MARKS]) != 0;
        if (isMarked || numbers[at + HASH] == theirs[place + HASH]) {
            return true;
        }
        if ((numbers[at + IS_GIVEN] & theirs[place + IS_GIVEN]) != 0) {
            return false;
        }
        int shorter = Math.min(numbers[at + LENGTH], theirs[place + LENGTH]);
        boolean isNear = shorter >= SHORTEST
                && Math.abs(numbers[at + LENGTH] - theirs[place + LENGTH]) <= MOST_OTHER
                && apart(numbers[at + LETTERS], theirs[place + LETTERS]) <= (shorter > LONG ? 2 * MOST_OTHER : MOST_OTHER);
        return isNear || soundsNear(at, theirs, place);
    }

    private boolean soundsNear(int at, int[] theirs, int place) {
        int most = Math.min(numbers[at + SHORTEST_KEY], theirs[place + SHORTEST_KEY]) > SHORT_KEY ? MOST_OTHER : 0;
        for (int i = 1; i <= numbers[at + SOUNDS]; i++) {
            for (int j = 1; j <= theirs[place + SOUNDS]; j++) {
                if (apart(numbers[at + SOUNDS + i], theirs[place + SOUNDS + j]) <= most) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int apart(int one, int other) {
        return Integer.bitCount(one ^ other);
    }

    /// Whether two or three neighbours are about as long as a word of the other name and begin as it does.
    private boolean mayJoin(Sketch other) {
        for (int from = 0; from < size() - 1; from++) {
            int length = numbers[starts[from] + LENGTH];
            for (int to = from + 1; to < Math.min(size(), from + 3); to++) {
                length += numbers[starts[to] + LENGTH];
                for (int j = 0; j < other.size(); j++) {
                    int place = other.starts[j];
                    if (Math.abs(length - other.numbers[place + LENGTH]) <= MOST_OTHER
                            && (numbers[starts[from] + FIRSTS] & other.numbers[place + FIRSTS]) != 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
