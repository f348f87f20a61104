package org.plenary.matching;

import java.util.List;
import java.util.Set;

/// What counts otherwise in the names of some cultures. Chinese names are short: one sound more or less is another
/// person, so that they are compared syllable by syllable. Korean ones have many romanizations of few sounds.
final class Cultures {

    private static final int MOST = 4;

    private final NameBook book;

    Cultures(NameBook book) {
        this.book = book;
    }

    /// The rules by which two names are compared.
    Rules rules(List<Word> one, List<Word> other) {
        boolean sinitic = areAll(one, other, book.families(NameBook.Culture.CHINESE))
                && one.stream().allMatch(Cultures::isSinitic)
                && other.stream().allMatch(Cultures::isSinitic);
        if (sinitic) {
            return areAllPinyin(one) && areAllPinyin(other) ? Rules.CHINESE : Rules.ROMANIZED_CHINESE;
        }
        if (areAll(one, other, book.families(NameBook.Culture.KOREAN)) && isKorean(one) && isKorean(other)) {
            return Rules.KOREAN;
        }
        return areAll(one, other, book.families(NameBook.Culture.VIETNAMESE)) ? Rules.VIETNAMESE : Rules.ANY;
    }

    private static boolean areAllPinyin(List<Word> name) {
        return name.stream().allMatch(word -> word.sounds().pinyin());
    }

    private static boolean isSinitic(Word word) {
        return word.isInitial() || word.sounds().sinitic();
    }

    private static boolean isKorean(List<Word> name) {
        return name.stream().allMatch(word -> word.isInitial() || word.sounds().mayBeKorean());
    }

    /// Whether both names are of two to four words, of which the first or the last is one of these family names.
    private static boolean areAll(List<Word> one, List<Word> other, Set<String> families) {
        return hasFamily(one, families) && hasFamily(other, families);
    }

    static boolean hasFamily(List<Word> name, Set<String> families) {
        return name.size() > 1
                && name.size() <= MOST
                && (families.contains(name.getFirst().text()) || families.contains(name.getLast().text()));
    }

    /// How two names are to be compared.
    enum Rules {
        ANY,
        CHINESE,
        /// One of the two is in another romanization than pinyin.
        ROMANIZED_CHINESE,
        KOREAN,
        VIETNAMESE;

        private static final int LONG = 7;

        /// What a word more or less costs.
        double leftOut(double usual) {
            return isSyllabic() ? 2 * usual : usual;
        }

        private boolean isSyllabic() {
            return this == CHINESE || this == ROMANIZED_CHINESE || this == KOREAN;
        }

        /// A Chinese name may have a Western one beside it: `CHAN Siu Ming Peter`.
        boolean mayAddNames(List<Word> fuller) {
            long syllabic = fuller.stream().filter(word -> word.sounds().sinitic()).count();
            return this == ANY && fuller.size() > 3 && syllabic == fuller.size() - 1;
        }

        /// `Nguyen Van An` is `An Van Nguyen` in the West.
        boolean mayReverse() {
            return this == VIETNAMESE;
        }

        WordLikeness.Alike alike(Word one, Word other, WordLikeness words) {
            WordLikeness.Alike alike = words.of(one, other);
            boolean areInCharacters =
                    one.writing() == Word.Writing.SYLLABLES && other.writing() == Word.Writing.SYLLABLES;
            if (areInCharacters || this == ANY || alike.kind() == WordLikeness.Kind.SAME || alike.kind() == WordLikeness.Kind.INITIAL) {
                return alike;
            }
            return switch (this) {
                case CHINESE -> WordLikeness.Alike.NOT;
                case ROMANIZED_CHINESE -> one.sounds().romanized().equals(other.sounds().romanized())
                        ? new WordLikeness.Alike(0.92, WordLikeness.Kind.SOUND)
                        : WordLikeness.Alike.NOT;
                case KOREAN -> korean(one, other, alike);
                case VIETNAMESE -> Math.min(one.text().length(), other.text().length()) < LONG
                        ? WordLikeness.Alike.NOT
                        : alike;
                case ANY -> alike;
            };
        }

        private static WordLikeness.Alike korean(Word one, Word other, WordLikeness.Alike alike) {
            if (one.sounds().korean().equals(other.sounds().korean())) {
                return new WordLikeness.Alike(0.95, WordLikeness.Kind.SOUND);
            }
            boolean isShort = Math.min(one.text().length(), other.text().length()) < LONG;
            boolean isFamily = alike.score() > 0.96;
            return isShort && !isFamily ? WordLikeness.Alike.NOT : alike;
        }
    }
}
