package org.plenary.office;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Uid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.plenary.base.Checked;

/// Writes a calendar file (RFC 5545, `.ics`) that calendar programs take in. Taking in a later one replaces the entries of
/// an earlier one, because each keeps its id. The same entries give the same bytes.
public final class CalendarFile {

    private CalendarFile() {}

    /// One entry.
    ///
    /// @param id the same for the same thing in every file
    /// @param title as the calendar shows it
    /// @param description may be empty
    public record Entry(String id, When when, String title, String description) {}

    /// When an entry stands.
    public sealed interface When {

        /// The whole of a day, wherever the calendar is.
        record Day(LocalDate day) implements When {}

        /// A moment.
        record At(Instant moment) implements When {}
    }

    /// @param name of the calendar, as programs show it
    /// @param stamp when the entries were put together
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
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(Entry entry, Instant stamp) {
        var event = new VEvent();
        event.setUid(new Uid(entry.id()));
        event.setDateTimeStamp(Date.from(stamp));
        event.setSummary(entry.title());
        if (!entry.description().isEmpty()) {
            event.setDescription(entry.description());
        }
        switch (entry.when()) {
            case When.Day(LocalDate day) -> {
                // Biweekly reads a date in the zone of the laptop.
                event.setDateStart(onlyDate(day), false);
                event.setDateEnd(onlyDate(day.plusDays(1)), false);
            }
            case When.At(Instant moment) -> {
                event.setDateStart(Date.from(moment), true);
                event.setDateEnd(Date.from(moment), true);
            }
        }
        return event;
    }

    private static Date onlyDate(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
