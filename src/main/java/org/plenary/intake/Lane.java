package org.plenary.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.office.Cell;
import org.plenary.office.Merge;
import org.plenary.office.SheetContent;
import org.plenary.office.SourceRow;

/// A strip of a sheet in which tables stand one below the other: the whole sheet, or some of its columns where tables
/// stand side by side. Its rows are counted from 0, and only those are there in which something stands.
final class Lane {

    private final SheetContent content;
    private final int from;
    private final int to;
    private final List<SourceRow> rows;
    private final Map<Integer, NavigableMap<Integer, Merge>> downwards = new HashMap<>();
    private final Map<Integer, List<Merge>> across = new HashMap<>();

    private Lane(SheetContent content, int from, int to, List<SourceRow> rows) {
        this.content = content;
        this.from = from;
        this.to = to;
        this.rows = rows;
        content.merges().forEach(this::file);
    }

    static Lane of(SheetContent content) {
        return new Lane(content, 0, Math.max(1, content.width()), content.rows());
    }

    /// Some of the columns only.
    Lane part(int first, int end) {
        var part = new ArrayList<SourceRow>();
        for (SourceRow row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < Math.min(end, row.cells().size()); i++) {
                cells.add(i < first ? Cell.EMPTY : row.cell(i));
            }
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                part.add(new SourceRow(row.number(), cells, row.isHidden()));
            }
        }
        return new Lane(content, first, end, part);
    }

    private void file(Merge merge) {
        if (merge.lastColumn() > merge.firstColumn()) {
            across.computeIfAbsent(merge.firstRow(), row -> new ArrayList<>()).add(merge);
        }
        if (merge.lastRow() > merge.firstRow()) {
            for (int column = merge.firstColumn(); column <= Math.min(merge.lastColumn(), to); column++) {
                downwards.computeIfAbsent(column, one -> new TreeMap<>()).put(merge.firstRow(), merge);
            }
        }
    }

    SheetContent content() {
        return content;
    }

    int from() {
        return from;
    }

    /// The column after its last one.
    int to() {
        return to;
    }

    List<SourceRow> rows() {
        return rows;
    }

    SourceRow row(int index) {
        return rows.get(index);
    }

    int size() {
        return rows.size();
    }

    /// Whether nothing stands between a row and the one before it.
    boolean isNextTo(int index, int before) {
        return row(index).number() - row(before).number() == index - before;
    }

    /// Whether there are areas that take in cells of several rows.
    boolean hasAreasDown() {
        return !downwards.isEmpty();
    }

    /// The area that takes in a cell from a row above, where there is one.
    Optional<Merge> above(int number, int column) {
        NavigableMap<Integer, Merge> merges = downwards.isEmpty() ? null : downwards.get(column);
        if (merges == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(merges.floorEntry(number))
                .map(Map.Entry::getValue)
                .filter(merge -> merge.firstRow() < number && merge.lastRow() >= number);
    }

    /// The area that begins in a cell and takes in others to its right, where there is one.
    Optional<Merge> across(int number, int column) {
        return across.getOrDefault(number, List.of()).stream()
                .filter(merge -> merge.firstColumn() == column)
                .findFirst();
    }

    /// The columns in which something stands.
    static List<Integer> filled(SourceRow row) {
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                filled.add(i);
            }
        }
        return filled;
    }

    /// Whether something stands in several columns.
    static boolean isSeveral(SourceRow row) {
        int filled = 0;
        for (Cell cell : row.cells()) {
            filled += cell.isEmpty() ? 0 : 1;
            if (filled > 1) {
                return true;
            }
        }
        return false;
    }

    /// How many columns [#different] finds.
    static int countDifferent(SourceRow row) {
        int count = 0;
        String last = "";
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i).text();
            if (!row.cell(i).isEmpty() && (count == 0 || !last.equals(text))) {
                count++;
                last = text;
            }
        }
        return count;
    }

    /// The columns in which something stands, each different text once: some programs repeat what they merge.
    static List<Integer> different(SourceRow row) {
        List<Integer> different = new ArrayList<>();
        for (int column : filled(row)) {
            if (different.isEmpty()
                    || !row.cell(different.getLast()).text().equals(row.cell(column).text())) {
                different.add(column);
            }
        }
        return different;
    }
}
