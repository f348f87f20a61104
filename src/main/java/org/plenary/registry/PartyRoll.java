package org.plenary.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Who is a Party on which day, as far as a meeting under one treaty can know. Under a treaty whose deposits nobody has
/// entered, and under none, every State may be a Party.
public sealed interface PartyRoll {

    boolean isParty(StateId state, LocalDate day);

    /// The day on which the State becomes, or became, a Party, where that is known.
    Optional<LocalDate> since(StateId state);

    /// The Parties on that day, as far as they are known without asking who takes part.
    Set<StateId> parties(LocalDate day);

    /// What a State is at the meeting on that day.
    Standing standing(StateId state, LocalDate day);

    static PartyRoll of(Treaty treaty) {
        return treaty.isListed() ? new Known(treaty) : new Unknown();
    }

    /// From the deposits that the registry knows.
    record Known(Treaty treaty) implements PartyRoll {
        @Override
        public boolean isParty(StateId state, LocalDate day) {
            return treaty.isParty(state, day);
        }

        @Override
        public Optional<LocalDate> since(StateId state) {
            return treaty.entryIntoForce(state);
        }

        @Override
        public Set<StateId> parties(LocalDate day) {
            return treaty.parties(day);
        }

        @Override
        public Standing standing(StateId state, LocalDate day) {
            return treaty.isParty(state, day) ? Standing.PARTY : Standing.OBSERVER_STATE;
        }
    }

    /// For a treaty whose deposits the registry does not know, and for a meeting under none.
    record Unknown() implements PartyRoll {
        @Override
        public boolean isParty(StateId state, LocalDate day) {
            return true;
        }

        @Override
        public Optional<LocalDate> since(StateId state) {
            return Optional.empty();
        }

        @Override
        public Set<StateId> parties(LocalDate day) {
            return Set.of();
        }

        @Override
        public Standing standing(StateId state, LocalDate day) {
            return Standing.STATE;
        }
    }
}
