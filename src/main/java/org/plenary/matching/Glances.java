package org.plenary.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells at a glance of most names that they are not alike. Two words of each must have a counterpart, for nothing less is
/// ever enough by itself; a name of one word must have that one.
final class Glances {

    private static final int MOST_JOINED = 3;
    private static final int MOST_COUNTED = 15;
    private static final int MOST_OTHER = 2;

    private final NameBook book;
    private final WordLikeness words;
    private final Map<String, Glance> consonants = new HashMap<>();
    private final Map<String, Glance> others = new HashMap<>();

    Glances(NameBook book) {
        this.book = book;
        this.words = new WordLikeness(book);
    }

    /// What is seen of a name.
    ///
    /// @param words those that are more than particles
    /// @param joined those that come of putting neighbours together
    record OfName(List<Glance> words, List<Glance> joined, boolean isHan) {}

    /// Whether comparing two people's names can come to anything.
    boolean mayBeAlike(Likeness one, Likeness other) {
        for (OfName mine : one.glances(this)) {
            for (OfName theirs : other.glances(this)) {
                if (mayBeAlike(mine, theirs)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mayBeAlike(OfName one, OfName other) {
        boolean isSingle = Math.min(one.words().size(), other.words().size()) < 2;
        if (isSingle || (one.isHan() && other.isHan())) {
            // A single word is compared at once; characters are either the same or not.
            return true;
        }
        int mine = 0;
        int theirs = 0;
        for (int i = 0; i < one.words().size(); i++) {
            for (int j = 0; j < other.words().size(); j++) {
                if (isAlike(one.words().get(i), other.words().get(j))) {
                    mine |= 1 << i;
                    theirs |= 1 << j;
                }
            }
        }
        if (isEnough(mine, theirs)) {
            return true;
        }
        for (int i = 0; i < one.joined().size(); i++) {
            for (int j = 0; j < other.words().size(); j++) {
                if (isJoined(one.joined().get(i), other.words().get(j))) {
                    mine |= 1 << (one.words().size() + i);
                    theirs |= 1 << j;
                }
            }
        }
        for (int j = 0; j < other.joined().size(); j++) {
            for (int i = 0; i < one.words().size(); i++) {
                if (isJoined(other.joined().get(j), one.words().get(i))) {
                    mine |= 1 << i;
                    theirs |= 1 << (other.words().size() + j);
                }
            }
        }
        return isEnough(mine, theirs);
    }

    private static boolean isEnough(int mine, int theirs) {
        return Integer.bitCount(mine) > 1 && Integer.bitCount(theirs) > 1;
    }

    private boolean isAlike(Glance one, Glance other) {
        return one.mayBe(other) && (one.isRead(other) || words.of(one.word(), other.word()).score() > 0);
    }

    /// Whether neighbours are one word in the other name; see [NameLikeness].
    private static boolean isJoined(Glance joined, Glance whole) {
        return Math.abs(joined.word().text().length() - whole.word().text().length()) <= MOST_OTHER
                && (joined.isRead(whole) || joined.word().soundsLike(whole.word()));
    }

    /// What is seen of a name.
    OfName of(WrittenName name) {
        List<Glance> words = new ArrayList<>();
        name.heavy().stream().limit(MOST_COUNTED).forEach(word -> words.add(of(word)));
        List<Glance> joined = new ArrayList<>();
        List<Word> all = name.words();
        for (int from = 0; from < all.size() - 1; from++) {
            Word together = all.get(from);
            for (int to = from + 1; to < Math.min(all.size(), from + MOST_JOINED); to++) {
                together = together.with(all.get(to));
                if (joined.size() < MOST_COUNTED) {
                    joined.add(of(together));
                }
            }
        }
        return new OfName(words, joined, !name.han().isEmpty());
    }

    private Glance of(Word word) {
        Map<String, Glance> known = word.writing() == Word.Writing.CONSONANTS ? consonants : others;
        return known.computeIfAbsent(word.text(), text -> new Glance(word, book));
    }
}
