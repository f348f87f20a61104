package org.plenary.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a column writes the day or the month first, as its own values tell: `24/09/2017` can be read in one way
/// only, and then `03/04/2017` below it can too.
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /// No value tells, or they contradict each other.
    UNDECIDED;

    private static final Pattern NUMBERS =
            Pattern.compile("\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4}|\\d{2})\\s*");
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;

    /// The order that the values of one column have.
    public static DateOrder of(Collection<String> values) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String value : values) {
            Matcher numbers = NUMBERS.matcher(value);
            if (numbers.matches()) {
                dayFirst |= Integer.parseInt(numbers.group(1)) > MONTHS;
                monthFirst |= Integer.parseInt(numbers.group(2)) > MONTHS;
            }
        }
        if (dayFirst == monthFirst) {
            return UNDECIDED;
        }
        return dayFirst ? DAY_FIRST : MONTH_FIRST;
    }

    /// The order of a file whose columns have these orders.
    public static DateOrder agreed(Collection<DateOrder> columns) {
        boolean dayFirst = columns.contains(DAY_FIRST);
        boolean monthFirst = columns.contains(MONTH_FIRST);
        if (dayFirst == monthFirst) {
            return UNDECIDED;
        }
        return dayFirst ? DAY_FIRST : MONTH_FIRST;
    }

    /// The day that a date in numbers means in this order; empty for any other text, for a day that no calendar has,
    /// and where the order is not known. Two digits are a year of this century.
    public Optional<LocalDate> read(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (this == UNDECIDED || !numbers.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        int written = Integer.parseInt(numbers.group(3));
        int year = numbers.group(3).length() == 2 ? CENTURY + written : written;
        try {
            return Optional.of(
                    this == DAY_FIRST ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second));
        } catch (DateTimeException e) {
            // No such day; the text goes on as it is and is told as a fault.
            return Optional.empty();
        }
    }
}
