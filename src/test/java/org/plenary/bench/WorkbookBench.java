package org.plenary.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.plenary.base.Progress;
import org.plenary.office.Column;
import org.plenary.office.RowSource;
import org.plenary.office.Table;
import org.plenary.office.Value;
import org.plenary.office.Workbook;
import org.plenary.office.WorkbookWriter;

/// Writing a workbook of twenty columns, beside POI's bare streaming writer with the same cells.
final class WorkbookBench {

    private static final int COLUMNS = 20;
    private static final int RUNS = 3;

    private WorkbookBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("workbook-bench");
        for (int rows : Sizes.of(arguments)) {
            Path file = folder.resolve("w.xlsx");
            var ours = new double[RUNS];
            var bare = new double[RUNS];
            for (int i = 0; i < RUNS; i++) {
                bare[i] = Measured.millis(() -> bare(file, rows));
                ours[i] = Measured.millis(() -> write(file, rows));
            }
            new Measured("workbook of 20 columns", rows, "ms", Measured.median(ours), Measured.median(bare)).tell();
            Files.deleteIfExists(file);
        }
    }

    private static String text(int row, int column) {
        return column < 3 ? "value " + column + " of " + row : "repeated " + (row % 200) + column;
    }

    private static int bare(Path path, int rows) throws IOException {
        try (var book = new SXSSFWorkbook(64);
                OutputStream stream = Files.newOutputStream(path)) {
            var sheet = book.createSheet("S");
            for (int r = 0; r < rows; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < COLUMNS; c++) {
                    row.createCell(c).setCellValue(text(r, c));
                }
            }
            book.write(stream);
            return rows;
        }
    }

    private static Object write(Path path, int rows) {
        RowSource source = sink -> {
            for (int r = 0; r < rows; r++) {
                List<Value> row = new ArrayList<>(COLUMNS);
                for (int c = 0; c < COLUMNS; c++) {
                    row.add(Value.text(text(r, c)));
                }
                sink.accept(row);
            }
        };
        var columns = Collections.nCopies(COLUMNS, new Column("H", Column.Kind.TEXT, 12));
        var page = Workbook.Page.of(new Table("S", columns, source));
        var book = new Workbook("B", Instant.EPOCH, Workbook.Direction.LEFT_TO_RIGHT, List.of(page));
        return Crowd.ok(WorkbookWriter.write(path, book, Progress.none()));
    }
}
