package org.plenary.intake;

import java.util.Map;
import java.util.Set;

/// What an officer has chosen in a preview.
///
/// @param leftOut the numbers of rows that were unticked
/// @param decisions about doubtful rows, by row number
/// @param onDoubt the decision about every other doubtful row
public record ImportChoice(Set<Integer> leftOut, Map<Integer, Decision> decisions, Decision onDoubt) {

    public ImportChoice {
        leftOut = Set.copyOf(leftOut);
        decisions = Map.copyOf(decisions);
    }

    /// Every row, and the same decision about all doubtful ones.
    public static ImportChoice everything(Decision onDoubt) {
        return new ImportChoice(Set.of(), Map.of(), onDoubt);
    }

    Decision about(int row) {
        return decisions.getOrDefault(row, onDoubt);
    }
}
