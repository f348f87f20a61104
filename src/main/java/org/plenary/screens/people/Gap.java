package org.plenary.screens.people;

/// What is missing or doubtful about somebody; each is a filter of its own.
enum Gap {
    LETTER,
    EMAIL,
    SEVERAL
}
