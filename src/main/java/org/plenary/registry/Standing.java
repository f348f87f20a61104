package org.plenary.registry;

import java.time.LocalDate;

/// What a delegation is on a given day, in the order of a list of participants: its category, with States told apart
/// into Parties and observers.
public enum Standing {
    PARTY,
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

    /// The standing of a State: a Party from the day on which the treaty is in force for it.
    public static Standing of(StateId state, Treaty treaty, LocalDate day) {
        return treaty.isParty(state, day) ? PARTY : OBSERVER_STATE;
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
}
