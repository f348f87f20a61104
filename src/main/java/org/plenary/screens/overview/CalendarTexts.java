package org.plenary.screens.overview;

import org.plenary.base.DateRange;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.Overlap;
import org.plenary.overview.CalendarPicture;
import org.plenary.staff.Assignment;
import org.plenary.staff.Clash;
import org.plenary.staff.StaffWords;
import org.plenary.words.Phrasebook;

/// Puts what stands in the calendar into words.
record CalendarTexts(CalendarPicture picture, Phrasebook phrasebook) {

    private CalendarWords words() {
        return phrasebook.of(CalendarWords.class);
    }

    String name(Meeting meeting) {
        return meeting.call(phrasebook.language());
    }

    String name(MeetingId id) {
        return picture.meeting(id).map(this::name).orElse("");
    }

    String days(DateRange days) {
        return phrasebook.dates().range(days);
    }

    String duty(Assignment assignment) {
        return phrasebook.of(StaffWords.class).duty(assignment.duty());
    }

    String spoken(Meeting meeting) {
        return words().spokenMeeting(name(meeting), days(meeting.days()));
    }

    String spoken(Assignment assignment) {
        return words().spokenAssignment(
                assignment.member().name(), name(assignment.meeting()) + " · " + duty(assignment), days(assignment.days()));
    }

    String of(Overlap overlap) {
        return words().overlap(name(overlap.earlier()), name(overlap.later()), days(overlap.days()));
    }

    String of(Clash clash) {
        return words().clash(
                clash.kind(),
                clash.member().name(),
                name(clash.earlier().meeting()),
                name(clash.later().meeting()),
                days(clash.days()));
    }
}
