package org.plenary.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.store.History;
import org.plenary.store.Logged;

/// Reads from the log what has changed lately.
record Recent(History history, ZoneId zone) {

    /// Since yesterday; where nothing has changed since, on the last day on which something did.
    Changes since(LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        List<Logged> fresh = history.standingSince(beginOf(yesterday));
        if (!fresh.isEmpty()) {
            return new Changes(yesterday, Changes.Recency.SINCE_YESTERDAY, deeds(fresh));
        }
        Optional<LocalDate> last = history.latest(1).stream().findFirst().map(this::dayOf);
        return last.map(day -> new Changes(
                        day, Changes.Recency.LAST_DAY_OF_CHANGES, deeds(history.standingSince(beginOf(day)))))
                .orElseGet(() -> new Changes(today, Changes.Recency.NEVER, List.of()));
    }

    private Instant beginOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private LocalDate dayOf(Logged command) {
        return LocalDate.ofInstant(command.at(), zone);
    }

    private static List<Changes.Deed> deeds(List<Logged> latestFirst) {
        record Kind(String officer, String command) {}
        Map<Kind, List<Logged>> byKind = new LinkedHashMap<>();
        latestFirst.forEach(command -> byKind.computeIfAbsent(
                        new Kind(command.officer(), command.name()), kind -> new ArrayList<>())
                .add(command));
        return byKind.entrySet().stream()
                .map(entry -> new Changes.Deed(entry.getKey().officer(), entry.getKey().command(), entry.getValue()))
                .toList();
    }
}
