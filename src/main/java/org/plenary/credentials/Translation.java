package org.plenary.credentials;

/// Whether a translation came with an instrument.
public enum Translation {
    NONE,
    ATTACHED
}
