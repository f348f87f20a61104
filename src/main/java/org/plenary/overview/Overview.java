package org.plenary.overview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.plenary.base.Language;
import org.plenary.meetings.Meeting;
import org.plenary.people.People;
import org.plenary.procedure.Deadlines;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.History;
import org.plenary.store.Workspace;

/// Puts together what an officer wants to see first. Everything is counted anew at each call, in one pass over the
/// people; nothing is stored.
public final class Overview {

    private final Workspace workspace;
    private final People people;
    private final Supplier<ReferenceBook> book;
    private final Deadlines deadlines;
    private final ZoneId here;

    /// @param here the laptop's own zone, in which the days of the log are counted
    public Overview(
            Workspace workspace, People people, Deadlines deadlines, Supplier<ReferenceBook> book, ZoneId here) {
        this.workspace = workspace;
        this.people = people;
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
                new Recent(new History(workspace), here).since(today(here)),
                byUrgency(census.tasks(), agenda));
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(workspace.desk().clock().instant(), zone);
    }

    private static List<Task> byUrgency(List<Task> counted, Agenda agenda) {
        List<Task> tasks = new ArrayList<>();
        if (!agenda.overdue().isEmpty()) {
            tasks.add(new Task.Overdue(agenda.overdue().size()));
        }
        agenda.close()
                .forEach(deadline -> tasks.add(
                        new Task.Due(deadline, (int) ChronoUnit.DAYS.between(agenda.today(), deadline.day()))));
        tasks.addAll(counted);
        tasks.sort(Comparator.comparing(Task::urgency));
        return tasks;
    }
}
