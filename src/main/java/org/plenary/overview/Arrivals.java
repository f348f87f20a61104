package org.plenary.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.plenary.base.DateRange;

/// When those who are coming arrive.
///
/// @param days each day around the meeting, also those on which nobody arrives
/// @param earlier how many arrive before those days
/// @param later how many arrive after them
/// @param unknown of how many the day is not known
public record Arrivals(List<Day> days, int earlier, int later, int unknown) {

    private static final int BEFORE = 7;
    private static final int AT_LEAST_BEFORE = 2;

    /// One day and how many arrive on it.
    public record Day(LocalDate day, int people) {}

    public Arrivals {
        days = List.copyOf(days);
    }

    /// From the first arrival, but at most a week before the opening, to the closure.
    static Arrivals around(DateRange meeting, SortedMap<LocalDate, Integer> byDay, int unknown) {
        LocalDate earliest = meeting.from().minusDays(BEFORE);
        LocalDate latest = meeting.from().minusDays(AT_LEAST_BEFORE);
        LocalDate first = byDay.tailMap(earliest).isEmpty() ? latest : byDay.tailMap(earliest).firstKey();
        LocalDate from = first.isAfter(latest) ? latest : first;
        LocalDate end = meeting.to().plusDays(1);
        List<Day> days = from.datesUntil(end)
                .map(day -> new Day(day, byDay.getOrDefault(day, 0)))
                .toList();
        return new Arrivals(days, sum(byDay.headMap(from)), sum(byDay.tailMap(end)), unknown);
    }

    private static int sum(SortedMap<LocalDate, Integer> part) {
        return part.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The most that arrive on one day.
    public int most() {
        return days.stream().mapToInt(Day::people).max().orElse(0);
    }
}
