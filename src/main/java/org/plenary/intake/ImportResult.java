package org.plenary.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What an import did.
///
/// @param counts rows by what became of them; `doubtful` are those about which nobody decided, and a row that was
/// overtaken is among the `refused`: nothing of it was written
/// @param fates one for each row of the preview, in its order
/// @param withdrawn how many people were withdrawn because they do not stand in the list any more
public record ImportResult(ImportCounts counts, List<Fate> fates, int withdrawn) {

    public ImportResult {
        fates = List.copyOf(fates);
    }

    /// What would become of every row if nobody decided anything.
    public static ImportResult foreseen(Preview preview) {
        return of(preview.rows().stream()
                .map(row -> switch (row.verdict().kind()) {
                    case NEW -> Fate.ADDED;
                    case CHANGED -> Fate.CHANGED;
                    case UNCHANGED -> Fate.UNCHANGED;
                    case REFUSED -> Fate.REFUSED;
                    case DOUBTFUL -> Fate.IN_DOUBT;
                })
                .toList(), 0);
    }

    static ImportResult of(List<Fate> fates, int withdrawn) {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        fates.forEach(fate -> counts.merge(fate, 1, Integer::sum));
        return new ImportResult(
                new ImportCounts(
                        counts.getOrDefault(Fate.ADDED, 0),
                        counts.getOrDefault(Fate.CHANGED, 0),
                        counts.getOrDefault(Fate.UNCHANGED, 0),
                        counts.getOrDefault(Fate.REFUSED, 0) + counts.getOrDefault(Fate.OVERTAKEN, 0),
                        counts.getOrDefault(Fate.IN_DOUBT, 0)),
                fates,
                withdrawn);
    }

    public int count(Fate fate) {
        return (int) fates.stream().filter(one -> one == fate).count();
    }
}
