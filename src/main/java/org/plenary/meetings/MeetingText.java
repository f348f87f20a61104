package org.plenary.meetings;

import java.util.function.Function;
import org.plenary.base.SixText;

/// What papers and letters say of a meeting in their own language.
public enum MeetingText {
    TITLE(Meeting::title),
    SHORT_TITLE(Meeting::shortTitle),
    BODY(Meeting::body),
    SESSION(Meeting::session),
    CITY(Meeting::city);

    private final Function<Meeting, SixText> of;

    MeetingText(Function<Meeting, SixText> of) {
        this.of = of;
    }

    /// The text of a meeting in the languages in which it was entered.
    public SixText of(Meeting meeting) {
        return of.apply(meeting);
    }
}
