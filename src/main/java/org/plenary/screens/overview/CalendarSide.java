package org.plenary.screens.overview;

import java.time.Year;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.base.DateRange;
import org.plenary.kit.Evenly;
import org.plenary.kit.Mark;
import org.plenary.meetings.Overlap;
import org.plenary.overview.CalendarPicture;
import org.plenary.overview.CalendarTexts;
import org.plenary.overview.CalendarWords;
import org.plenary.staff.Clash;
import org.plenary.words.Phrasebook;

/// What does not fit together in the year that is shown: meetings that overlap, staff wanted in two places.
final class CalendarSide {

    private final Phrasebook phrasebook;
    private final CalendarWords words;
    private final Consumer<DateRange> showDays;
    private final Consumer<Clash> showClash;
    private final Evenly inside = new Evenly();
    private final ScrollPane node = new ScrollPane();

    CalendarSide(Phrasebook phrasebook, Consumer<DateRange> showDays, Consumer<Clash> showClash) {
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(CalendarWords.class);
        this.showDays = showDays;
        this.showClash = showClash;
        inside.getStyleClass().add("calendar-side-inside");
        node.setFitToWidth(true);
        node.setFocusTraversable(false);
        node.getStyleClass().addAll("edge-to-edge", "calendar-side");
    }

    /// A column of its own, which scrolls by itself; what [#below] gave is taken back.
    ScrollPane beside() {
        node.setContent(inside);
        return node;
    }

    /// The same as wide as there is room; what [#beside] gave is empty then.
    Region below() {
        node.setContent(null);
        return inside;
    }

    void show(CalendarPicture picture, Year year) {
        inside.getChildren().setAll(cards(picture, year).getChildren());
    }

    static List<Overlap> overlaps(CalendarPicture picture, Year year) {
        DateRange days = CalendarPicture.days(year);
        return picture.overlaps().stream()
                .filter(overlap -> overlap.days().overlaps(days))
                .toList();
    }

    static List<Clash> clashes(CalendarPicture picture, Year year) {
        DateRange days = CalendarPicture.days(year);
        return picture.clashes().stream()
                .filter(clash -> clash.days().overlaps(days))
                .toList();
    }

    /// One card for meetings, one for staff.
    VBox cards(CalendarPicture picture, Year year) {
        var texts = new CalendarTexts(picture, phrasebook);
        List<Overlap> overlaps = overlaps(picture, year);
        VBox ofMeetings = Card.of(words.overlaps());
        overlaps.forEach(overlap -> ofMeetings.getChildren().add(Card.line(
                "calendar.overlap." + overlaps.indexOf(overlap),
                Mark.WARNS.shape(),
                texts.of(overlap),
                "",
                () -> showDays.accept(overlap.days()))));
        if (overlaps.isEmpty()) {
            ofMeetings.getChildren().add(Card.hint(words.noOverlaps()));
        }
        List<Clash> clashes = clashes(picture, year);
        VBox ofStaff = Card.of(words.clashes());
        clashes.forEach(clash -> ofStaff.getChildren().add(Card.line(
                "calendar.clash." + clashes.indexOf(clash),
                Mark.BLOCKS.shape(),
                texts.of(clash),
                "",
                () -> showClash.accept(clash))));
        if (clashes.isEmpty()) {
            ofStaff.getChildren().add(Card.hint(words.noClashes()));
        }
        var cards = new VBox(ofMeetings, ofStaff);
        cards.getStyleClass().add("overview-column");
        return cards;
    }
}
