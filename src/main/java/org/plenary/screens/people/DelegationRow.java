package org.plenary.screens.people;

import org.plenary.people.DelegationId;
import org.plenary.people.Roster;
import org.plenary.people.RosterLine;
import org.plenary.registry.Standing;

/// A row of the delegations: a heading, a delegation under it, a person under that.
sealed interface DelegationRow {

    /// `Parties`, with how many delegations and people of the search stand under it.
    record Heading(Standing standing, int delegations, int people) implements DelegationRow {}

    /// @param people of the search
    /// @param hasHead whether anybody who is expected heads the delegation, whatever the search
    record Of(Roster.DelegationLine line, int people, boolean hasHead, boolean isOpen) implements DelegationRow {
        DelegationId id() {
            return line.delegation().id();
        }
    }

    record Member(RosterLine line) implements DelegationRow {}
}
