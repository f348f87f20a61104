package org.plenary.credentials;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What becomes of every row of a list of credentials, if it is taken in now.
public record ListPlan(List<PlannedRow> rows) {

    public ListPlan {
        rows = List.copyOf(rows);
    }

    public int count(ListFate fate) {
        return (int) rows.stream().filter(row -> row.fate() == fate).count();
    }

    /// How many rows change anything.
    public int taken() {
        return (int) rows.stream().filter(PlannedRow::isTaken).count();
    }

    /// Words that somebody must say the meaning of, each once, and how many rows have it.
    public Map<ListColumn, Map<String, Long>> unknown() {
        Map<ListColumn, Map<String, Long>> unknown = new TreeMap<>();
        for (ListColumn column : ListColumn.values()) {
            Map<String, Long> words = rows.stream()
                    .filter(row -> row.unknown().containsKey(column))
                    .collect(Collectors.groupingBy(
                            row -> row.unknown().getOrDefault(column, ""), TreeMap::new, Collectors.counting()));
            if (!words.isEmpty()) {
                unknown.put(column, words);
            }
        }
        return unknown;
    }
}
