package org.plenary.registry;

import java.time.LocalDate;

/// A State's consent to be bound by a treaty, as deposited with the Secretary-General.
///
/// @param deposited the day of deposit, from which the 90 days run
public record Instrument(StateId state, Action action, LocalDate deposited, Confidence confidence) {

    /// Whether the other one says the same, however sure it is.
    boolean saysTheSame(Instrument other) {
        return state.equals(other.state()) && action == other.action() && deposited.equals(other.deposited());
    }

    /// How the consent was given (Minamata Convention, art. 30).
    public enum Action {
        RATIFICATION,
        ACCEPTANCE,
        APPROVAL,
        ACCESSION,
        /// By a State that has come from one that was a Party.
        SUCCESSION
    }

    /// How sure we are of the day.
    public enum Confidence {
        /// Read in a public source.
        SOURCED,
        /// From memory, but consistent with all published counts.
        RECALLED,
        /// Entered by an officer in this workspace.
        ENTERED
    }
}
