package org.plenary.meetings;

/// Where a meeting stands.
public enum MeetingStatus {
    PLANNED,
    CONFIRMED,
    /// Over, and its papers are final.
    CLOSED,
    CANCELLED
}
