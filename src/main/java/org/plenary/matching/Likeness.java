package org.plenary.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A portrait made ready for comparing: every way in which the name is written, as words.
record Likeness(Portrait portrait, List<WrittenName> names, Set<NameKey> exact) {

    static Likeness of(Portrait portrait, LatinLetters letters) {
        var names = new ArrayList<WrittenName>(3);
        boolean hasParts = !portrait.given().isBlank() || !portrait.family().isBlank();
        if (hasParts) {
            names.add(WrittenName.of(portrait.given(), portrait.family(), letters));
        }
        for (String whole : List.of(portrait.whole(), portrait.latin())) {
            if (!whole.isBlank()) {
                WrittenName written = WrittenName.of(whole, letters);
                boolean isKnown = names.stream().anyMatch(name -> name.exact().equals(written.exact()));
                if (!isKnown) {
                    names.add(written);
                }
            }
        }
        names.removeIf(WrittenName::isEmpty);
        var exact = new LinkedHashSet<NameKey>();
        names.forEach(name -> exact.add(name.exact()));
        return new Likeness(portrait, List.copyOf(names), exact);
    }
}
