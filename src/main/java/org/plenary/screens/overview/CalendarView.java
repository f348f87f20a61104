package org.plenary.screens.overview;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plenary.base.DateRange;
import org.plenary.kit.Pressable;
import org.plenary.overview.CalendarPicture;
import org.plenary.overview.CalendarWords;
import org.plenary.staff.StaffMember;
import org.plenary.words.Phrasebook;

/// The board of the calendar in a window that scrolls along the year, with the names of the staff standing still at its
/// start. The arrow keys go from bar to bar.
final class CalendarView {

    static final double NAMES = 168;
    private static final double SMALLEST = 320;

    private final Phrasebook phrasebook;
    private final CalendarModel model;
    private final CalendarBoard.Presses presses;
    private final ScrollPane along = new ScrollPane();
    private final BorderPane whole = new BorderPane();
    private final ScrollPane node = new ScrollPane(whole);
    private Optional<CalendarBoard> board = Optional.empty();
    private Optional<Timeline> line = Optional.empty();
    private Optional<LocalDate> centre = Optional.empty();

    CalendarView(Phrasebook phrasebook, CalendarModel model, CalendarBoard.Presses presses) {
        this.phrasebook = phrasebook;
        this.model = model;
        this.presses = presses;
        along.setFitToHeight(true);
        along.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        along.setFocusTraversable(false);
        along.getStyleClass().add("edge-to-edge");
        whole.setCenter(along);
        node.setFitToWidth(true);
        node.setFitToHeight(true);
        node.setFocusTraversable(false);
        node.getStyleClass().addAll("edge-to-edge", "calendar");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::moveAlong);
        // A scroll bar that comes or goes changes the room a little: that must not draw everything anew for ever.
        along.widthProperty().subscribe(this::draw);
        model.picture().subscribe(this::draw);
        model.year().subscribe(() -> {
            centre = Optional.empty();
            draw();
        });
        model.zoom().subscribe(this::draw);
        whole.getStyleClass().add("calendar-whole");
        whole.minWidthProperty().subscribe(this::draw);
    }

    /// The style sheet says how wide the whole must be, and says it anew when everything becomes larger.
    private double scale() {
        return whole.getMinWidth() > 0 ? whole.getMinWidth() / SMALLEST : 1;
    }

    Node node() {
        return node;
    }

    /// How wide the calendar is at least. It says, too, how large everything is.
    ReadOnlyDoubleProperty least() {
        return whole.minWidthProperty();
    }

    /// Shows something below the board, or nothing any more.
    void below(@Nullable Node content) {
        whole.setBottom(content);
    }

    /// Shows some days as large as a month, in the middle.
    void show(DateRange days) {
        LocalDate middle = days.from().plusDays(days.days() / 2);
        model.year().set(java.time.Year.from(middle));
        centre = Optional.of(middle);
        model.zoom().set(Timeline.Zoom.MONTH);
        draw();
    }

    /// Goes to the day of today.
    void showToday() {
        model.picture().get().ifPresent(picture -> {
            model.year().set(java.time.Year.from(picture.today()));
            centre = Optional.of(picture.today());
            draw();
        });
    }

    private void draw() {
        if (along.getWidth() >= SMALLEST / 2) {
            model.picture().get().ifPresent(this::lay);
        }
    }

    private void lay(CalendarPicture picture) {
        Optional<LocalDate> middle = centre.or(this::seen).or(() -> usual(picture));
        Optional<String> focused = focused();
        var drawnLine = Timeline.of(model.year().get(), model.zoom().get(), along.getWidth() - 2, scale());
        var drawn = new CalendarBoard(picture, drawnLine, phrasebook, presses);
        line = Optional.of(drawnLine);
        board = Optional.of(drawn);
        along.setContent(drawn.node());
        along.setMinHeight(drawn.height() + 16);
        whole.setLeft(names(drawn, phrasebook));
        centre = Optional.empty();
        middle.ifPresent(day -> scrollTo(drawnLine, day));
        focused.flatMap(id -> Optional.ofNullable(drawn.node().lookup("#" + id.replace(".", "\\."))))
                .ifPresent(Node::requestFocus);
    }

    private Optional<String> focused() {
        return Optional.ofNullable(node.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .flatMap(owner -> Optional.ofNullable(owner.getId()))
                .filter(id -> id.startsWith("calendar."));
    }

    /// The day in the middle of what is seen, as long as the year is the same.
    private Optional<LocalDate> seen() {
        return line.filter(now -> now.year().equals(model.year().get())).map(now -> {
            double hidden = Math.max(0, now.width() - along.getWidth());
            return now.at(along.getHvalue() * hidden + Math.min(along.getWidth(), now.width()) / 2);
        });
    }

    /// Today, or the first overlap, or the first meeting of the year.
    private Optional<LocalDate> usual(CalendarPicture picture) {
        var year = model.year().get();
        if (year.equals(java.time.Year.from(picture.today()))) {
            return Optional.of(picture.today());
        }
        return picture.overlaps().stream()
                .map(overlap -> overlap.days().from())
                .filter(day -> year.equals(java.time.Year.from(day)))
                .findFirst()
                .or(() -> picture.of(year).stream().map(meeting -> meeting.days().from()).findFirst());
    }

    private void scrollTo(Timeline drawn, LocalDate day) {
        double hidden = drawn.width() - along.getWidth();
        if (hidden > 0) {
            double wanted = drawn.x(day) - along.getWidth() / 2;
            along.layout();
            along.setHvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }

    /// What the rows of a board are called, beside it.
    static VBox names(CalendarBoard drawn, Phrasebook phrasebook) {
        var words = phrasebook.of(CalendarWords.class);
        Timeline line = drawn.line();
        var names = new VBox(
                heading(words.meetings(), line.drawn(CalendarBoard.HEAD)),
                space(drawn.staffTop() - line.drawn(CalendarBoard.HEAD + CalendarBoard.HEADING)),
                heading(words.staff(), line.drawn(CalendarBoard.HEADING)));
        for (StaffMember member : drawn.rows()) {
            var name = new Label(member.name());
            name.getStyleClass().add("calendar-name");
            name.setTooltip(new Tooltip(member.name()));
            high(name, line.drawn(CalendarBoard.LANE));
            names.getChildren().add(name);
        }
        if (drawn.rows().isEmpty()) {
            names.getChildren().add(Card.hint(words.nobodyAssigned()));
        }
        names.getStyleClass().add("calendar-names");
        names.setMinWidth(line.drawn(NAMES));
        names.setPrefWidth(line.drawn(NAMES));
        names.setMaxWidth(line.drawn(NAMES));
        return names;
    }

    static Label heading(String text, double height) {
        var heading = new Label(text);
        heading.getStyleClass().addAll("section-title", "calendar-heading");
        high(heading, height);
        return heading;
    }

    private static Region space(double height) {
        var space = new Region();
        high(space, height);
        return space;
    }

    private static void high(Region region, double height) {
        region.setMinHeight(height);
        region.setPrefHeight(height);
        region.setMaxHeight(height);
    }

    /// Left and right go to the bar before and after, in the direction of reading.
    private void moveAlong(KeyEvent event) {
        boolean isLeft = event.getCode() == KeyCode.LEFT;
        if ((isLeft || event.getCode() == KeyCode.RIGHT) && event.getTarget() instanceof Pressable from) {
            boolean mirrored = node.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
            board.map(CalendarBoard::node).ifPresent(pane -> step(pane, from, isLeft == mirrored ? 1 : -1));
            event.consume();
        }
    }

    private static void step(Pane pane, Pressable from, int by) {
        var bars = pane.getChildren().filtered(Pressable.class::isInstance);
        int at = bars.indexOf(from) + by;
        if (at >= 0 && at < bars.size()) {
            bars.get(at).requestFocus();
        }
    }
}
