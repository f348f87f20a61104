package org.plenary.meetings;

import org.plenary.base.SixText;

/// What papers and letters say of a meeting in their own language.
public enum MeetingText {
    TITLE,
    SHORT_TITLE,
    BODY,
    SESSION,
    CITY;

    /// The text of a meeting in the languages in which it was entered.
    public SixText of(Meeting meeting) {
        return switch (this) {
            case TITLE -> meeting.title();
            case SHORT_TITLE -> meeting.shortTitle();
            case BODY -> meeting.body();
            case SESSION -> meeting.session();
            case CITY -> meeting.city();
        };
    }
}
