package org.plenary.screens.people;

/// What is missing or doubtful about somebody; each is a filter of its own.
enum Gap {
    LETTER,
    EMAIL,
    SEVERAL,
    /// Nobody in the delegation was nominated by a letter.
    DELEGATION_LETTER,
    /// Nobody who is coming leads the delegation.
    DELEGATION_HEAD
}
