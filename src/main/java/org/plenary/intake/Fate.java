package org.plenary.intake;

/// What became of a row in an import.
public enum Fate {
    ADDED,
    CHANGED,
    UNCHANGED,
    REFUSED,
    /// Somebody still has to decide; nothing was written.
    IN_DOUBT,
    /// The officer unticked it.
    LEFT_OUT,
    /// Somebody else had changed the same field meanwhile; nothing was written.
    OVERTAKEN
}
