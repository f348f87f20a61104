package org.plenary.credentials;

/// What an instrument empowers its persons to do.
public enum Powers {
    /// Full powers: to take part and to take decisions.
    FULL,
    /// To take part; it says nothing of decisions.
    ATTEND
}
