package org.plenary.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A portrait made ready for comparing: every way in which the name is written, as words.
final class Likeness {

    private static final long[] UNTOLD = {};

    private final Portrait portrait;
    private final List<WrittenName> names;
    private final Set<NameKey> exact;
    /// See [WrittenName#letters()]; none where one of the names does not tell.
    private final long[] letters;

    private Likeness(Portrait portrait, List<WrittenName> names) {
        this.portrait = portrait;
        this.names = List.copyOf(names);
        this.exact = new LinkedHashSet<>();
        names.forEach(name -> exact.add(name.exact()));
        this.letters = letters(names);
    }

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
        return new Likeness(portrait, names);
    }

    private static long[] letters(List<WrittenName> names) {
        long[] letters = names.stream().mapToLong(WrittenName::letters).toArray();
        for (long one : letters) {
            if (one == WrittenName.UNTOLD) {
                return UNTOLD;
            }
        }
        return letters;
    }

    Portrait portrait() {
        return portrait;
    }

    List<WrittenName> names() {
        return names;
    }

    Set<NameKey> exact() {
        return exact;
    }

    /// Whether one of the ways in which the names are written may be the same word for word, in any order.
    boolean mayHaveTheNameOf(Likeness other) {
        if (letters.length == 0 || other.letters.length == 0) {
            return true;
        }
        for (long mine : letters) {
            for (long theirs : other.letters) {
                if (mine == theirs) {
                    return true;
                }
            }
        }
        return false;
    }
}
