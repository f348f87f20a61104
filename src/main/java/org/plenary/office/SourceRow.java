package org.plenary.office;

import java.util.List;

/// One row of a table that somebody sent. Rows without any content are not handed out: they show as a gap in `number`.
///
/// @param number as the spreadsheet shows it: the first row is 1
/// @param cells from column A to the last one that is filled; `EMPTY` where nothing stands in between
/// @param isHidden whether the sheet does not show it, because of a filter or by itself
public record SourceRow(int number, List<Cell> cells, boolean isHidden) {

    public SourceRow {
        cells = List.copyOf(cells);
    }

    /// A row that the sheet shows.
    public SourceRow(int number, List<Cell> cells) {
        this(number, cells, false);
    }

    /// The cell in a column, counted from 0; `EMPTY` beyond the last one that is filled.
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
