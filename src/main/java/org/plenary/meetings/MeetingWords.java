package org.plenary.meetings;

import java.util.List;

/// What the meetings' own values are called.
public interface MeetingWords {
    String kind(MeetingKind kind);

    String status(MeetingStatus status);

    String text(MeetingText text);

    String lacking(String meeting, String language, List<String> texts);
}
