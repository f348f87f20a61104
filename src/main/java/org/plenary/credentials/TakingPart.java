package org.plenary.credentials;

/// When a Party counts as taking part.
public enum TakingPart {
    /// Somebody of its delegation is registered at the desk.
    REGISTERED,
    /// Somebody of its delegation is expected, or there.
    EXPECTED
}
