package org.plenary.matching;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.base.Folding;

/// One name of an organization, ready for comparing.
///
/// @param folded the whole name
/// @param words those that say something, in their order
record Called(String folded, List<String> words) {

    private static final Set<String> LINKS = Set.of(
            "of", "the", "for", "and", "on", "in", "to", "at", "de", "du", "des", "del", "la", "le", "les", "el", "los",
            "las", "l", "d", "da", "do", "dos", "e", "et", "y", "en", "pour", "para", "por", "sur", "und", "der", "fur",
            "и", "по", "в", "на", "для", "و", "في", "inc", "ltd", "ev", "asbl");
    private static final int FEWEST = 3;
    private static final int MOST_ACRONYM = 8;

    Called {
        words = List.copyOf(words);
    }

    static Called of(String name) {
        String folded = Folding.fold(name);
        List<String> words = Arrays.stream(folded.split(" ", -1))
                .filter(word -> !word.isEmpty() && !LINKS.contains(word))
                .toList();
        return new Called(folded, words.isEmpty() ? List.of(folded) : words);
    }

    /// Whether it is one short word, as acronyms are.
    boolean isAcronym() {
        return words.size() == 1 && folded.length() <= MOST_ACRONYM && folded.length() > 1;
    }

    /// The first letters of its words; empty where they are too few to be known by.
    String initials() {
        return words.size() < FEWEST
                ? ""
                : words.stream().map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).collect(Collectors.joining());
    }

    /// The same with the small words, as in `DRC`.
    Set<String> allInitials() {
        Set<String> all = new LinkedHashSet<>();
        all.add(initials());
        String[] every = folded.split(" ", -1);
        if (every.length >= FEWEST) {
            all.add(Arrays.stream(every).map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).collect(Collectors.joining()));
        }
        all.remove("");
        return all;
    }
}
