package org.plenary.meetings;

/// What the meetings' own values are called.
public interface MeetingWords {
    String kind(MeetingKind kind);

    String status(MeetingStatus status);
}
