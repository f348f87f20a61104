package org.plenary.overview;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.base.Checked;
import org.plenary.base.Progress;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingStatus;
import org.plenary.meetings.MeetingWords;
import org.plenary.office.CalendarFile;
import org.plenary.office.Column;
import org.plenary.office.Table;
import org.plenary.office.Value;
import org.plenary.office.Workbook;
import org.plenary.office.WorkbookWriter;
import org.plenary.office.Written;
import org.plenary.staff.Assignment;
import org.plenary.store.Shown;
import org.plenary.words.Phrasebook;

/// The calendar of a workspace as files: for calendar programs, and as a workbook with the meetings and the staff.
public final class WorkspaceCalendar {

    private static final int NAME = 28;
    private static final int LONG = 36;
    private static final int SHORT = 14;

    private final CalendarPicture picture;
    private final Phrasebook phrasebook;
    private final CalendarTexts texts;
    private final CalendarWords words;
    private final MeetingWords meetings;

    /// @param phrasebook in whose language the files speak
    public WorkspaceCalendar(CalendarPicture picture, Phrasebook phrasebook) {
        this.picture = picture;
        this.phrasebook = phrasebook;
        this.texts = new CalendarTexts(picture, phrasebook);
        this.words = phrasebook.of(CalendarWords.class);
        this.meetings = phrasebook.of(MeetingWords.class);
    }

    /// Writes every meeting on its days, with its place, its staff and what it overlaps with (`.ics`). A later file
    /// replaces the entries of an earlier one. Equal calendars give equal bytes.
    ///
    /// @param changed when anything in the workspace last changed
    /// @return the file, or why it could not be written: an older file is then still there
    public Checked<Path> writeCalendar(Path target, Instant changed) {
        return CalendarFile.write(target, words.title(), changed, picture.meetings().stream().map(this::entry).toList());
    }

    private CalendarFile.Entry entry(Meeting meeting) {
        boolean isCancelled = meeting.status() == MeetingStatus.CANCELLED;
        String name = texts.name(meeting);
        String title = meeting.title().in(phrasebook.language());
        String description = Stream.of(
                        Stream.of(title.equals(name) ? "" : title),
                        staff(meeting).map(one -> one.member().name() + " · " + texts.duty(one)),
                        picture.overlaps().stream()
                                .filter(overlap -> overlap.otherThan(meeting.id()).isPresent())
                                .map(texts::of))
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        return new CalendarFile.Entry(
                meeting.id().value() + "@plenary",
                new CalendarFile.When.Days(meeting.days()),
                isCancelled ? meetings.status(meeting.status()) + ": " + name : name,
                description,
                meeting.city().in(phrasebook.language()));
    }

    /// Writes a sheet of the meetings and one of the staff. Equal calendars give equal bytes.
    ///
    /// @param created the date in the file's properties
    public Checked<Path> writeWorkbook(Path target, Instant created) {
        var workbook = new Workbook(
                words.title(),
                created,
                phrasebook.language().isRightToLeft()
                        ? Workbook.Direction.RIGHT_TO_LEFT
                        : Workbook.Direction.LEFT_TO_RIGHT,
                List.of(Workbook.Page.of(meetingTable()), Workbook.Page.of(staffTable())));
        return WorkbookWriter.write(target, workbook, Progress.none()).map(Written::file);
    }

    private Table meetingTable() {
        return new Table(
                words.meetings(),
                List.of(
                        column(CalendarColumn.MEETING, Column.Kind.TEXT, NAME),
                        column(CalendarColumn.TITLE, Column.Kind.WRAPPED, LONG),
                        column(CalendarColumn.KIND, Column.Kind.TEXT, NAME),
                        column(CalendarColumn.FIRST_DAY, Column.Kind.DATE, SHORT),
                        column(CalendarColumn.LAST_DAY, Column.Kind.DATE, SHORT),
                        column(CalendarColumn.PLACE, Column.Kind.TEXT, SHORT),
                        column(CalendarColumn.STATUS, Column.Kind.TEXT, SHORT),
                        column(CalendarColumn.STAFF, Column.Kind.WRAPPED, LONG),
                        column(CalendarColumn.SAME_DAYS, Column.Kind.WRAPPED, LONG)),
                out -> picture.meetings().forEach(meeting -> out.accept(row(meeting))));
    }

    private List<Value> row(Meeting meeting) {
        String sameDays = picture.overlaps().stream()
                .flatMap(overlap -> overlap.otherThan(meeting.id()).stream()
                        .map(other -> words.spokenMeeting(texts.name(other), texts.days(overlap.days()))))
                .collect(Collectors.joining("\n"));
        return List.of(
                Value.text(texts.name(meeting)),
                Value.text(meeting.title().in(phrasebook.language())),
                Value.text(meetings.kind(meeting.kind())),
                Value.day(meeting.days().from()),
                Value.day(meeting.days().to()),
                Value.text(meeting.city().in(phrasebook.language())),
                Value.text(meetings.status(meeting.status())),
                Value.text(staff(meeting)
                        .map(one -> one.member().name())
                        .distinct()
                        .collect(Collectors.joining("\n"))),
                Value.text(sameDays));
    }

    private Table staffTable() {
        return new Table(
                words.staff(),
                List.of(
                        column(CalendarColumn.PERSON, Column.Kind.TEXT, NAME),
                        column(CalendarColumn.MEETING, Column.Kind.TEXT, NAME),
                        column(CalendarColumn.DUTY, Column.Kind.TEXT, NAME),
                        column(CalendarColumn.FIRST_DAY, Column.Kind.DATE, SHORT),
                        column(CalendarColumn.LAST_DAY, Column.Kind.DATE, SHORT),
                        column(CalendarColumn.CLASH, Column.Kind.WRAPPED, LONG),
                        column(CalendarColumn.NOTE, Column.Kind.WRAPPED, LONG)),
                out -> picture.assignments().stream().map(Shown::value).forEach(one -> out.accept(row(one))));
    }

    private List<Value> row(Assignment one) {
        String clashes = picture.clashes().stream()
                .filter(clash -> clash.earlier().equals(one) || clash.later().equals(one))
                .map(texts::of)
                .collect(Collectors.joining("\n"));
        return List.of(
                Value.text(one.member().name()),
                Value.text(texts.name(one.meeting())),
                Value.text(texts.duty(one)),
                Value.day(one.days().from()),
                Value.day(one.days().to()),
                Value.text(clashes),
                Value.text(one.note()));
    }

    private Stream<Assignment> staff(Meeting meeting) {
        return picture.assignments().stream()
                .map(Shown::value)
                .filter(one -> one.meeting().equals(meeting.id()));
    }

    private Column column(CalendarColumn column, Column.Kind kind, int width) {
        return new Column(words.heading(column), kind, width);
    }
}
