package org.plenary.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.meetings.MeetingId;
import org.plenary.store.History;
import org.plenary.store.Logged;
import org.plenary.store.Workspace;

/// Reads from the log what of a meeting has changed lately.
record Recent(Workspace workspace, MeetingId meeting, ZoneId zone) {

    /// Since yesterday; where nothing of the meeting has changed since, on the last day on which something did.
    Changes since(LocalDate today) {
        Changes fresh = from(today.minusDays(1), Changes.Recency.SINCE_YESTERDAY);
        if (!fresh.deeds().isEmpty()) {
            return fresh;
        }
        return workspace.read(reader -> ChangeStore.last(reader, meeting))
                .map(moment -> LocalDate.ofInstant(moment, zone))
                .map(day -> from(day, Changes.Recency.LAST_DAY_OF_CHANGES))
                .orElseGet(() -> new Changes(today, Changes.Recency.NEVER, List.of(), fresh.elsewhere()));
    }

    private Changes from(LocalDate day, Changes.Recency recency) {
        Instant begin = day.atStartOfDay(zone).toInstant();
        List<Logged> standing = new History(workspace).standingSince(begin);
        Map<UUID, ChangeStore.Spot> spots =
                workspace.read(reader -> ChangeStore.since(reader, meeting, History.stampOf(begin)));
        List<Changes.Done> done = standing.stream()
                .flatMap(command -> Optional.ofNullable(spots.get(command.id()))
                        .map(spot -> new Changes.Done(command, spot.matter(), spot.thing()))
                        .stream())
                .toList();
        return new Changes(day, recency, deeds(done), standing.size() - done.size());
    }

    private static List<Changes.Deed> deeds(List<Changes.Done> latestFirst) {
        record Kind(String officer, String command) {}
        Map<Kind, List<Changes.Done>> byKind = new LinkedHashMap<>();
        latestFirst.forEach(done -> byKind.computeIfAbsent(
                        new Kind(done.command().officer(), done.command().name()), kind -> new ArrayList<>())
                .add(done));
        return byKind.entrySet().stream()
                .map(entry -> new Changes.Deed(entry.getKey().officer(), entry.getKey().command(), entry.getValue()))
                .toList();
    }
}
