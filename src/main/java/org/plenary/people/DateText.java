package org.plenary.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.base.Folding;
import org.plenary.base.Rule;

/// Reads a date that somebody has typed, where it can be read in one way only: `2017-09-24`, `24.9.2017`, `24/09/2017`,
/// `24 September 2017` in the six languages. `03/04/2017` is refused, because it is two dates.
public final class DateText {

    private static final int ISO_LENGTH = 10;
    private static final int EARLIEST = 1800;
    private static final int LATEST = 2299;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
    /// In the digits of any script.
    private static final Pattern EITHER =
            Pattern.compile("(\\d{1,2})\\s?[/-]\\s?(\\d{1,2})\\s?[/-]\\s?(\\d{4}|\\d{2})", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String CENTURY = "20";
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er)? (?:de )?(\\p{L}+) (?:de )?(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}+) (\\d{1,2})(?:st|nd|rd|th)? (\\d{4})");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");

    /// The first letters that tell the month, folded, by month; English, French, Spanish, Russian, Arabic.
    private static final String[][] MONTHS = {
        {"jan", "ene", "янв", "يناير"}, {"feb", "fev", "фев", "فبراير"}, {"mar", "мар", "مارس"},
        {"apr", "avr", "abr", "апр", "ابريل"}, {"may", "mai", "мая", "маи", "مايو"},
        {"jun", "juin", "июн", "يونيو"}, {"jul", "juil", "июл", "يوليو"},
        {"aug", "aou", "ago", "авг", "اغسطس"}, {"sep", "set", "сен", "سبتمبر"}, {"oct", "окт", "اكتوبر"},
        {"nov", "ноя", "نوفمبر"}, {"dec", "dic", "дек", "ديسمبر"}
    };

    private DateText() {}

    /// The date, or nothing where the text is no date or could be two.
    public static Optional<LocalDate> read(String text) {
        String given = text.strip();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (isIso(given)) {
            return date(given.substring(0, 4), given.substring(5, 7), given.substring(8));
        }
        Matcher iso = ISO.matcher(given);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher chinese = CHINESE.matcher(given);
        if (chinese.matches()) {
            return date(chinese.group(1), chinese.group(2), chinese.group(3));
        }
        Matcher dotted = DOTTED.matcher(given);
        if (dotted.matches()) {
            return date(dotted.group(3), dotted.group(2), dotted.group(1));
        }
        Matcher slashed = SLASHED.matcher(given);
        return slashed.matches() ? eitherOrder(slashed) : inWords(Folding.fold(given));
    }

    /// What is wrong with a text that [#read(String)] does not read: which two days it may be, or that it is none.
    public static Rule wrong(String text) {
        Matcher either = EITHER.matcher(text.strip());
        if (either.matches()) {
            String year = either.group(3).length() == 2 ? CENTURY + either.group(3) : either.group(3);
            Optional<LocalDate> dayFirst = date(year, either.group(2), either.group(1));
            Optional<LocalDate> monthFirst = date(year, either.group(1), either.group(2));
            if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
                return new Rule.EitherDay(text, dayFirst.get(), monthFirst.get());
            }
        }
        return new Rule.NotADate(text);
    }

    /// Whether a text is written exactly as `2017-09-24`, as most are that come from a file.
    private static boolean isIso(String text) {
        if (text.length() != ISO_LENGTH) {
            return false;
        }
        for (int i = 0; i < ISO_LENGTH; i++) {
            char c = text.charAt(i);
            boolean isDash = i == 4 || i == 7;
            if (isDash ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<LocalDate> eitherOrder(Matcher slashed) {
        Optional<LocalDate> dayFirst = date(slashed.group(3), slashed.group(2), slashed.group(1));
        Optional<LocalDate> monthFirst = date(slashed.group(3), slashed.group(1), slashed.group(2));
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            return Optional.empty();
        }
        return dayFirst.or(() -> monthFirst);
    }

    private static Optional<LocalDate> inWords(String folded) {
        Matcher dayFirst = DAY_FIRST.matcher(folded);
        if (dayFirst.matches()) {
            return month(dayFirst.group(2)).flatMap(month -> date(dayFirst.group(3), month, dayFirst.group(1)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(folded);
        return monthFirst.matches()
                ? month(monthFirst.group(1)).flatMap(month -> date(monthFirst.group(3), month, monthFirst.group(2)))
                : Optional.empty();
    }

    private static Optional<String> month(String word) {
        String best = "";
        int month = 0;
        for (int i = 0; i < MONTHS.length; i++) {
            for (String start : MONTHS[i]) {
                if (word.startsWith(Folding.fold(start)) && start.length() > best.length()) {
                    best = start;
                    month = i + 1;
                }
            }
        }
        return month == 0 ? Optional.empty() : Optional.of(Integer.toString(month));
    }

    /// Years of another calendar are none of ours: nobody arrives in 1445 or 2567.
    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            LocalDate read = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(read).filter(one -> one.getYear() >= EARLIEST && one.getYear() <= LATEST);
        } catch (DateTimeException e) {
            // No such day, such as 31 September.
            return Optional.empty();
        }
    }
}
