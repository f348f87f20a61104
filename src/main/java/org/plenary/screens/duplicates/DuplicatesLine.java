package org.plenary.screens.duplicates;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.base.Folding;

/// Two entries that may be one, as the list shows them.
///
/// @param where of persons the delegation they come from, of organizations the seat; both where they differ
/// @param why the evidence, in words
/// @param decided who has said that they are two, and when; empty while nobody has
record DuplicatesLine(
        Pair pair, String first, String second, String where, String likelihood, List<String> why, String decided) {

    DuplicatesLine {
        why = List.copyOf(why);
    }

    String whyInOne() {
        return Stream.concat(Stream.of(decided), why.stream())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    boolean isDecided() {
        return !decided.isEmpty();
    }

    /// What a search looks through.
    String folded() {
        return Folding.fold(first + " " + second + " " + where);
    }

    /// Which one only.
    @Override
    public String toString() {
        return "twins";
    }
}
