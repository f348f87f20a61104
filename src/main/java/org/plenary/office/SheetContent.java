package org.plenary.office;

import java.util.List;
import java.util.Set;

/// A sheet, whole, as it is in its file.
///
/// @param rows from top to bottom; those without content are left out
/// @param merges areas that are shown as one cell
/// @param hiddenColumns from 0
public record SheetContent(Sheet sheet, List<SourceRow> rows, List<Merge> merges, Set<Integer> hiddenColumns) {

    public SheetContent {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /// How many of its rows the program that wrote it does not show, by a filter or one by one.
    public int hiddenRows() {
        return (int) rows.stream().filter(SourceRow::isHidden).count();
    }

    /// How many columns are filled in some row.
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
