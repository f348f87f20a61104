package org.plenary.overview;

/// The columns of the calendar's workbook.
public enum CalendarColumn {
    MEETING,
    TITLE,
    KIND,
    FIRST_DAY,
    LAST_DAY,
    PLACE,
    STATUS,
    STAFF,
    SAME_DAYS,
    PERSON,
    DUTY,
    NOTE,
    CLASH
}
