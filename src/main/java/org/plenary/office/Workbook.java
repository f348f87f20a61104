package org.plenary.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An Excel workbook to be written. Equal workbooks give equal files, byte for byte.
///
/// @param title the document's title in its properties
/// @param created the document's date in its properties
/// @param pages one sheet each, at least one; names that are alike are numbered
public record Workbook(String title, Instant created, Direction direction, List<Page> pages) {

    /// From which side the sheets are read.
    public enum Direction {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT
    }

    /// One sheet: a table, with a chart beside it if wanted.
    public record Page(Table table, Optional<BarChart> chart) {

        public static Page of(Table table) {
            return new Page(table, Optional.empty());
        }
    }

    public Workbook {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a workbook without sheets");
        }
    }
}
