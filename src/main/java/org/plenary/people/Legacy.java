package org.plenary.people;

/// What the next meeting of a body may take over from the last one.
public enum Legacy {
    /// The delegations of States.
    STATES,
    /// The delegations of organizations and other observers.
    ORGANIZATIONS,
    /// The people of those delegations who were not refused and had not withdrawn, as nominated.
    PEOPLE,
    /// The tags of those people.
    TAGS,
    /// The notes about those people.
    NOTES
}
