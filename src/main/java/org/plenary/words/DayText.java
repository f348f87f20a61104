package org.plenary.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.base.Folding;

/// Reads a day as we ourselves would write it (`24 Sep 2017` or `24 September 2017`, in a language; a month may be
/// shortened elsewhere, `24 Sept. 2017`), as
/// ISO 8601, or as `24.9.2017`.
public final class DayText {

    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})\\h?[/-]\\h?(\\d{1,2})\\h?[/-]\\h?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");

    private static final Pattern FRENCH_FIRST = Pattern.compile("\\b1er\\b");
    private static final Pattern RUSSIAN_YEAR = Pattern.compile(" г(ода)?$");

    /// Letters that tell a month.
    private static final int LEAST = 3;

    private final Dates dates;

    public DayText(Dates dates) {
        this.dates = new Dates(dates.language());
    }

    /// The day, or nothing where the text is no day.
    public Optional<LocalDate> read(String text) {
        String given = text.strip();
        Matcher dotted = DOTTED.matcher(given);
        if (dotted.matches()) {
            return day(dotted.group(3), dotted.group(2), dotted.group(1));
        }
        return iso(given).or(() -> inWords(given));
    }

    /// The day that somebody has typed who then sees it in words: also `24/9/2017` and `2017/9/24`. `5/9/2017` is the
    /// fifth of September, but for English and Chinese, where it could be the ninth of May too and is no day.
    public Optional<LocalDate> typed(String text) {
        return read(text).or(() -> inNumbers(text.strip()));
    }

    private Optional<LocalDate> inNumbers(String given) {
        Matcher yearFirst = YEAR_FIRST.matcher(given);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher numbers = NUMBERS.matcher(given);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> dayFirst = day(numbers.group(3), numbers.group(2), numbers.group(1));
        Optional<LocalDate> monthFirst = day(numbers.group(3), numbers.group(1), numbers.group(2));
        return switch (dates.language()) {
            case ARABIC, FRENCH, RUSSIAN, SPANISH -> dayFirst;
            case CHINESE, ENGLISH -> dayFirst.isEmpty()
                    ? monthFirst
                    : dayFirst.filter(day -> monthFirst.isEmpty() || monthFirst.equals(dayFirst));
        };
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        return iso("%s-%2s-%2s".formatted(year, month, day).replace(' ', '0'));
    }

    private static Optional<LocalDate> iso(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            // Also where there is no such day, such as 31 September.
            return Optional.empty();
        }
    }

    /// Writes the twelve days that could be meant and looks which of them is this one.
    private Optional<LocalDate> inWords(String given) {
        Matcher year = YEAR.matcher(given);
        if (!year.find()) {
            return Optional.empty();
        }
        String wanted = plain(given);
        int in = Integer.parseInt(year.group());
        return DAY.matcher(given)
                .results()
                .map(found -> Integer.parseInt(found.group()))
                .flatMap(day -> days(in, day))
                .filter(day -> plain(dates.shortDate(day)).equals(wanted) || plain(dates.date(day)).equals(wanted))
                .findFirst()
                .or(() -> shortened(given, in, wanted));
    }

    /// Months are shortened in many ways (`Sept`, `Octob`): what could be two of them is none.
    private Optional<LocalDate> shortened(String given, int year, String wanted) {
        List<LocalDate> meant = DAY.matcher(given)
                .results()
                .map(found -> Integer.parseInt(found.group()))
                .flatMap(day -> days(year, day))
                .filter(day -> isShort(wanted, plain(dates.date(day))))
                .distinct()
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static boolean isShort(String given, String whole) {
        String[] words = given.split(" ", -1);
        String[] wholes = whole.split(" ", -1);
        return words.length == wholes.length
                && IntStream.range(0, words.length).allMatch(i -> words[i].equals(wholes[i])
                        || (words[i].length() >= LEAST
                                && Character.isLetter(words[i].charAt(0))
                                && wholes[i].startsWith(words[i])));
    }

    /// In Russian the word for the year may stand behind it, in full or not, or be left out; in French the first day of a
    /// month may be a bare number.
    private static String plain(String text) {
        String first = FRENCH_FIRST.matcher(Folding.fold(text)).replaceFirst("1");
        return RUSSIAN_YEAR.matcher(first).replaceFirst("");
    }

    private static Stream<LocalDate> days(int year, int day) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .filter(month -> month.isValidDay(day))
                .map(month -> month.atDay(day));
    }
}
