package org.plenary.overview;

import org.plenary.base.DateRange;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.Overlap;
import org.plenary.staff.Assignment;
import org.plenary.staff.Clash;
import org.plenary.staff.StaffWords;
import org.plenary.words.Phrasebook;

/// Puts what stands in the calendar into words.
public record CalendarTexts(CalendarPicture picture, Phrasebook phrasebook) {

    private CalendarWords words() {
        return phrasebook.of(CalendarWords.class);
    }

    /// As officers call it.
    public String name(Meeting meeting) {
        return meeting.call(phrasebook.language());
    }

    /// As officers call it.
    /// The same; empty where there is no such meeting.
    public String name(MeetingId id) {
        return picture.meeting(id).map(this::name).orElse("");
    }

    public String days(DateRange days) {
        return phrasebook.dates().range(days);
    }

    public String duty(Assignment assignment) {
        return phrasebook.of(StaffWords.class).duty(assignment.duty());
    }

    public String spoken(Meeting meeting) {
        return words().spokenMeeting(name(meeting), days(meeting.days()));
    }

    public String spoken(Assignment assignment) {
        return words().spokenAssignment(
                assignment.member().name(), name(assignment.meeting()) + " · " + duty(assignment), days(assignment.days()));
    }

    public String of(Overlap overlap) {
        return words().overlap(name(overlap.earlier()), name(overlap.later()), days(overlap.days()));
    }

    public String of(Clash clash) {
        return words().clash(
                clash.kind(),
                clash.member().name(),
                name(clash.earlier().meeting()),
                name(clash.later().meeting()),
                days(clash.days()));
    }
}
