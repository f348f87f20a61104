package org.plenary.matching;

import java.util.List;

/// Tells at a glance of most names that they are not alike. Two words of each must have a counterpart, for nothing less is
/// ever enough by itself; a name of one word must have that one.
final class Glances {

    private static final int MOST_JOINED = 3;
    private static final int MOST_COUNTED = 15;
    private static final int MOST_OTHER = 2;

    private final NameBook book;
    private final WordLikeness words;

    Glances(NameBook book) {
        this.book = book;
        this.words = new WordLikeness(book);
    }

    /// What is seen of a name.
    ///
    /// @param words those that are more than particles
    /// @param all every word, for putting neighbours together
    /// @param isSyllabic whether it may be a Chinese or a Korean name, which have romanizations of their own
    record OfName(List<Word> words, List<Word> all, boolean isSyllabic, boolean isHan) {}

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
        boolean areSyllabic = one.isSyllabic() && other.isSyllabic();
        int mine = 0;
        int theirs = 0;
        List<Word> own = one.words();
        List<Word> others = other.words();
        for (int i = 0; i < own.size(); i++) {
            Word word = own.get(i);
            for (int j = 0; j < others.size(); j++) {
                if (isAlike(word, others.get(j), areSyllabic)) {
                    mine |= 1 << i;
                    theirs |= 1 << j;
                }
            }
        }
        int joins = 0;
        if (Integer.bitCount(mine) < 2 || Integer.bitCount(theirs) < 2) {
            // A word that is put together stands for one on either side.
            joins = joins(one.all(), others, areSyllabic) + joins(other.all(), own, areSyllabic);
        }
        return Integer.bitCount(mine) + joins > 1 && Integer.bitCount(theirs) + joins > 1;
    }

    private boolean isAlike(Word one, Word other, boolean areSyllabic) {
        return (areSyllabic && isRead(one, other))
                || (Glance.mayBeAlike(one, other, book) && words.of(one, other).score() > 0);
    }

    private static boolean isRead(Word one, Word other) {
        return one.sounds().romanized().equals(other.sounds().romanized())
                || one.sounds().korean().equals(other.sounds().korean());
    }

    /// How many words of one name are neighbours put together of the other; see [NameLikeness].
    private static int joins(List<Word> name, List<Word> others, boolean areSyllabic) {
        int joins = 0;
        for (int from = 0; from < name.size() - 1; from++) {
            int length = name.get(from).text().length();
            for (int to = from + 1; to < Math.min(name.size(), from + MOST_JOINED); to++) {
                length += name.get(to).text().length();
                for (Word other : others) {
                    boolean mayBe = Math.abs(length - other.text().length()) <= MOST_OTHER
                            && (name.get(from).sounds().firsts() & other.sounds().firsts()) != 0;
                    joins += mayBe && isJoined(name.subList(from, to + 1), other, areSyllabic) ? 1 : 0;
                }
            }
        }
        return joins;
    }

    private static boolean isJoined(List<Word> neighbours, Word whole, boolean areSyllabic) {
        Word joined = neighbours.getFirst();
        for (Word next : neighbours.subList(1, neighbours.size())) {
            joined = joined.with(next);
        }
        return joined.soundsLike(whole) || (areSyllabic && isRead(joined, whole));
    }

    /// What is seen of a name.
    OfName of(WrittenName name) {
        List<Word> heavy = name.heavy();
        List<Word> seen = heavy.subList(0, Math.min(MOST_COUNTED, heavy.size()));
        boolean isSyllabic = Cultures.hasFamily(heavy, book.families(NameBook.Culture.CHINESE))
                || Cultures.hasFamily(heavy, book.families(NameBook.Culture.KOREAN))
                || heavy.stream().anyMatch(word -> word.writing() == Word.Writing.SYLLABLES);
        return new OfName(seen, name.words(), isSyllabic, !name.han().isEmpty());
    }
}
