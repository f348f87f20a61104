package org.plenary.screens.duplicates;

import java.util.List;
import org.plenary.base.Folding;
import org.plenary.matching.Duplicates;

/// Two persons who may be one, as the list shows them.
///
/// @param delegation where they come from; both where they differ
/// @param why the evidence, in words
record DuplicatesLine(Duplicates.Twins twins, String delegation, String likelihood, List<String> why) {

    DuplicatesLine {
        why = List.copyOf(why);
    }

    String first() {
        return twins.one().name().address();
    }

    String second() {
        return twins.other().name().address();
    }

    String whyInOne() {
        return String.join(" · ", why);
    }

    boolean holds(String search) {
        String all = Folding.fold(first() + " " + second() + " " + delegation);
        return List.of(Folding.fold(search).split(" ", -1)).stream().allMatch(all::contains);
    }

    /// Which one only.
    @Override
    public String toString() {
        return "twins";
    }
}
