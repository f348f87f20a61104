package org.plenary.intake;

import java.util.Map;
import java.util.Set;
import org.plenary.people.ParticipantId;

/// What an officer has chosen in a preview.
///
/// @param leftOut the numbers of rows that were unticked
/// @param decisions about doubtful rows, and those of which namesakes are told, by row number
/// @param onDoubt the decision about every other doubtful row
/// @param withdrawn people who do not stand in the list any more and are withdrawn with this import
public record ImportChoice(
        Set<Integer> leftOut, Map<Integer, Decision> decisions, Decision onDoubt, Set<ParticipantId> withdrawn) {

    public ImportChoice {
        leftOut = Set.copyOf(leftOut);
        decisions = Map.copyOf(decisions);
        withdrawn = Set.copyOf(withdrawn);
    }

    /// Every row, and the same decision about all doubtful ones.
    public static ImportChoice everything(Decision onDoubt) {
        return new ImportChoice(Set.of(), Map.of(), onDoubt, Set.of());
    }

    Decision about(int row) {
        return decisions.getOrDefault(row, onDoubt);
    }
}
