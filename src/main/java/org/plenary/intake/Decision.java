package org.plenary.intake;

/// What is done with a row about which there is a doubt.
public enum Decision {
    /// Nothing; it stands in the report.
    SKIP,
    /// The person who may be meant, where there is exactly one; otherwise a new one. An organization that nobody knows
    /// is entered as a non-governmental one.
    TAKE,
    /// A new person, whoever else bears the name.
    NEW
}
