package org.plenary.office;

import java.util.ArrayList;
import java.util.List;
import org.plenary.base.FileFault;
import org.plenary.base.Progress;

/// Gathers cells into rows for a sink and watches that no file, however made, takes more than its share.
final class RowFeed {

    /// Excel's own limits, and what a laptop can hold and wait for.
    private static final int ROWS = 1_048_576;

    private static final int COLUMNS = 16_384;
    private static final long CELLS = 50_000_000;
    private static final int CHARACTERS_OF_A_ROW = 8_000_000;
    private static final long CHARACTERS = 2_000_000_000L;
    private static final int CHECKPOINT = 128;

    private final RowSink sink;
    private final Progress progress;
    private final int expected;
    private final List<Cell> row = new ArrayList<>();
    private long cells;
    private long characters;
    private int charactersOfRow;
    private int rows;
    private boolean isHidden;

    /// @param expected about how many rows there are, 0 where unknown
    RowFeed(RowSink sink, Progress progress, int expected) {
        this.sink = sink;
        this.progress = progress;
        this.expected = expected;
    }

    /// Puts a cell into the present row, in a column counted from 0.
    void cell(int column, Cell cell) {
        if (cell.isEmpty()) {
            return;
        }
        charactersOfRow += cell.text().length();
        if (column >= COLUMNS || charactersOfRow > CHARACTERS_OF_A_ROW) {
            throw new Unusable(FileFault.TOO_LARGE);
        }
        while (row.size() <= column) {
            row.add(Cell.EMPTY);
        }
        row.set(column, cell);
    }

    /// Says that the sheet does not show the present row.
    void hideRow() {
        isHidden = true;
    }

    void merged(Merge merge) {
        sink.merged(merge);
    }

    /// @param column from 0
    void hiddenColumn(int column) {
        if (column >= 0 && column < COLUMNS) {
            sink.hiddenColumn(column);
        }
    }

    /// Ends the present row and hands it on, unless nothing stands in it.
    ///
    /// @throws Enough where the sink wants no more
    void endRow(int number) {
        if (number > ROWS) {
            throw new Unusable(FileFault.TOO_LARGE);
        }
        if (number % CHECKPOINT == 0) {
            progress.checkpoint();
        }
        if (!row.isEmpty()) {
            count();
            var done = new SourceRow(number, row, isHidden);
            row.clear();
            rows++;
            progress.done(number, Math.max(expected, 0));
            isHidden = false;
            if (sink.take(done) == RowSink.Next.ENOUGH) {
                throw new Enough();
            }
        }
        isHidden = false;
    }

    private void count() {
        cells += row.size();
        characters += charactersOfRow;
        charactersOfRow = 0;
        if (cells > CELLS || characters > CHARACTERS) {
            throw new Unusable(FileFault.TOO_LARGE);
        }
    }

    /// How many rows the sink took.
    int rows() {
        return rows;
    }

    /// Ends a parser's run early, in good order.
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        Enough() {
            super("enough", null, false, false);
        }
    }
}
