package org.plenary.office;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Method;
import biweekly.property.Trigger;
import biweekly.property.Uid;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.plenary.base.Checked;
import org.plenary.base.DateRange;

/// Writes a calendar file (RFC 5545, `.ics`) that calendar programs take in. Taking in a later one replaces the entries of
/// an earlier one, because each keeps its id and its number grows with the stamp. The same entries give the same bytes.
/// Entries do not make anybody busy; each reminds a week and a day before.
public final class CalendarFile {

    /// Before every stamp: the numbers of entries count the minutes from here.
    private static final Instant BEGINNING = Instant.parse("2013-10-10T00:00:00Z");

    /// A whole day begins at midnight; reminders come at nine in the morning.
    private static final Duration MORNING_BEFORE = Duration.ofHours(15);

    private static final Duration MORNING_A_WEEK_BEFORE = MORNING_BEFORE.plusDays(6);

    private CalendarFile() {}

    /// One entry.
    ///
    /// @param id the same for the same thing in every file
    /// @param title as the calendar shows it
    /// @param description may be empty
    /// @param place where it is; may be empty
    public record Entry(String id, When when, String title, String description, String place) {

        /// One that is nowhere.
        public Entry(String id, When when, String title, String description) {
            this(id, when, title, description, "");
        }
    }

    /// When an entry stands.
    public sealed interface When {

        /// The whole of a day, wherever the calendar is.
        record Day(LocalDate day) implements When {}

        /// Some whole days, wherever the calendar is.
        record Days(DateRange days) implements When {}

        /// A moment.
        record At(Instant moment) implements When {}
    }

    /// @param name of the calendar, as programs show it
    /// @param stamp when anything that the entries rest on last changed
    /// @return the file, or why it could not be written: an older file is then still there
    public static Checked<Path> write(Path target, String name, Instant stamp, List<Entry> entries) {
        return Replacement.of(target, unfinished -> {
            Files.writeString(unfinished, text(name, stamp, entries), StandardCharsets.UTF_8);
            return target;
        });
    }

    private static String text(String name, Instant stamp, List<Entry> entries) throws IOException {
        var calendar = new ICalendar();
        calendar.setProductId("-//Plenary//EN");
        calendar.setMethod(Method.publish());
        calendar.addName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        entries.forEach(entry -> calendar.addEvent(event(entry, stamp)));
        return CalendarLines.folded(unfolded(calendar));
    }

    /// The library folds by characters, but the standard counts bytes (RFC 5545, 3.1).
    private static String unfolded(ICalendar calendar) throws IOException {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        }
        return text.toString();
    }

    private static VEvent event(Entry entry, Instant stamp) {
        var event = new VEvent();
        event.setUid(new Uid(entry.id()));
        event.setDateTimeStamp(Date.from(stamp));
        event.setLastModified(Date.from(stamp));
        event.setSequence((int) Duration.between(BEGINNING, stamp).toMinutes());
        event.setTransparency(true);
        event.setSummary(entry.title());
        if (!entry.description().isEmpty()) {
            event.setDescription(entry.description());
        }
        if (!entry.place().isEmpty()) {
            event.setLocation(entry.place());
        }
        switch (entry.when()) {
            case When.Day(LocalDate day) -> wholeDays(event, new DateRange(day, day));
            case When.Days(DateRange days) -> wholeDays(event, days);
            case When.At(Instant moment) -> {
                // Without an end it ends when it begins; the same end would be an error (RFC 5545, 3.8.2.2).
                event.setDateStart(Date.from(moment), true);
                remind(event, Duration.ofDays(7), Duration.ofDays(1));
            }
        }
        return event;
    }

    private static void wholeDays(VEvent event, DateRange days) {
        // Biweekly reads a date in the zone of the laptop. The end is the first day that is none of them.
        event.setDateStart(onlyDate(days.from()), false);
        event.setDateEnd(onlyDate(days.to().plusDays(1)), false);
        remind(event, MORNING_A_WEEK_BEFORE, MORNING_BEFORE);
    }

    private static void remind(VEvent event, Duration... before) {
        for (Duration time : before) {
            var trigger = new Trigger(
                    biweekly.util.Duration.fromMillis(-time.toMillis()), Related.START);
            event.addAlarm(VAlarm.display(trigger, event.getSummary().getValue()));
        }
    }

    private static Date onlyDate(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
