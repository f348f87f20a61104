package org.plenary.screens.overview;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.plenary.base.DateRange;
import org.plenary.base.Language;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.Overlap;
import org.plenary.overview.CalendarPicture;
import org.plenary.overview.CalendarTexts;
import org.plenary.overview.CalendarWords;
import org.plenary.staff.Assignment;
import org.plenary.staff.AssignmentId;
import org.plenary.staff.StaffMember;
import org.plenary.words.Phrasebook;

/// The calendar drawn on one line of time: months above, then the meetings in lanes, then a row for each member of the
/// staff. Days on which meetings overlap, and days on which somebody is wanted twice, are hatched.
final class CalendarBoard {

    static final double HEAD = 44;
    static final double LANE = 30;
    static final double HEADING = 40;

    private static final double NUMBERED_DAY = 18;

    private final CalendarPicture picture;
    private final Timeline line;
    private final Phrasebook phrasebook;
    private final CalendarBars bars;
    private final Pane pane = new Pane();
    private final List<List<Timeline.Span<Meeting>>> lanes;
    private final List<StaffMember> rows;

    /// What a press on a bar does.
    record Presses(Consumer<MeetingId> meeting, Consumer<AssignmentId> assignment) {}

    CalendarBoard(CalendarPicture picture, Timeline line, Phrasebook phrasebook, Presses presses) {
        this.picture = picture;
        this.line = line;
        this.phrasebook = phrasebook;
        bars = new CalendarBars(picture, line, new CalendarTexts(picture, phrasebook), presses);
        lanes = Timeline.lanes(bars.spans());
        rows = picture.staff().stream()
                .filter(member -> picture.assignments().stream()
                        .map(shown -> shown.value())
                        .anyMatch(one -> one.member().equals(member) && line.shows(one.days())))
                .toList();
        pane.getStyleClass().add("calendar-board");
        pane.setMinSize(line.width(), height());
        pane.setPrefSize(line.width(), height());
        // Where there is more room below, the months reach down to its end.
        pane.setMaxSize(line.width(), Double.MAX_VALUE);
        draw();
    }

    Pane node() {
        return pane;
    }

    Timeline line() {
        return line;
    }

    /// The staff of which a row is shown, from above.
    List<StaffMember> rows() {
        return rows;
    }

    /// Where the rows of the staff begin.
    double staffTop() {
        return line.drawn(HEAD) + Math.max(1, lanes.size()) * line.drawn(LANE) + line.drawn(HEADING);
    }

    double height() {
        return staffTop() + Math.max(2, rows.size()) * line.drawn(LANE) + 8;
    }

    private void draw() {
        months();
        days();
        for (Overlap overlap : picture.overlaps()) {
            if (line.shows(overlap.days())) {
                add("overlap-band", line.x(overlap.days().from()), line.drawn(HEAD), line.width(overlap.days()), staffTop() - line.drawn(HEAD) - line.drawn(HEADING));
            }
        }
        lines();
        today();
        for (int lane = 0; lane < lanes.size(); lane++) {
            for (Timeline.Span<Meeting> span : lanes.get(lane)) {
                put(bars.meeting(span.what()), bars.start(span.what()), line.drawn(HEAD) + lane * line.drawn(LANE) + line.drawn(2));
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            staff(rows.get(row), staffTop() + row * line.drawn(LANE));
        }
    }

    private void months() {
        List<String> names = monthNames();
        for (Month month : Month.values()) {
            DateRange days = new DateRange(line.year().atMonth(month).atDay(1), line.year().atMonth(month).atEndOfMonth());
            double x = line.x(days.from());
            if (month.getValue() % 2 == 0) {
                addDown("calendar-month-even", x, line.drawn(HEAD), line.width(days));
            }
            addDown("calendar-rule", x, 0, 1);
            put(label(names.get(month.getValue() - 1), "calendar-month"), x + line.drawn(8), line.drawn(4));
        }
    }

    /// In full or short, as there is room for all of them; else their numbers.
    private List<String> monthNames() {
        // CLDR writes "Sept" in British English; the UN writes "Sep".
        Locale locale = phrasebook.language() == Language.ENGLISH ? Locale.US : phrasebook.language().locale();
        double room = line.day() * 28 - 8;
        return Stream.of(TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)
                .map(style -> Stream.of(Month.values())
                        .map(month -> month.getDisplayName(style, locale))
                        .toList())
                .filter(names -> names.stream().allMatch(name -> bars.width(name) <= room))
                .findFirst()
                .orElseGet(() -> Stream.of(Month.values())
                        .map(month -> Integer.toString(month.getValue()))
                        .toList());
    }

    /// Every day has its number where there is room, else every Monday; weekends are shaded where days are wide.
    private void days() {
        if (line.day() < 6) {
            return;
        }
        LocalDate first = line.year().atDay(1);
        first.datesUntil(first.plusYears(1)).forEach(day -> {
            boolean isWide = line.day() >= line.drawn(NUMBERED_DAY);
            if (isWide && (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)) {
                addDown("calendar-weekend", line.x(day), line.drawn(HEAD), line.day());
            }
            if (isWide || day.getDayOfWeek() == DayOfWeek.MONDAY) {
                Label number = label(Integer.toString(day.getDayOfMonth()), "calendar-day");
                number.setPrefWidth(Math.max(line.day(), line.drawn(NUMBERED_DAY)));
                put(number, line.x(day) + Math.min(0, (line.day() - line.drawn(NUMBERED_DAY)) / 2), line.drawn(24));
            }
        });
    }

    private void lines() {
        add("calendar-line", 0, line.drawn(HEAD) - 1, line.width(), 1);
        add("calendar-line", 0, staffTop() - 1, line.width(), 1);
        for (int row = 1; row <= rows.size(); row++) {
            add("calendar-row-line", 0, staffTop() + row * line.drawn(LANE) - 1, line.width(), 1);
        }
    }

    private void staff(StaffMember member, double y) {
        List<Assignment> of = new ArrayList<>(picture.assignments().stream()
                .map(shown -> shown.value())
                .filter(one -> one.member().equals(member) && line.shows(one.days()))
                .toList());
        for (int i = 0; i < of.size(); i++) {
            double room = i + 1 < of.size() ? line.x(of.get(i + 1).days().from()) : line.width();
            put(bars.assignment(of.get(i), room), line.x(of.get(i).days().from()), y + line.drawn(3));
        }
    }

    private void today() {
        if (line.year().equals(java.time.Year.from(picture.today()))) {
            double x = line.x(picture.today()) + line.day() / 2 - 1;
            addDown("calendar-today", x, line.drawn(HEAD - 20), 2);
            put(label(phrasebook.of(CalendarWords.class).today(), "calendar-today-label"), x + 6, line.drawn(HEAD - 20));
        }
    }

    /// Down to the end of the board.
    private void addDown(String style, double x, double y, double width) {
        Region region = add(style, x, y, width, 0);
        region.prefHeightProperty().bind(pane.heightProperty().subtract(y));
    }

    private Region add(String style, double x, double y, double width, double height) {
        var region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        put(region, x, y);
        return region;
    }

    private void put(Node node, double x, double y) {
        node.relocate(x, y);
        pane.getChildren().add(node);
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMouseTransparent(true);
        return label;
    }
}
