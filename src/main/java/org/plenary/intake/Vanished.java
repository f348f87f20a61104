package org.plenary.intake;

import java.util.List;
import java.util.Optional;
import org.plenary.people.ClosedDossier;

/// With which earlier list this one is compared, so that who does not stand in it any more is seen.
///
/// @param lists that were taken into the meeting before, the likeliest first
/// @param with the one that is compared; empty for none
public record Vanished(List<Earlier> lists, Optional<Earlier> with) {

    /// There is nothing to compare with.
    static final Vanished NOTHING = new Vanished(List.of(), Optional.empty());

    public Vanished {
        lists = List.copyOf(lists);
    }

    /// Who stood in that list, is still coming, and does not stand in this one.
    public List<ClosedDossier> people() {
        return with.map(Earlier::missing).orElse(List.of());
    }

    /// The same compared with another list, or with none.
    Vanished comparedWith(Optional<Earlier> other) {
        return new Vanished(lists, other);
    }
}
