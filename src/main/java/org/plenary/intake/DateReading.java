package org.plenary.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.office.Cell;
import org.plenary.people.DateText;

/// Reads the dates of one column, whose order of day and month is known or not, and says what had to be decided to read
/// them. Digits may be those of any script.
final class DateReading {

    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
    private static final int EARLIEST_SERIAL = 20_000;
    private static final int LATEST_SERIAL = 80_000;
    private static final int OF_2000 = 36_526;
    private static final int OF_2100 = 73_051;
    private static final Pattern YEAR_FIRST =
            Pattern.compile("((?:19|20|21)\\d\\d)\\s*[./ ]\\s*(\\d{1,2})\\s*[./ ]\\s*(\\d{1,2})|((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)");
    private static final Pattern TIME =
            Pattern.compile("[T ,]+(?:at |à )?\\d{1,2}\\s?(?:[:.h]\\s?\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?|(?=[ap]\\.?m))\\s*(?:[ap]\\.?m\\.?|Z|[+-]\\d{2}:?\\d{2}|h)?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}[\\p{L}\\p{M}]+[.,،]?\\s+(?:,\\s*)?");
    private static final Pattern SHORT_IN_WORDS =
            Pattern.compile("(\\d{1,2})[ ./-]+(\\p{L}[\\p{L}\\p{M}]+)[ .,/'’-]+(\\d{2})");
    private static final int MOST_KEPT = 10_000;
    private static final int CENTURY = 2000;

    private final int column;
    private final DateOrder order;
    private final Map<String, Answer> read = new ConcurrentHashMap<>();

    /// @param column the notes are about
    DateReading(int column, DateOrder order) {
        this.column = column;
        this.order = order;
    }

    /// A date as it was read.
    ///
    /// @param day empty where the text is none
    private record Read(Optional<LocalDate> day, Optional<Note> note) {

        static Read plain(LocalDate day) {
            return new Read(Optional.of(day), Optional.empty());
        }

        static Read nothing(Note why) {
            return new Read(Optional.empty(), Optional.of(why));
        }
    }

    /// The same for every cell that says the same.
    private record Answer(Cell cell, Optional<Note> note) {

        static Answer of(Cell cell, Read read) {
            return new Answer(read.day().map(day -> new Cell(day.toString(), Cell.Kind.DATE)).orElse(cell), read.note());
        }
    }

    /// The cell as a day; the cell itself where it is none.
    Cell read(Cell cell, Notes notes) {
        String key = cell.kind() + cell.text();
        Answer found = read.get(key);
        if (found == null) {
            if (read.size() >= MOST_KEPT) {
                read.clear();
            }
            found = Answer.of(cell, understood(cell));
            read.put(key, found);
        }
        found.note().ifPresent(notes::take);
        return found.cell();
    }

    private Read understood(Cell cell) {
        String written = cell.text();
        if (SERIAL.matcher(written).matches()) {
            int serial = Integer.parseInt(written.substring(0, 5));
            // A file of text has lost what made them dates; far from now they may be anything.
            boolean isDay = cell.kind() == Cell.Kind.NUMBER
                    ? serial > EARLIEST_SERIAL && serial < LATEST_SERIAL
                    : serial >= OF_2000 && serial < OF_2100;
            if (isDay) {
                return Read.plain(EXCEL_EPOCH.plusDays(serial));
            }
        }
        String text = digits(written);
        Optional<OtherCalendar> calendar = OtherCalendar.of(text);
        if (calendar.isPresent()) {
            return Read.nothing(new Note.Foreign(column, written, calendar.get()));
        }
        String day = TIME.matcher(text).replaceFirst("");
        Read found = day(day, written);
        boolean isMoment = !day.equals(text) && !text.endsWith("00:00") && found.note().isEmpty();
        return isMoment && found.day().isPresent()
                ? noted(found.day().get(), written, Note.DayOnly::new)
                : found;
    }

    private Read day(String text, String written) {
        DateOrder.Numbers numbers = DateOrder.numbers(text).orElse(null);
        if (numbers != null) {
            return numbers(numbers, text, written);
        }
        Optional<LocalDate> plain = plain(text);
        if (plain.isPresent()) {
            return Read.plain(plain.get());
        }
        Matcher words = SHORT_IN_WORDS.matcher(text);
        if (words.matches()) {
            int year = CENTURY + Integer.parseInt(words.group(3));
            Optional<LocalDate> day = DateText.read(words.group(1) + " " + words.group(2) + " " + year);
            return day.map(found -> noted(found, written, Note.ShortYear::new))
                    .orElseGet(() -> new Read(day, Optional.empty()));
        }
        return new Read(Optional.empty(), Optional.empty());
    }

    private static Optional<LocalDate> plain(String text) {
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            int from = year.group(1) != null ? 1 : 4;
            return DateText.read(year.group(from) + "-" + year.group(from + 1) + "-" + year.group(from + 2));
        }
        return DateText.read(text).or(() -> DateText.read(WEEKDAY.matcher(text).replaceFirst("")));
    }

    private Read numbers(DateOrder.Numbers numbers, String text, String written) {
        // Dots are written where the day comes first; only the column's own values say otherwise.
        DateOrder usual = numbers.isDotted() && order == DateOrder.UNDECIDED ? DateOrder.DAY_FIRST : order;
        Optional<LocalDate> either = numbers.either();
        Optional<LocalDate> day = either.isPresent() ? either : usual.read(text);
        if (day.isEmpty()) {
            return numbers.isAmbiguous() ? either(numbers, written) : new Read(day, Optional.empty());
        }
        if (numbers.isShort()) {
            return noted(day.get(), written, Note.ShortYear::new);
        }
        boolean isTold = either.isPresent() || (numbers.isDotted() && usual == DateOrder.DAY_FIRST);
        return isTold ? Read.plain(day.get()) : noted(day.get(), written, Note.Ordered::new);
    }

    private Read either(DateOrder.Numbers numbers, String written) {
        return numbers.in(DateOrder.DAY_FIRST)
                .flatMap(dayFirst -> numbers.in(DateOrder.MONTH_FIRST)
                        .map(monthFirst -> Read.nothing(new Note.EitherOrder(column, written, dayFirst, monthFirst))))
                .orElseGet(() -> new Read(Optional.empty(), Optional.empty()));
    }

    private Read noted(LocalDate day, String written, Noting noting) {
        return new Read(Optional.of(day), Optional.of(noting.note(column, written, day)));
    }

    /// Makes a note of a day that was read.
    private interface Noting {
        Note note(int column, String was, LocalDate now);
    }

    /// With the digits 0 to 9 in the place of those of other scripts, and without marks of direction.
    static String digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7F) {
                return asciiDigits(text);
            }
        }
        return text;
    }

    private static String asciiDigits(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
            if (digit >= 0) {
                out.append((char) ('0' + digit));
            } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                out.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                out.appendCodePoint(c == '／' ? '/' : c == '．' ? '.' : c == '－' ? '-' : c);
            }
        });
        return out.toString();
    }
}
