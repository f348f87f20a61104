package org.plenary.intake;

/// What is done about a value of which something is noted.
public enum Remedy {
    /// The value is taken as the note says.
    TAKE,
    /// The value stays as it is written.
    LEAVE
}
