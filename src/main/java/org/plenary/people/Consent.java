package org.plenary.people;

/// What of a person may stand in a published list of participants. Name, function and affiliation of a delegate are
/// public by office unless the person objects; address, telephone and e-mail need consent.
public enum Consent {
    NOT_ASKED,
    NOTHING,
    NAME_AND_FUNCTION,
    WITH_CONTACT_DETAILS;

    public boolean coversName() {
        return this != NOTHING;
    }

    public boolean coversContactDetails() {
        return this == WITH_CONTACT_DETAILS;
    }
}
