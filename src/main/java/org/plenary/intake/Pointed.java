package org.plenary.intake;

/// What the officer says that a row is.
public enum Pointed {
    /// The headings of the table, instead of what was found.
    HEADING,
    /// The headings of one more table.
    ANOTHER_TABLE,
    BAND,
    PERSON,
    LEFT_OUT
}
