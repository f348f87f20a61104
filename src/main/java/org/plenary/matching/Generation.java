package org.plenary.matching;

import java.util.List;
import java.util.Map;

/// What tells people of one name in one family apart: `Jr.` and `Sr.`, `II` and `III`.
enum Generation {
    FATHER(Kind.FAMILY),
    SON(Kind.FAMILY),
    GRANDSON(Kind.FAMILY),
    SECOND(Kind.NUMBER),
    THIRD(Kind.NUMBER),
    FOURTH(Kind.NUMBER),
    NONE(Kind.NONE);

    private static final Map<String, Generation> WORDS = Map.ofEntries(
            Map.entry("sr", FATHER), Map.entry("snr", FATHER), Map.entry("senior", FATHER), Map.entry("pere", FATHER),
            Map.entry("jr", SON), Map.entry("jnr", SON), Map.entry("junior", SON), Map.entry("filho", SON),
            Map.entry("hijo", SON), Map.entry("fils", SON), Map.entry("neto", GRANDSON), Map.entry("nieto", GRANDSON),
            Map.entry("ii", SECOND), Map.entry("iii", THIRD), Map.entry("iv", FOURTH));

    private final Kind kind;

    Generation(Kind kind) {
        this.kind = kind;
    }

    private enum Kind {
        FAMILY,
        NUMBER,
        NONE
    }

    /// What stands behind a name.
    static Generation of(List<Word> name) {
        return name.size() < 3 ? NONE : WORDS.getOrDefault(name.getLast().text(), NONE);
    }

    /// Whether two of them cannot be one person.
    boolean isApartFrom(Generation other) {
        return kind == other.kind && this != other;
    }
}
