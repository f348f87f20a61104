package org.plenary.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.office.Cell;
import org.plenary.office.SourceRow;

/// What an officer has corrected in the cells of a list: the texts by row and column. The file stays as it is.
public record Corrections(Map<Integer, Map<Integer, String>> rows) {

    public static final Corrections NONE = new Corrections(Map.of());

    public Corrections {
        var copy = new TreeMap<Integer, Map<Integer, String>>();
        rows.forEach((row, cells) -> copy.put(row, Collections.unmodifiableMap(new TreeMap<>(cells))));
        rows = Collections.unmodifiableMap(copy);
    }

    /// The same with one more cell corrected; a blank text empties it.
    public Corrections with(int row, int column, String text) {
        var changed = new TreeMap<>(rows);
        var cells = new TreeMap<>(changed.getOrDefault(row, Map.of()));
        cells.put(column, text);
        changed.put(row, cells);
        return new Corrections(changed);
    }

    /// The corrected columns of a row with their texts.
    public Map<Integer, String> of(int row) {
        return rows.getOrDefault(row, Map.of());
    }

    /// The row as it was corrected.
    SourceRow apply(SourceRow row) {
        Map<Integer, String> cells = of(row.number());
        if (cells.isEmpty()) {
            return row;
        }
        List<Cell> all = new ArrayList<>(row.cells());
        cells.forEach((column, text) -> {
            while (all.size() <= column) {
                all.add(Cell.EMPTY);
            }
            all.set(column, Cell.text(text));
        });
        return new SourceRow(row.number(), all, row.isHidden());
    }
}
