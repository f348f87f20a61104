package org.plenary.screens.overview;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plenary.kit.Bars;
import org.plenary.kit.Columns;
import org.plenary.kit.Hue;
import org.plenary.overview.Arrivals;
import org.plenary.overview.MeetingPicture;
import org.plenary.overview.OverviewWords;
import org.plenary.overview.PictureTexts;
import org.plenary.people.Status;
import org.plenary.words.Phrasebook;

/// The charts of a picture in their colours, for the screen and for the printer.
record Charts(MeetingPicture picture, Phrasebook phrasebook, Ways ways) {

    private static final String PLAIN = "plain-fill";

    /// A chart and the sentence that says the same.
    record Chart(String title, List<Bars.Bar> bars, String spoken) {
        Bars drawn() {
            return new Bars(title, bars);
        }
    }

    private PictureTexts texts() {
        return new PictureTexts(picture, phrasebook);
    }

    Chart byCategory() {
        return chart(texts().byCategory(), "standing", standing -> Hue.of(standing.kin()).style(), ways::toStanding);
    }

    Chart byStatus() {
        return chart(texts().byStatus(), "status", Charts::style, ways::toStatus);
    }

    Chart byGender() {
        return chart(texts().byGender(), "gender", gender -> PLAIN, ways::toGender);
    }

    Chart byGroup() {
        return chart(texts().byGroup(), "group", group -> PLAIN, ways::toGroup);
    }

    private static <E extends Enum<E>> Chart chart(
            PictureTexts.Series<E> series, String id, Function<E, String> style, Consumer<E> open) {
        List<Bars.Bar> bars = series.items().stream()
                .map(item -> new Bars.Bar(
                        "overview." + id + "." + item.what().name(),
                        item.words(),
                        item.value(),
                        item.figure(),
                        style.apply(item.what()),
                        () -> open.accept(item.what())))
                .toList();
        return new Chart(series.title(), bars, series.spoken());
    }

    /// Arrivals day by day, today marked.
    Columns arrivals(double height) {
        List<Columns.Column> columns = new ArrayList<>();
        for (PictureTexts.Item<Arrivals.Day> item : texts().arrivals().items()) {
            LocalDate day = item.what().day();
            boolean isMonthNamed = columns.isEmpty() || day.getDayOfMonth() == 1;
            columns.add(column(item, isMonthNamed ? month(day) : ""));
        }
        return new Columns(columns, height);
    }

    private Columns.Column column(PictureTexts.Item<Arrivals.Day> item, String month) {
        LocalDate day = item.what().day();
        var words = phrasebook.of(OverviewWords.class);
        boolean isToday = day.equals(picture.today());
        return new Columns.Column(
                "overview.arrival." + day,
                weekday(day) + " " + day.getDayOfMonth(),
                isToday ? words.today() : month,
                words.spokenValue(phrasebook.dates().dateWithWeekday(day), item.value()),
                item.value(),
                item.figure(),
                isToday ? Columns.Weight.MARKED : Columns.Weight.PLAIN,
                () -> ways.toArrival(day));
    }

    private String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, phrasebook.language().locale());
    }

    private String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, phrasebook.language().locale());
    }

    private static String style(Status status) {
        return "status-" + status.name().toLowerCase(Locale.ROOT);
    }
}
