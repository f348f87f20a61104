package org.plenary.credentials;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.registry.StateId;

/// In which list of a report each Party stands that takes part.
public record Standings(Map<StateId, ReportCategory> byState) {

    public Standings {
        byState = Collections.unmodifiableMap(new LinkedHashMap<>(byState));
    }

    /// Those of the Parties that take part.
    public static Standings of(Ledger ledger, TakingPart by) {
        Map<StateId, ReportCategory> byState = new LinkedHashMap<>();
        ledger.parties().stream()
                .filter(line -> line.takesPart(by))
                .forEach(line -> byState.put(line.state(), ReportCategory.of(line.status())));
        return new Standings(byState);
    }

    /// The Parties of each list, in the order in which they were put together.
    public Map<ReportCategory, List<StateId>> lists() {
        Map<ReportCategory, List<StateId>> lists = new EnumMap<>(ReportCategory.class);
        for (ReportCategory category : ReportCategory.values()) {
            lists.put(category, new ArrayList<>());
        }
        byState.forEach((state, category) -> lists.getOrDefault(category, new ArrayList<>()).add(state));
        return lists;
    }

    /// One Party that stands in another list than before.
    ///
    /// @param was empty where it did not take part, or was no Party, before
    /// @param now empty where it no longer does
    public record Change(StateId state, Optional<ReportCategory> was, Optional<ReportCategory> now) {}

    /// What has changed since `earlier`.
    public List<Change> since(Standings earlier) {
        List<Change> changes = new ArrayList<>();
        byState.forEach((state, category) -> {
            Optional<ReportCategory> was = Optional.ofNullable(earlier.byState.get(state));
            if (!was.equals(Optional.of(category))) {
                changes.add(new Change(state, was, Optional.of(category)));
            }
        });
        earlier.byState.forEach((state, category) -> {
            if (!byState.containsKey(state)) {
                changes.add(new Change(state, Optional.of(category), Optional.empty()));
            }
        });
        return changes;
    }

    /// One line for each Party, for [#read(String)].
    String text() {
        return byState.entrySet().stream()
                .map(entry -> entry.getKey().value() + " " + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    static Standings read(String text) {
        Map<StateId, ReportCategory> byState = new LinkedHashMap<>();
        for (String line : text.split("\n", -1)) {
            int blank = line.indexOf(' ');
            if (blank > 0) {
                byState.put(
                        new StateId(UUID.fromString(line.substring(0, blank))),
                        ReportCategory.valueOf(line.substring(blank + 1)));
            }
        }
        return new Standings(byState);
    }
}
