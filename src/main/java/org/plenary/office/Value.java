package org.plenary.office;

import java.time.Instant;
import java.time.LocalDate;

/// What may stand in a cell that we write.
public sealed interface Value {

    /// Plain text, always: what begins with `=` is text too and is never computed.
    record Text(String text) implements Value {}

    /// A day, as a real date that can be sorted and computed with.
    record Day(LocalDate day) implements Value {}

    /// A moment; a spreadsheet has no time zones, so it is written in UTC.
    record Moment(Instant instant) implements Value {}

    /// A whole number. Excel rounds beyond 15 digits, so that a longer one is written as text.
    record Whole(long number) implements Value {}

    /// Nothing.
    enum Blank implements Value {
        BLANK
    }

    static Value text(String text) {
        return text.isEmpty() ? Blank.BLANK : new Text(text);
    }

    static Value day(LocalDate day) {
        return new Day(day);
    }

    static Value moment(Instant instant) {
        return new Moment(instant);
    }

    static Value whole(long number) {
        return new Whole(number);
    }

    static Value blank() {
        return Blank.BLANK;
    }
}
