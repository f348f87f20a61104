package org.plenary.meetings;

/// What sort of meeting it is, in the order in which a secretariat lists its meetings.
public enum MeetingKind {
    CONFERENCE_OF_THE_PARTIES,
    NEGOTIATING_COMMITTEE,
    BUREAU,
    COMMITTEE,
    REGIONAL_CONSULTATION,
    EXPERT_GROUP,
    WORKSHOP,
    /// Held on line only: it has a link and a time zone, but no room.
    WEBINAR,
    OTHER
}
