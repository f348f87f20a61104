package org.plenary.office;

import java.util.List;

/// A table of a label and whole numbers, ruled as in United Nations documents: no vertical rules, a total at the end.
///
/// @param headings of the label column and of each number column
/// @param rows in order
/// @param total the last row; it has as many numbers as the others
public record PaperTable(List<String> headings, List<Row> rows, Row total) {

    /// A label and its numbers, ready to be printed (`1,050`).
    public record Row(String label, List<String> numbers) {
        public Row {
            numbers = List.copyOf(numbers);
        }
    }

    /// @throws IllegalArgumentException where a row has more or fewer cells than there are headings
    public PaperTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            requireCells(headings.size(), row);
        }
        requireCells(headings.size(), total);
    }

    private static void requireCells(int cells, Row row) {
        if (row.numbers().size() + 1 != cells) {
            throw new IllegalArgumentException("a row without one cell for each heading");
        }
    }
}
