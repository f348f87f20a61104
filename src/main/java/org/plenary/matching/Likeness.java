package org.plenary.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A portrait made ready for comparing: every way in which the name is written, as words.
final class Likeness {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z},;]+");

    private final Portrait portrait;
    private final List<WrittenName> names;
    private final LatinLetters letters;
    private final Set<Word.Writing> writings;
    private @Nullable List<Glances.OfName> glances;
    private @Nullable Boolean isCommon;
    private @Nullable Generation generation;

    private Likeness(Portrait portrait, List<WrittenName> names, LatinLetters letters) {
        this.portrait = portrait;
        this.letters = letters;
        this.names = List.copyOf(names);
        this.writings = writings(this.names);
    }

    private static Set<Word.Writing> writings(List<WrittenName> names) {
        if (names.size() == 1) {
            return Set.of(names.getFirst().writing());
        }
        Set<Word.Writing> writings = EnumSet.noneOf(Word.Writing.class);
        names.forEach(name -> writings.add(name.writing()));
        return writings;
    }

    static Likeness of(Portrait portrait, LatinLetters letters) {
        var names = new ArrayList<WrittenName>(3);
        boolean hasParts = !portrait.given().isBlank() || !portrait.family().isBlank();
        if (hasParts) {
            names.add(WrittenName.of(portrait.given(), portrait.family(), letters));
        }
        for (String whole : List.of(portrait.whole(), portrait.latin(), southSlavic(portrait))) {
            if (!whole.isBlank()) {
                WrittenName written = WrittenName.of(whole, letters);
                boolean isKnown = names.stream().anyMatch(name -> name.exact().equals(written.exact()));
                if (!isKnown) {
                    names.add(written);
                }
            }
        }
        names.removeIf(WrittenName::isEmpty);
        return new Likeness(portrait, names, letters);
    }

    /// The name with `dj`, as passports of the western Balkans write `đ`; empty where it has none.
    private static String southSlavic(Portrait portrait) {
        String parts = portrait.given() + " " + portrait.family();
        String name = parts.isBlank() ? portrait.whole() : parts;
        return name.indexOf('đ') < 0 && name.indexOf('Đ') < 0 ? "" : name.replace("đ", "dj").replace("Đ", "Dj");
    }

    /// Which of father, son and grandson is meant, where a way of writing the name says it.
    Generation generation() {
        Generation known = generation;
        if (known == null) {
            known = names.stream()
                    .map(name -> Generation.of(name.words()))
                    .filter(one -> one != Generation.NONE)
                    .findFirst()
                    .orElse(Generation.NONE);
            generation = known;
        }
        return known;
    }

    Portrait portrait() {
        return portrait;
    }

    List<WrittenName> names() {
        return names;
    }

    /// A word of a name as it stands there, where that is in another script; otherwise the word itself.
    ///
    /// @param word as it was compared
    String written(String word) {
        if (writings.equals(Set.of(Word.Writing.LETTERS))) {
            return word;
        }
        return Stream.of(portrait.given(), portrait.family(), portrait.whole())
                .flatMap(BETWEEN::splitAsStream)
                .filter(part -> isWritten(part, word))
                .findFirst()
                .orElse(word);
    }

    private boolean isWritten(String part, String word) {
        List<Word> words = WrittenName.of(part, letters).words();
        return words.size() == 1
                && words.getFirst().writing() != Word.Writing.LETTERS
                && words.getFirst().text().equals(word);
    }

    /// In which ways the names are written.
    Set<Word.Writing> writings() {
        return writings;
    }

    boolean isWrittenAs(Likeness other) {
        return !Collections.disjoint(writings, other.writings);
    }

    /// What is seen of the names at a glance, found when it is first asked.
    List<Glances.OfName> glances(Glances by) {
        List<Glances.OfName> known = glances;
        if (known == null) {
            known = names.stream().map(by::of).toList();
            glances = known;
        }
        return known;
    }

    /// Whether many bear one of the names, and it is of two words at most, or of a syllable more in Korea and China.
    boolean isCommon(NameBook book) {
        Boolean known = isCommon;
        if (known == null) {
            known = names.stream().anyMatch(name -> {
                List<Word> heavy = name.heavy();
                return !heavy.isEmpty()
                        && heavy.size() <= (isSyllabic(heavy, book) ? 3 : 2)
                        && book.isOfMany(heavy.stream().map(Word::text).toList());
            });
            isCommon = known;
        }
        return known;
    }

    private static boolean isSyllabic(List<Word> name, NameBook book) {
        return name.size() == 3
                && (Cultures.hasFamily(name, book.families(NameBook.Culture.KOREAN))
                        || Cultures.hasFamily(name, book.families(NameBook.Culture.CHINESE)));
    }

    /// The ways in which the name is written, word for word.
    Set<NameKey> exact() {
        return names.size() == 1
                ? Set.of(names.getFirst().exact())
                : names.stream().map(WrittenName::exact).collect(Collectors.toUnmodifiableSet());
    }
}
