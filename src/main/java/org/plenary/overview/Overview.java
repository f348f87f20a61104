package org.plenary.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.plenary.base.Language;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.Meetings;
import org.plenary.meetings.Overlap;
import org.plenary.people.People;
import org.plenary.procedure.Deadlines;
import org.plenary.registry.ReferenceBook;
import org.plenary.staff.Assignment;
import org.plenary.staff.Clash;
import org.plenary.staff.Staff;
import org.plenary.store.Shown;
import org.plenary.store.Workspace;

/// Puts together what an officer wants to see first. Everything is counted anew at each call, in one pass over the
/// people; nothing is stored.
public final class Overview {

    private final Workspace workspace;
    private final People people;
    private final Supplier<ReferenceBook> book;
    private final Meetings meetings;
    private final Staff staff;
    private final Deadlines deadlines;
    private final ZoneId here;

    /// @param here the laptop's own zone, in which the days of the log are counted
    public Overview(
            Workspace workspace,
            Meetings meetings,
            People people,
            Staff staff,
            Deadlines deadlines,
            Supplier<ReferenceBook> book,
            ZoneId here) {
        this.workspace = workspace;
        this.meetings = meetings;
        this.people = people;
        this.staff = staff;
        this.deadlines = deadlines;
        this.book = book;
        this.here = here;
    }

    /// A meeting at a glance, as it stands by the laptop's clock.
    ///
    /// @param language of the names of delegations
    public MeetingPicture of(Meeting meeting, Language language) {
        LocalDate today = today(meeting.timeZone());
        var census = new Census(
                meeting, today, book.get(), people.delegations(meeting.id()).all());
        workspace.read(reader -> OverviewStore.each(reader, meeting.id(), census::count));
        Agenda agenda = Agenda.of(
                deadlines.of(meeting), meeting.days(), today, workspace.desk().clock().instant());
        return new MeetingPicture(
                meeting,
                today,
                census.figures(),
                census.tally(),
                census.arrivals(),
                census.withoutLetter(language),
                agenda,
                new Recent(workspace, meeting.id(), here).since(today(here)),
                byUrgency(census.tasks(), agenda, clashes(meeting)));
    }

    /// All meetings of the workspace, the staff at them, and what does not fit together.
    public CalendarPicture calendar() {
        List<Meeting> all = meetings.all();
        List<Shown<Assignment>> assignments = staff.assignments();
        return new CalendarPicture(
                today(here),
                all,
                Overlap.among(all),
                staff.members(),
                assignments,
                Clash.among(assignments.stream().map(Shown::value).toList(), all));
    }

    /// When anything in the workspace last changed.
    public Instant lastChange() {
        return deadlines.lastChange();
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(workspace.desk().clock().instant(), zone);
    }

    private int clashes(Meeting meeting) {
        return (int) calendar().clashes().stream()
                .filter(clash -> clash.concerns(meeting.id()))
                .count();
    }

    private static List<Task> byUrgency(List<Task> counted, Agenda agenda, int clashes) {
        List<Task> tasks = new ArrayList<>();
        if (!agenda.overdue().isEmpty()) {
            tasks.add(new Task.Overdue(agenda.overdue().size()));
        }
        agenda.close()
                .forEach(deadline -> tasks.add(
                        new Task.Due(deadline, (int) ChronoUnit.DAYS.between(agenda.today(), deadline.day()))));
        tasks.addAll(counted);
        if (clashes > 0) {
            tasks.add(new Task.StaffTwice(clashes));
        }
        tasks.sort(Comparator.comparing(Task::urgency));
        return tasks;
    }
}
