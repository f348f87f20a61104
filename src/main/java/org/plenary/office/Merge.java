package org.plenary.office;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An area of a sheet that is shown as one cell. What it says stands in its upper left cell.
///
/// @param firstRow from 1, as [SourceRow#number]
/// @param firstColumn from 0
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /// The area of a range such as `B2:D5`; empty where it is none or a single cell.
    static Optional<Merge> of(@Nullable String range) {
        int colon = range == null ? -1 : range.indexOf(':');
        if (range == null || colon < 0) {
            return Optional.empty();
        }
        String from = range.substring(0, colon);
        String to = range.substring(colon + 1);
        var merge = new Merge(Digits.row(from), Digits.row(to), Digits.column(from, -1), Digits.column(to, -1));
        return merge.isSound() ? Optional.of(merge) : Optional.empty();
    }

    private boolean isSound() {
        return firstRow > 0
                && firstColumn >= 0
                && lastRow >= firstRow
                && lastColumn >= firstColumn
                && (lastRow > firstRow || lastColumn > firstColumn);
    }

    /// Whether it takes in this cell.
    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
