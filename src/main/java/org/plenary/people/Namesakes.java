package org.plenary.people;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.registry.Honorifics;

/// Tells whether a name in a free text is that of a person: the same words, all of them and no other, whatever their
/// order, case and accents, with or without honorifics.
final class Namesakes {

    private static final Set<String> HONORIFICS = honorifics();

    private final Set<List<String>> names;

    /// @param names every way in which the person's name is written
    Namesakes(Set<String> names) {
        this.names = names.stream()
                .map(Namesakes::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean include(String written) {
        return names.contains(words(written));
    }

    private static Set<String> honorifics() {
        Honorifics shipped = Honorifics.shipped();
        Set<String> words = new HashSet<>(Set.of("dr", "prof", "amb", "ambassador"));
        for (Language language : Language.values()) {
            shipped.in(language).forEach(form -> words.addAll(Arrays.asList(Folding.fold(form).split(" ", -1))));
        }
        return Set.copyOf(words);
    }

    private static List<String> words(String text) {
        return Arrays.stream(Folding.fold(text).split(" ", -1))
                .filter(word -> !word.isEmpty() && !HONORIFICS.contains(word))
                .sorted()
                .toList();
    }
}
