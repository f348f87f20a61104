package org.plenary.overview;

import org.plenary.staff.Clash;

/// What the calendar of the workspace says.
public interface CalendarWords {
    String title();

    String previousYear();

    String nextYear();

    String today();

    String wholeYear();

    String quarter();

    String month();

    String meetings();

    String staff();

    String overlaps();

    String noOverlaps();

    /// `Consultation, Johannesburg and Consultation, Brno overlap on 12–13 July 2017`
    String overlap(String one, String other, String days);

    String clashes();

    String noClashes();

    /// `Amara Nwosu: Consultation, Johannesburg and Consultation, Brno, 12–13 July 2017`
    String clash(Clash.Kind kind, String person, String one, String other, String days);

    String spokenMeeting(String meeting, String days);

    String spokenAssignment(String person, String meeting, String days);

    String nobodyAssigned();

    String assign();

    String assignment();

    String newAssignment();

    String person();

    String personHint();

    String meeting();

    String duty();

    String firstDay();

    String lastDay();

    String note();

    String remove();

    String assigned(String person, String meeting);

    String removed(String person, String meeting);

    String stale();

    String emptyTitle();

    String emptyText();

    String addMeeting();

    /// Of a column of the workbook.
    String heading(CalendarColumn column);

    String saveExcel();

    String saveCalendar();

    String print();

    String printed();

    String noPrinter();
}
