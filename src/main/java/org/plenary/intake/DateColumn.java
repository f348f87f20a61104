package org.plenary.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.DateRange;
import org.plenary.office.SourceRow;
import org.plenary.people.ParticipantField;

/// How the dates of one column are read, and what tells so.
///
/// @param column from 0
/// @param ambiguous how many of its values are dates in either order
/// @param witness a value that is a date in this order only, and the row where it stands; empty where none is
public record DateColumn(
        int column, ParticipantField field, DateOrder order, Basis basis, int ambiguous, Optional<Witness> witness) {

    /// Days before and after a meeting within which people travel.
    private static final int AROUND = 30;

    /// What tells the order.
    public enum Basis {
        /// A value of the column is a date in this order only.
        WITNESS,
        /// Another column of the list tells.
        OTHER_COLUMN,
        /// Only so do arrivals and departures lie about the meeting.
        MEETING,
        /// The officer says so.
        OFFICER,
        /// Some values are dates in the one order only, others in the other.
        CONFLICT,
        /// Nothing tells.
        NOTHING
    }

    /// A value that tells the order.
    public record Witness(int row, String text) {}

    /// What the values of a column say by themselves.
    ///
    /// @param days of the meeting
    static DateColumn of(int column, ParticipantField field, List<SourceRow> rows, DateRange days) {
        // The same few days come again and again.
        Map<String, Optional<DateOrder.Numbers>> read = new HashMap<>();
        Set<DateOrder.Numbers> ambiguous = new HashSet<>();
        int ambiguities = 0;
        Optional<Witness> dayFirst = Optional.empty();
        Optional<Witness> monthFirst = Optional.empty();
        for (SourceRow row : rows) {
            String written = row.cell(column).text();
            Optional<DateOrder.Numbers> numbers = written.isEmpty()
                    ? Optional.empty()
                    : read.computeIfAbsent(written, one -> DateOrder.numbers(DateReading.digits(one)));
            if (numbers.isPresent()) {
                DateOrder only = numbers.get().only();
                if (numbers.get().isAmbiguous()) {
                    ambiguous.add(numbers.get());
                    ambiguities++;
                } else if (only == DateOrder.DAY_FIRST && dayFirst.isEmpty()) {
                    dayFirst = Optional.of(new Witness(row.number(), DateReading.digits(written)));
                } else if (only == DateOrder.MONTH_FIRST && monthFirst.isEmpty()) {
                    monthFirst = Optional.of(new Witness(row.number(), DateReading.digits(written)));
                }
            }
        }
        if (dayFirst.isPresent() && monthFirst.isPresent()) {
            return new DateColumn(column, field, DateOrder.UNDECIDED, Basis.CONFLICT, ambiguities, monthFirst);
        }
        if (dayFirst.isPresent() || monthFirst.isPresent()) {
            DateOrder order = dayFirst.isPresent() ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
            return new DateColumn(
                    column, field, order, Basis.WITNESS, ambiguities, dayFirst.isPresent() ? dayFirst : monthFirst);
        }
        DateOrder near = field == ParticipantField.ARRIVES || field == ParticipantField.LEAVES
                ? near(ambiguous, days)
                : DateOrder.UNDECIDED;
        Basis basis = near == DateOrder.UNDECIDED ? Basis.NOTHING : Basis.MEETING;
        return new DateColumn(column, field, near, basis, ambiguities, Optional.empty());
    }

    /// The order in which all lie within a month of the meeting, if none do in the other.
    private static DateOrder near(Set<DateOrder.Numbers> ambiguous, DateRange days) {
        boolean isDayFirst = areNear(ambiguous, days, DateOrder.DAY_FIRST);
        boolean isMonthFirst = areNear(ambiguous, days, DateOrder.MONTH_FIRST);
        if (ambiguous.isEmpty() || isDayFirst == isMonthFirst) {
            return DateOrder.UNDECIDED;
        }
        return isDayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    private static boolean areNear(Set<DateOrder.Numbers> dates, DateRange days, DateOrder order) {
        LocalDate from = days.from().minusDays(AROUND);
        LocalDate to = days.to().plusDays(AROUND);
        return dates.stream()
                .allMatch(date -> date.in(order)
                        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                        .isPresent());
    }

    /// The same as the officer says, or else as the other columns of the list tell.
    ///
    /// @param agreed the order of the other columns
    DateColumn settled(Optional<DateOrder> said, DateOrder agreed) {
        if (said.isPresent()) {
            return new DateColumn(column, field, said.get(), Basis.OFFICER, ambiguous, witness);
        }
        return basis == Basis.NOTHING && agreed != DateOrder.UNDECIDED
                ? new DateColumn(column, field, agreed, Basis.OTHER_COLUMN, ambiguous, witness)
                : this;
    }
}
