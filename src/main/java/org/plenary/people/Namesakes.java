package org.plenary.people;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.base.Folding;
import org.plenary.registry.Honorifics;

/// Tells whether a name in a free text is that of a person: the same words, all of them and no other, whatever their
/// order, case and accents, with or without honorifics.
public final class Namesakes {

    private static final Honorifics HONORIFICS = Honorifics.shipped();

    private final Set<List<String>> names;

    /// @param names every way in which the person's name is written
    public Namesakes(Set<String> names) {
        this.names = names.stream()
                .map(Namesakes::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Those of one person.
    public static Namesakes of(PersonName name) {
        return new Namesakes(new HashSet<>(List.of(name.given() + " " + name.family(), name.asWritten(), name.latin())));
    }

    /// Whether it is that name.
    public boolean include(String written) {
        return names.contains(words(written));
    }

    /// Whether the name stands somewhere in a longer text: all its words do. A name of one word must be the whole text.
    public boolean areIn(String text) {
        List<String> said = words(text);
        return names.stream().anyMatch(name -> name.equals(said) || (name.size() > 1 && said.containsAll(name)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(Folding.fold(text).split(" ", -1))
                .filter(word -> !word.isEmpty() && !HONORIFICS.include(word))
                .sorted()
                .toList();
    }
}
