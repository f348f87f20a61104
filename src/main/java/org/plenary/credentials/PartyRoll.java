package org.plenary.credentials;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.plenary.meetings.Meeting;
import org.plenary.procedure.Body;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.StateId;
import org.plenary.registry.Treaty;

/// Who is a Party on which day, for one meeting. For a meeting under a treaty whose deposits nobody has entered, every
/// State that takes part counts as a Party.
public sealed interface PartyRoll {

    boolean isParty(StateId state, LocalDate day);

    /// The day on which the State becomes, or became, a Party, where that is known.
    Optional<LocalDate> since(StateId state);

    /// The Parties on that day, as far as they are known without asking who takes part.
    Set<StateId> parties(LocalDate day);

    static PartyRoll of(Meeting meeting, ReferenceBook book) {
        Treaty treaty = book.treaty(Body.of(meeting).treaty());
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
    }

    /// For a treaty whose deposits the registry does not know.
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
    }
}
