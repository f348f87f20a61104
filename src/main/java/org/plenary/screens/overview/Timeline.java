package org.plenary.screens.overview;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.plenary.base.DateRange;
import org.plenary.overview.CalendarPicture;

/// Where the days of a year stand on a line, in pixels from its beginning.
///
/// @param day width of one day
/// @param scale how much larger than designed everything is drawn
record Timeline(Year year, double day, double scale) {

    /// How much of a year is seen at once.
    enum Zoom {
        YEAR(366),
        QUARTER(92),
        MONTH(31);

        private final int days;

        Zoom(int days) {
            this.days = days;
        }
    }

    /// Something on the line, with the room that it takes.
    ///
    /// @param from first pixel
    /// @param to first pixel behind it and behind what is written beside it
    record Span<T>(T what, double from, double to) {}

    /// The line on which as much as `zoom` says is seen in `room` pixels.
    static Timeline of(Year year, Zoom zoom, double room) {
        return of(year, zoom, room, 1);
    }

    static Timeline of(Year year, Zoom zoom, double room, double scale) {
        return new Timeline(year, Math.max(1, room / zoom.days), scale);
    }

    /// A measure of the design as it is drawn.
    double drawn(double designed) {
        return designed * scale;
    }

    double width() {
        return year.length() * day;
    }

    /// Where a day begins; days of other years stand at the ends.
    double x(LocalDate of) {
        long days = ChronoUnit.DAYS.between(year.atDay(1), of);
        return Math.clamp(days, 0, year.length()) * day;
    }

    /// Where the day after the last begins.
    double end(DateRange days) {
        return x(days.to().plusDays(1));
    }

    double width(DateRange days) {
        return end(days) - x(days.from());
    }

    boolean shows(DateRange days) {
        return CalendarPicture.days(year).overlaps(days);
    }

    LocalDate at(double x) {
        int index = (int) Math.clamp(Math.floor(x / day), 0, year.length() - 1);
        return year.atDay(index + 1);
    }

    /// Puts each into the first lane in which it touches nothing.
    ///
    /// @param spans by where they begin
    static <T> List<List<Span<T>>> lanes(List<Span<T>> spans) {
        List<List<Span<T>>> lanes = new ArrayList<>();
        for (Span<T> span : spans) {
            lanes.stream()
                    .filter(lane -> lane.getLast().to() <= span.from())
                    .findFirst()
                    .orElseGet(() -> {
                        List<Span<T>> fresh = new ArrayList<>();
                        lanes.add(fresh);
                        return fresh;
                    })
                    .add(span);
        }
        return lanes;
    }
}
