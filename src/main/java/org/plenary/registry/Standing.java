package org.plenary.registry;

import java.time.LocalDate;
import java.util.Optional;

/// What a delegation is on a given day, in the order of a list of participants: its category, with States told apart
/// into Parties and observers where the Parties are known.
public enum Standing {
    PARTY,
    /// A State of which nobody can say whether it is a Party: the Parties to the treaty were never entered, or there is
    /// no treaty.
    STATE,
    OBSERVER_STATE,
    UN,
    SPECIALIZED_AGENCY,
    IGO,
    NGO,
    MEDIA,
    SECRETARIAT,
    HOST_COUNTRY,
    SECURITY,
    SUPPORT_STAFF;

    /// The standing of a delegation: a State is a Party from the day on which the treaty is in force for it.
    ///
    /// @param roll of the treaty under which the meeting is held
    public static Standing of(Category category, Optional<StateId> state, PartyRoll roll, LocalDate day) {
        return state.filter(id -> category == Category.STATE)
                .map(id -> roll.standing(id, day))
                .orElseGet(() -> of(category));
    }

    /// The standing of a delegation that is not a State's. A body listed among the States has not consented to
    /// anything, so it observes.
    public static Standing of(Category category) {
        return switch (category) {
            case STATE -> OBSERVER_STATE;
            case UN -> UN;
            case SPECIALIZED_AGENCY -> SPECIALIZED_AGENCY;
            case IGO -> IGO;
            case NGO -> NGO;
            case MEDIA -> MEDIA;
            case SECRETARIAT -> SECRETARIAT;
            case HOST_COUNTRY -> HOST_COUNTRY;
            case SECURITY -> SECURITY;
            case SUPPORT_STAFF -> SUPPORT_STAFF;
        };
    }

    /// Whose colour it bears in lists: a State that is no observer that of the Parties, and whoever runs the meeting that
    /// of the secretariat.
    public Standing kin() {
        return switch (this) {
            case PARTY, STATE -> PARTY;
            case UN, SPECIALIZED_AGENCY -> UN;
            case SECRETARIAT, HOST_COUNTRY, SUPPORT_STAFF -> SECRETARIAT;
            case OBSERVER_STATE, IGO, NGO, MEDIA, SECURITY -> this;
        };
    }
}
