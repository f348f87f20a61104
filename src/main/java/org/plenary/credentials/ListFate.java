package org.plenary.credentials;

/// What becomes of a row of a list of credentials.
public enum ListFate {
    /// An instrument that is not there yet.
    NEW,
    /// An instrument that is there, and is corrected.
    CHANGED,
    /// An instrument that is there, with nothing to be changed.
    SAME,
    /// The row only says that nothing has come.
    NOTHING,
    /// It cannot be taken in as it is.
    REFUSED
}
