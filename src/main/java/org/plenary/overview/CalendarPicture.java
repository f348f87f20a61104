package org.plenary.overview;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.base.DateRange;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.Overlap;
import org.plenary.staff.Assignment;
import org.plenary.staff.Clash;
import org.plenary.staff.StaffMember;
import org.plenary.store.Shown;

/// All meetings of the workspace and the staff at them, as it stands.
///
/// @param today where the laptop is
/// @param meetings the earliest first
/// @param overlaps meetings on the same days
/// @param staff everybody who was ever assigned, by name
/// @param assignments the earliest first, with the stamps by which a form saves them
/// @param clashes staff who are wanted in two places
public record CalendarPicture(
        LocalDate today,
        List<Meeting> meetings,
        List<Overlap> overlaps,
        List<StaffMember> staff,
        List<Shown<Assignment>> assignments,
        List<Clash> clashes) {

    public CalendarPicture {
        meetings = List.copyOf(meetings);
        overlaps = List.copyOf(overlaps);
        staff = List.copyOf(staff);
        assignments = List.copyOf(assignments);
        clashes = List.copyOf(clashes);
    }

    public Optional<Meeting> meeting(MeetingId id) {
        return meetings.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The year to begin with: this one where something meets in it, else the nearest in which something does.
    public Year usualYear() {
        var years = new TreeSet<Integer>();
        meetings.forEach(meeting -> years.add(meeting.days().from().getYear()));
        int now = today.getYear();
        Integer before = years.floor(now);
        Integer after = years.ceiling(now);
        if (before == null && after == null) {
            return Year.of(now);
        }
        if (before == null || after == null) {
            return Year.of(before == null ? years.first() : before);
        }
        return Year.of(now - before <= after - now ? before : after);
    }

    /// The meetings of which at least one day lies in a year.
    public List<Meeting> of(Year year) {
        return meetings.stream().filter(meeting -> days(year).overlaps(meeting.days())).toList();
    }

    /// From 1 January to 31 December.
    public static DateRange days(Year year) {
        return new DateRange(year.atDay(1), year.atDay(year.length()));
    }
}
