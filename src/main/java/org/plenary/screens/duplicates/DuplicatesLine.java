package org.plenary.screens.duplicates;

import java.util.List;
import org.plenary.base.Folding;

/// Two entries that may be one, as the list shows them.
///
/// @param where of persons the delegation they come from, of organizations the seat; both where they differ
/// @param why the evidence, in words
record DuplicatesLine(Pair pair, String first, String second, String where, String likelihood, List<String> why) {

    DuplicatesLine {
        why = List.copyOf(why);
    }

    String whyInOne() {
        return String.join(" · ", why);
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
