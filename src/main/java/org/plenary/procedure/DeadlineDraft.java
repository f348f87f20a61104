package org.plenary.procedure;

import java.time.LocalDate;
import java.time.LocalTime;

/// What the form of a deadline offers, as text; dates ISO 8601, the time `HH:mm`.
///
/// @param title only of one that an officer has thought of
public record DeadlineDraft(String title, String day, String time, String doneOn, String note) {

    /// The draft with which the form of this deadline opens.
    public static DeadlineDraft of(Deadline deadline) {
        return new DeadlineDraft(
                deadline.title(),
                deadline.day().toString(),
                deadline.time().map(LocalTime::toString).orElse(""),
                deadline.doneOn().map(LocalDate::toString).orElse(""),
                deadline.note());
    }

    /// An empty one.
    public static DeadlineDraft empty() {
        return new DeadlineDraft("", "", "", "", "");
    }

    /// The same, met on that day.
    public DeadlineDraft doneOn(LocalDate done) {
        return new DeadlineDraft(title, day, time, done.toString(), note);
    }

    /// The same, not met.
    public DeadlineDraft reopened() {
        return new DeadlineDraft(title, day, time, "", note);
    }
}
