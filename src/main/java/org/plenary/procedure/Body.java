package org.plenary.procedure;

import java.util.Arrays;
import java.util.Locale;
import org.plenary.meetings.Meeting;

/// A Conference of the Parties whose rules of procedure we ship.
public enum Body {
    MINAMATA,
    BASEL,
    ROTTERDAM,
    STOCKHOLM,
    BIODIVERSITY,
    CLIMATE;

    /// The body under whose rules a meeting is held: the one of its treaty. A meeting under no treaty has no rules of its
    /// own here and works by the first of these.
    public static Body of(Meeting meeting) {
        return of(meeting.treaty());
    }

    /// The same by the code of a treaty, empty for none.
    public static Body of(String treaty) {
        return Arrays.stream(values())
                .filter(body -> body.treaty().equals(treaty))
                .findFirst()
                .orElse(MINAMATA);
    }

    /// Whether it holds sessions, as the Conference of the Parties to the Framework Convention on Climate Change does, and
    /// not meetings.
    public boolean holdsSessions() {
        return this == CLIMATE;
    }

    /// The code of the treaty whose Parties meet.
    public String treaty() {
        return name().toLowerCase(Locale.ROOT);
    }
}
