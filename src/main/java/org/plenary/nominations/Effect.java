package org.plenary.nominations;

/// What a letter does to the list of participants when it is recorded, beside that those whom it names bear it.
public enum Effect {
    /// Whom it names and the list does not have is entered, as nominated.
    ENROL,
    /// Whom the letter that it replaces named, and it does not, is withdrawn on the day on which it was received.
    WITHDRAW
}
