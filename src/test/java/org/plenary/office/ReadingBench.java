package org.plenary.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plenary.base.Progress;
import org.xml.sax.InputSource;

/// Measures reading and writing against POI's bare parser and writer. Not a test: run it with `-Xmx512m`.
final class ReadingBench {

    private static final int RUNS = 7;
    private final PrintStream out;

    private ReadingBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("bench");
        new ReadingBench(System.out).run(folder.resolve("read.xlsx"), folder.resolve("write.xlsx"));
    }

    private interface Step {
        void run() throws Exception;
    }

    private void run(Path read, Path write) throws Exception {
        writeShared(read);
        double bareRead = median(() -> bareRead(read));
        double read1 = median(() -> read(read));
        out.printf("read  86,000 x 9:  bare POI %.2f s, ours %.2f s, ratio %.2f%n", bareRead, read1, read1 / bareRead);
        double bareWrite = median(() -> bareWrite(write));
        double write1 = median(() -> write(write));
        out.printf(
                "write 100,000 x 20: bare SXSSF %.2f s, ours %.2f s, ratio %.2f%n",
                bareWrite, write1, write1 / bareWrite);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        out.printf("peak heap %d MB (sum over pools)%n", peak >> 20);
        Files.deleteIfExists(read);
        Files.deleteIfExists(write);
    }

    private static double median(Step step) throws Exception {
        var times = new ArrayList<Long>();
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            step.run();
            times.add(System.nanoTime() - start);
        }
        Collections.sort(times);
        return times.get(RUNS / 2) / 1e9;
    }

    private static String text(int row, int column) {
        return column < 3 ? "value " + column + " of " + row : "repeated " + (row % 200) + column;
    }

    /// As Excel would save it: with shared strings.
    private static void writeShared(Path file) throws IOException {
        try (var book = new SXSSFWorkbook(new XSSFWorkbook(), 100, false, true);
                OutputStream stream = Files.newOutputStream(file)) {
            var sheet = book.createSheet("S");
            for (int r = 0; r < 86_000; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < 8; c++) {
                    row.createCell(c).setCellValue(text(r, c));
                }
                row.createCell(8).setCellValue(r * 1.5);
            }
            book.write(stream);
        }
    }

    private static void read(Path path) {
        try (SpreadsheetFile file = Reading.open(path)) {
            file.read(file.sheets().getFirst(), _ -> RowSink.Next.MORE, Progress.none());
        }
    }

    private static void bareRead(Path path) throws Exception {
        try (OPCPackage file = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            var strings = new ReadOnlySharedStringsTable(file);
            var reader = new XSSFReader(file);
            try (InputStream sheet = reader.getSheetsData().next()) {
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(
                        new XSSFSheetXMLHandler(reader.getStylesTable(), strings, new Nothing(), false));
                parser.parse(new InputSource(sheet));
            }
        }
    }

    private static final class Nothing implements SheetContentsHandler {
        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(
                String address, String value, XSSFComment comment) {}
    }

    private static void bareWrite(Path path) throws IOException {
        try (var book = new SXSSFWorkbook(64);
                OutputStream stream = Files.newOutputStream(path)) {
            var sheet = book.createSheet("S");
            for (int r = 0; r < 100_000; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < 20; c++) {
                    row.createCell(c).setCellValue(text(r, c));
                }
            }
            book.write(stream);
        }
    }

    private static void write(Path path) {
        var columns = Collections.nCopies(20, new Column("H", Column.Kind.TEXT, 12));
        RowSource rows = sink -> {
            for (int r = 0; r < 100_000; r++) {
                List<Value> row = new ArrayList<>(20);
                for (int c = 0; c < 18; c++) {
                    row.add(Value.text(text(r, c)));
                }
                row.add(Value.day(LocalDate.EPOCH.plusDays(r % 9000)));
                row.add(Value.whole(r));
                sink.accept(row);
            }
        };
        var page = Workbook.Page.of(new Table("S", columns, rows));
        var book = new Workbook("B", Instant.EPOCH, Workbook.Direction.LEFT_TO_RIGHT, List.of(page));
        WorkbookWriter.write(path, book, Progress.none());
    }
}
