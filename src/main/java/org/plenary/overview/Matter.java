package org.plenary.overview;

/// What of a meeting a change was about, the weightiest first: where one command has changed several, it counts as the
/// first of them.
public enum Matter {
    /// Participants and delegations; the thing is one of either.
    PEOPLE,
    /// The thing is a letter or a mailing.
    LETTERS,
    /// The thing is a delegation.
    NOMINATIONS,
    /// The thing is a State.
    CREDENTIALS,
    /// The thing is an organization.
    OBSERVERS,
    /// Papers of a meeting of the Bureau.
    SESSIONS,
    BUREAU,
    DEADLINES,
    /// Who of the staff is at the meeting.
    STAFF,
    MEETING,
    /// Lists that were taken in or set aside.
    IMPORT
}
