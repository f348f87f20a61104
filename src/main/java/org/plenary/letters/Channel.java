package org.plenary.letters;

/// How a letter goes out.
public enum Channel {
    EMAIL,
    /// The diplomatic pouch.
    POUCH,
    /// Through the permanent mission, or into its pigeonhole.
    MISSION,
    POST,
    HAND,
    FAX
}
