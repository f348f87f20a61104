package org.plenary.credentials;

/// How much of a delegation an instrument names.
public enum Reach {
    /// Everybody: whoever an earlier instrument named and this one does not is no longer covered.
    WHOLE_DELEGATION,
    /// Some people, in addition to those whom an earlier instrument names.
    ADDITIONS
}
