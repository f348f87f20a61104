package org.plenary.intake;

import java.time.Instant;
import java.util.List;
import org.plenary.people.ClosedDossier;

/// A list that was taken into the same meeting before, beside the one that is looked over now.
///
/// @param file as it was called then; empty where it is no list but the delegations as they stand
/// @param at when it was taken in
/// @param common how many people stand in both
/// @param missing who is still coming and does not stand in the list of now
/// @param extent who of the earlier list was looked for
public record Earlier(String file, Instant at, Sign sign, int common, List<ClosedDossier> missing, Extent extent) {

    public Earlier {
        missing = List.copyOf(missing);
    }

    /// The delegations of a list as they stand now.
    static Earlier standing(Sign sign, int common, List<ClosedDossier> missing) {
        return new Earlier("", Instant.EPOCH, sign, common, missing, Extent.DELEGATIONS);
    }

    /// Whether it is no list, but the delegations of the list of now as they stand.
    public boolean isStanding() {
        return file.isEmpty();
    }

    /// Whether it is the same list as another one, looked at again.
    public boolean isSameAs(Earlier other) {
        return file.equals(other.file) && at.equals(other.at);
    }

    /// By what the list of now is known as a later state of it, the surest first.
    public enum Sign {
        /// It is called the same, has the same headings and shares people.
        NAME,
        /// It is mostly the same people.
        PEOPLE,
        /// It is called the same and has the same headings, and is of the same delegations.
        NAME_ALONE,
        /// It is of the very same delegations, with some of the same people or the same headings.
        DELEGATIONS,
        /// It is no list: the delegations of the list of now as they stand, of whom nearly all are in it.
        STANDING,
        /// Nothing tells: it is compared only where an officer says so.
        NONE
    }

    /// Who of an earlier list was looked for.
    public enum Extent {
        /// Everybody, because the two are mostly the same people.
        EVERYBODY,
        /// Only people of delegations that are in the list of now.
        DELEGATIONS
    }
}
