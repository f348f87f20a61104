package org.plenary.overview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.plenary.base.Language;
import org.plenary.meetings.Meeting;
import org.plenary.people.People;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.History;
import org.plenary.store.Workspace;

/// Puts together what an officer wants to see first. Everything is counted anew at each call, in one pass over the
/// people; nothing is stored.
public final class Overview {

    private final Workspace workspace;
    private final People people;
    private final Supplier<ReferenceBook> book;
    private final ZoneId here;

    /// @param here the laptop's own zone, in which the days of the log are counted
    public Overview(Workspace workspace, People people, Supplier<ReferenceBook> book, ZoneId here) {
        this.workspace = workspace;
        this.people = people;
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
        return new MeetingPicture(
                meeting,
                today,
                census.figures(),
                census.tally(),
                census.arrivals(),
                census.withoutLetter(language),
                new Recent(new History(workspace), here).since(today(here)),
                byUrgency(census.tasks()));
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(workspace.desk().clock().instant(), zone);
    }

    private static List<Task> byUrgency(List<Task> tasks) {
        return tasks.stream().sorted(Comparator.comparing(Task::urgency)).toList();
    }
}
