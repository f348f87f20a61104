package org.plenary.intake;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// How many rows of each verdict there are, or, after an import, how many of them ended so.
public record ImportCounts(int added, int changed, int unchanged, int refused, int doubtful) {

    static ImportCounts of(Collection<Verdict.Kind> kinds) {
        Map<Verdict.Kind, Integer> counts = new EnumMap<>(Verdict.Kind.class);
        kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return new ImportCounts(
                counts.getOrDefault(Verdict.Kind.NEW, 0),
                counts.getOrDefault(Verdict.Kind.CHANGED, 0),
                counts.getOrDefault(Verdict.Kind.UNCHANGED, 0),
                counts.getOrDefault(Verdict.Kind.REFUSED, 0),
                counts.getOrDefault(Verdict.Kind.DOUBTFUL, 0));
    }

    public int of(Verdict.Kind kind) {
        return switch (kind) {
            case NEW -> added;
            case CHANGED -> changed;
            case UNCHANGED -> unchanged;
            case REFUSED -> refused;
            case DOUBTFUL -> doubtful;
        };
    }
}
