package org.plenary.intake;

import java.util.List;
import org.plenary.people.Dossier;

/// Why somebody has to decide about a row.
public sealed interface Doubt {

    /// Somebody in the same delegation has nearly the same name.
    record SimilarName(List<Dossier> candidates) implements Doubt {
        public SimilarName {
            candidates = List.copyOf(candidates);
        }
    }

    /// Somebody of this name is at the meeting in another delegation.
    ///
    /// @param where that delegation's name, or their names
    record OtherDelegation(List<Dossier> candidates, String where) implements Doubt {
        public OtherDelegation {
            candidates = List.copyOf(candidates);
        }
    }

    /// Several people bear this name.
    record SeveralOfThatName(List<Dossier> candidates) implements Doubt {
        public SeveralOfThatName {
            candidates = List.copyOf(candidates);
        }
    }

    /// A row further up in the file means the same person.
    record SeenAbove(int row) implements Doubt {}

    /// The person would come for an organization that the registry does not know.
    record Newcomer(String organization) implements Doubt {}

    /// The people who may be meant; none for a newcomer or a row seen above.
    default List<Dossier> people() {
        return switch (this) {
            case SimilarName(var candidates) -> candidates;
            case OtherDelegation(var candidates, var _) -> candidates;
            case SeveralOfThatName(var candidates) -> candidates;
            case SeenAbove _, Newcomer _ -> List.of();
        };
    }
}
