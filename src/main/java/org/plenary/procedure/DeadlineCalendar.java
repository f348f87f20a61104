package org.plenary.procedure;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.plenary.base.Checked;
import org.plenary.meetings.Meeting;
import org.plenary.office.CalendarFile;
import org.plenary.words.Phrasebook;

/// The deadlines of a meeting as a calendar file, each with what it was computed from.
public final class DeadlineCalendar {

    private DeadlineCalendar() {}

    /// Writes the file; one for the same deadlines has the same bytes.
    ///
    /// @param changed when anything about the meeting or its deadlines last changed
    /// @param deadlines those that are met are left out
    /// @param phrasebook in whose language the calendar speaks
    /// @return the file, or why it could not be written: an older file is then still there
    public static Checked<Path> write(
            Meeting meeting, List<Deadline> deadlines, Instant changed, Phrasebook phrasebook, Path target) {
        String name = meeting.call(phrasebook.language());
        var texts = new ProcedureTexts(phrasebook);
        List<CalendarFile.Entry> entries = deadlines.stream()
                .filter(deadline -> !deadline.isDone())
                .map(deadline -> new CalendarFile.Entry(
                        deadline.id().value() + "@plenary",
                        when(deadline),
                        name + ": " + texts.name(deadline),
                        (texts.basis(deadline.basis()) + "\n" + deadline.note()).strip()))
                .toList();
        return CalendarFile.write(target, name, changed, entries);
    }

    private static CalendarFile.When when(Deadline deadline) {
        return deadline.time().isPresent()
                ? new CalendarFile.When.At(deadline.moment())
                : new CalendarFile.When.Day(deadline.day());
    }
}
