package org.plenary.screens.overview;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.plenary.kit.Desk;
import org.plenary.kit.Sheet;
import org.plenary.overview.CalendarPicture;
import org.plenary.overview.CalendarWords;
import org.plenary.overview.WorkspaceCalendar;

/// Takes the calendar out of the window: to the printer, as a workbook, as a file for calendar programs.
///
/// @param changed when anything in the workspace last changed; asked away from the thread that draws
record CalendarOutput(Desk desk, SavedFile files, Supplier<Instant> changed) {

    private static final double EDGE = 32;

    private CalendarWords words() {
        return desk.words(CalendarWords.class);
    }

    void workbook(CalendarPicture picture) {
        files.ask("calendar.workbook", words().title() + " " + picture.today() + ".xlsx", target ->
                () -> new WorkspaceCalendar(picture, desk.phrasebook()).writeWorkbook(target, Instant.now()));
    }

    void calendar(CalendarPicture picture) {
        files.ask("calendar.file", words().title() + ".ics", target ->
                () -> new WorkspaceCalendar(picture, desk.phrasebook()).writeCalendar(target, changed.get()));
    }

    /// @param window that waits while the printer is asked for
    void print(CalendarPicture picture, Year year, Window window) {
        switch (Sheet.print(sheets(picture, year), Sheet.Format.LYING, window)) {
            case SENT -> desk.notices().tell(words().printed());
            case NO_PRINTER, FAILED -> desk.notices().warn(words().noPrinter());
            case LEFT -> {}
        }
    }

    /// The pages of a year as they go to the printer: the whole of it, then what does not fit together in it.
    List<Region> sheets(CalendarPicture picture, Year year) {
        List<Region> sheets = new ArrayList<>();
        sheets.add(sheet(year, board(picture, year)));
        boolean fits = CalendarSide.overlaps(picture, year).isEmpty() && CalendarSide.clashes(picture, year).isEmpty();
        if (!fits) {
            var side = new CalendarSide(desk.phrasebook(), days -> {}, clash -> {});
            sheets.add(sheet(year, side.cards(picture, year)));
        }
        return sheets.stream()
                .map(sheet -> Sheet.layOut(sheet, desk.phrasebook().language(), Sheet.Format.LYING.width()))
                .toList();
    }

    private VBox sheet(Year year, Region content) {
        var title = CalendarView.heading(words().title() + " " + year, CalendarBoard.HEADING);
        var sheet = new VBox(title, content);
        sheet.getStyleClass().addAll("overview-page", "calendar");
        return sheet;
    }

    private Region board(CalendarPicture picture, Year year) {
        double room = Sheet.Format.LYING.width() - CalendarView.NAMES - 2 * EDGE;
        var line = Timeline.of(year, Timeline.Zoom.YEAR, room);
        var board = new CalendarBoard(
                picture, line, desk.phrasebook(), new CalendarBoard.Presses(meeting -> {}, assignment -> {}));
        return new HBox(CalendarView.names(board, desk.phrasebook()), board.node());
    }
}
