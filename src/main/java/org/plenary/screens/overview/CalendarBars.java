package org.plenary.screens.overview;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.plenary.base.DateRange;
import org.plenary.kit.Pressable;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingKind;
import org.plenary.meetings.MeetingStatus;
import org.plenary.meetings.Overlap;
import org.plenary.overview.CalendarPicture;
import org.plenary.overview.CalendarTexts;
import org.plenary.staff.Assignment;
import org.plenary.staff.Clash;

/// The bars of the calendar: as long as their days, with the name inside or, where that is too narrow, beside.
record CalendarBars(CalendarPicture picture, Timeline line, CalendarTexts texts, CalendarBoard.Presses presses) {

    private static final double THICK = 24;
    private static final double LEAST = 6;
    private static final double INSIDE = 16;
    private static final double BESIDE = 6;
    private static final double TEXT = 13;

    /// The meetings of the year with the room that bar and name take.
    List<Timeline.Span<Meeting>> spans() {
        return picture.of(line.year()).stream()
                .sorted(Comparator.comparing((Meeting meeting) -> meeting.days().from())
                        .thenComparing(meeting -> meeting.id().value()))
                .map(meeting -> new Timeline.Span<>(meeting, start(meeting), start(meeting) + room(meeting) + 2 * line.drawn(BESIDE)))
                .sorted(Comparator.comparingDouble(Timeline.Span::from))
                .toList();
    }

    /// Where a meeting's bar begins, or its name, where there is no room for that behind the bar.
    double start(Meeting meeting) {
        double bar = line.x(meeting.days().from());
        return isNameBefore(meeting) ? Math.max(0, bar - line.drawn(BESIDE) - width(texts.name(meeting))) : bar;
    }

    private double room(Meeting meeting) {
        double bar = bar(meeting.days());
        double name = width(texts.name(meeting));
        return name + line.drawn(INSIDE) <= bar ? bar : bar + line.drawn(BESIDE) + name;
    }

    private boolean isNameBefore(Meeting meeting) {
        return line.x(meeting.days().from()) + room(meeting) > line.width();
    }

    Pressable meeting(Meeting meeting) {
        List<DateRange> shared = picture.overlaps().stream()
                .filter(overlap -> overlap.otherThan(meeting.id()).isPresent())
                .map(Overlap::days)
                .toList();
        var button = pressable(
                "calendar.meeting." + meeting.id().value(),
                texts.spoken(meeting),
                isNameBefore(meeting)
                        ? reversed(meeting.days(), style(meeting), shared, texts.name(meeting))
                        : content(meeting.days(), style(meeting), shared, "hatch-overlap", texts.name(meeting)),
                () -> presses.meeting().accept(meeting.id()));
        Tooltip.install(button, new Tooltip(texts.spoken(meeting)));
        return button;
    }

    /// @param end where the next bar of the row begins: the name stands beside only where it ends before
    Pressable assignment(Assignment assignment, double end) {
        List<DateRange> wanted = picture.clashes().stream()
                .filter(clash -> clash.earlier().equals(assignment) || clash.later().equals(assignment))
                .map(Clash::days)
                .filter(days -> days.overlaps(assignment.days()))
                .map(days -> Overlap.common(days, assignment.days()))
                .toList();
        String name = texts.name(assignment.meeting());
        double bar = bar(assignment.days());
        double needed = line.x(assignment.days().from()) + bar + line.drawn(BESIDE) + width(name) + line.drawn(BESIDE);
        boolean hasRoom = width(name) + line.drawn(INSIDE) <= bar || needed <= end;
        var button = pressable(
                "calendar.assignment." + assignment.id().value(),
                texts.spoken(assignment),
                content(assignment.days(), "staff-bar", wanted, "hatch-clash", hasRoom ? name : ""),
                () -> presses.assignment().accept(assignment.id()));
        Tooltip.install(button, new Tooltip(texts.spoken(assignment)));
        return button;
    }

    private static Pressable pressable(String id, String spoken, Region content, Runnable open) {
        var button = new Pressable(id, spoken, content, open);
        button.getStyleClass().add("calendar-bar");
        return button;
    }

    private static String style(Meeting meeting) {
        if (meeting.status() == MeetingStatus.CANCELLED) {
            return "cancelled-bar";
        }
        return meeting.kind() == MeetingKind.CONFERENCE_OF_THE_PARTIES ? "conference-bar" : "meeting-bar";
    }

    /// The name before the bar.
    private Region reversed(DateRange days, String style, List<DateRange> hatched, String name) {
        Region content = content(days, style, hatched, "hatch-overlap", name);
        if (content instanceof HBox row) {
            // As wide as it was reckoned to be, so that the bar stands on its days.
            row.getChildren().stream().filter(Label.class::isInstance).map(Label.class::cast).forEach(label -> {
                label.setPrefWidth(width(name));
                label.setAlignment(Pos.CENTER_RIGHT);
            });
            row.getChildren().setAll(row.getChildren().reversed().toArray(Node[]::new));
        }
        return content;
    }

    private Region content(DateRange days, String style, List<DateRange> hatched, String hatch, String name) {
        double width = bar(days);
        var bar = new Pane();
        bar.getStyleClass().addAll("calendar-fill", style);
        bar.setMinSize(width, line.drawn(THICK));
        bar.setPrefSize(width, line.drawn(THICK));
        bar.setMaxSize(width, line.drawn(THICK));
        for (DateRange part : hatched) {
            if (line.shows(part)) {
                var over = new Region();
                over.getStyleClass().add(hatch);
                double from = line.x(part.from()) - line.x(days.from());
                over.resizeRelocate(from, 0, Math.min(width - from, Math.max(line.drawn(LEAST), line.width(part))), line.drawn(THICK));
                over.setManaged(false);
                bar.getChildren().add(over);
            }
        }
        var label = new Label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (width(name) + line.drawn(INSIDE) <= width) {
            label.getStyleClass().add("calendar-inside");
            var whole = new StackPane(bar, label);
            whole.getStyleClass().add("calendar-within");
            return whole;
        }
        label.getStyleClass().add("calendar-beside");
        var row = new HBox(bar, label);
        row.getStyleClass().add("calendar-row");
        return row;
    }

    private double bar(DateRange days) {
        return Math.max(line.drawn(LEAST), line.width(days) - 1);
    }

    /// A little more than the text takes, whatever the fonts that its signs come from.
    double width(String text) {
        var measured = new Text(text);
        measured.setFont(Font.font(line.drawn(TEXT)));
        return text.isEmpty() ? 0 : measured.getLayoutBounds().getWidth() * 1.1 + 4;
    }
}
