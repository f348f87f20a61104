package org.plenary.bureau;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.meetings.MeetingId;

/// One line of the papers of a meeting of the Bureau.
///
/// @param position within its kind, from 1
/// @param text what is to be discussed, was decided or is to be done; the name of somebody who attended
/// @param who is to do it; whom somebody who attended stood for
/// @param document symbol of the document that an item of the agenda is about
/// @param due by which day something is to be done
/// @param done on which day it was done
public record Entry(
        EntryId id,
        MeetingId meeting,
        Kind kind,
        int position,
        String text,
        String who,
        String document,
        Optional<LocalDate> due,
        Optional<LocalDate> done,
        String note) {

    /// What a line is.
    public enum Kind {
        AGENDA,
        MEMBER_PRESENT,
        OBSERVER_PRESENT,
        DECISION,
        ACTION
    }

    /// Whether something was to be done by now and is not.
    public boolean isOverdue(LocalDate today) {
        return kind == Kind.ACTION && done.isEmpty() && due.filter(by -> by.isBefore(today)).isPresent();
    }

    /// Which one only: the text may be a name.
    @Override
    public String toString() {
        return kind + " " + position;
    }
}
