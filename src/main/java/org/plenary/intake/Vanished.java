package org.plenary.intake;

import java.time.Instant;
import java.util.List;
import org.plenary.people.ClosedDossier;

/// People who stood in a list the last time it was taken in, are still coming, and do not stand in it any more.
///
/// @param file the list as it was called then
/// @param at when it was taken in
public record Vanished(String file, Instant at, List<ClosedDossier> people) {

    /// Nobody is missing, or the list was never taken in before.
    static final Vanished NOBODY = new Vanished("", Instant.EPOCH, List.of());

    public Vanished {
        people = List.copyOf(people);
    }
}
