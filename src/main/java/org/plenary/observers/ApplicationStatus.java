package org.plenary.observers;

import java.util.EnumSet;
import java.util.Set;

/// Where an application stands.
public enum ApplicationStatus {
    RECEIVED,
    /// Everything that was asked for has been handed in.
    COMPLETE,
    MEETS_CRITERIA,
    DOES_NOT_MEET,
    /// On the list that the Conference of the Parties has before it.
    BEFORE_THE_MEETING,
    ADMITTED,
    /// Not admitted, because enough Parties objected.
    OBJECTED,
    /// Taken back by the body itself.
    WITHDRAWN;

    /// Where it can go from here; a wrong step can be taken back, so backwards is allowed.
    public Set<ApplicationStatus> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(COMPLETE, DOES_NOT_MEET, WITHDRAWN);
            case COMPLETE -> EnumSet.of(RECEIVED, MEETS_CRITERIA, DOES_NOT_MEET, WITHDRAWN);
            case MEETS_CRITERIA -> EnumSet.of(COMPLETE, BEFORE_THE_MEETING, DOES_NOT_MEET, WITHDRAWN);
            case DOES_NOT_MEET -> EnumSet.of(RECEIVED, COMPLETE, WITHDRAWN);
            case BEFORE_THE_MEETING -> EnumSet.of(MEETS_CRITERIA, ADMITTED, OBJECTED, WITHDRAWN);
            case ADMITTED, OBJECTED -> EnumSet.of(BEFORE_THE_MEETING);
            case WITHDRAWN -> EnumSet.of(RECEIVED);
        };
    }

    /// Whether going there is a decision, or takes one back, so that its day and its reason are asked for.
    public boolean isDecision(ApplicationStatus to) {
        return to.isSettled() || isSettled();
    }

    /// Whether a reason must be given for going there: whoever is turned down is told why, and what was decided is not
    /// taken back without saying so.
    public boolean needsReason(ApplicationStatus to) {
        boolean takesBack = this == ADMITTED || this == OBJECTED;
        return to == DOES_NOT_MEET || to == OBJECTED || (takesBack && to != this);
    }

    /// Whether the meeting has decided, or need not any more.
    public boolean isSettled() {
        return this == ADMITTED || this == OBJECTED || this == DOES_NOT_MEET || this == WITHDRAWN;
    }
}
