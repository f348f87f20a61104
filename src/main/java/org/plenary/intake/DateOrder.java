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
            Pattern.compile("\\s*(\\d{1,2})\\s*([/.-])\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4}|\\d{2})\\s*");
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;

    /// A date in three numbers of which the last is the year.
    ///
    /// @param isShort whether the year has two digits
    record Numbers(int first, int second, int year, boolean isDotted, boolean isShort) {

        /// Whether it is another day in the other order.
        boolean isAmbiguous() {
            return first <= MONTHS && second <= MONTHS && first != second;
        }

        /// The order in which alone this is a date.
        DateOrder only() {
            boolean isDayFirst = first > MONTHS && second <= MONTHS;
            boolean isMonthFirst = second > MONTHS && first <= MONTHS;
            return isDayFirst ? DAY_FIRST : isMonthFirst ? MONTH_FIRST : UNDECIDED;
        }

        /// The day, where it is the same in either order, or a day in one only.
        Optional<LocalDate> either() {
            return isAmbiguous() ? Optional.empty() : in(only() == MONTH_FIRST ? MONTH_FIRST : DAY_FIRST);
        }

        Optional<LocalDate> in(DateOrder order) {
            try {
                return Optional.of(
                        order == MONTH_FIRST ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first));
            } catch (DateTimeException e) {
                // No such day; the text goes on as it is and is told as a fault.
                return Optional.empty();
            }
        }
    }

    /// The numbers of a date that is written in numbers only.
    static Optional<Numbers> numbers(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        int written = Integer.parseInt(numbers.group(4));
        boolean isShort = numbers.group(4).length() == 2;
        return Optional.of(new Numbers(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(3)),
                isShort ? CENTURY + written : written,
                numbers.group(2).equals("."),
                isShort));
    }

    /// The order that the values of one column have.
    public static DateOrder of(Collection<String> values) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String value : values) {
            DateOrder only = numbers(value).map(Numbers::only).orElse(UNDECIDED);
            dayFirst |= only == DAY_FIRST;
            monthFirst |= only == MONTH_FIRST;
        }
        return decided(dayFirst, monthFirst);
    }

    /// The order of a file whose columns have these orders.
    public static DateOrder agreed(Collection<DateOrder> columns) {
        return decided(columns.contains(DAY_FIRST), columns.contains(MONTH_FIRST));
    }

    private static DateOrder decided(boolean dayFirst, boolean monthFirst) {
        if (dayFirst == monthFirst) {
            return UNDECIDED;
        }
        return dayFirst ? DAY_FIRST : MONTH_FIRST;
    }

    /// The day that a date in numbers means in this order; empty for any other text, for a day that no calendar has,
    /// and where the order is not known. Two digits are a year of this century.
    public Optional<LocalDate> read(String text) {
        return this == UNDECIDED ? Optional.empty() : numbers(text).flatMap(numbers -> numbers.in(this));
    }
}
