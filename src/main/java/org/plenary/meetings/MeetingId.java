package org.plenary.meetings;

import java.util.UUID;

/// Which meeting is meant.
public record MeetingId(UUID value) {

    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }
}
