package org.plenary.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The small workbook inside a chart of a paper: the names in column A, the numbers in column B. Equal charts give
/// equal bytes.
final class ChartTable {

    private ChartTable() {}

    /// @param beside a file beside which temporary ones may be written
    static byte[] of(PaperChart chart, Instant issued, Path beside) throws IOException {
        Path raw = beside.resolveSibling(beside.getFileName() + ".chart");
        Path timed = beside.resolveSibling(beside.getFileName() + ".table");
        try {
            Files.write(raw, bytes(chart, issued));
            ZipTimes.fix(raw, timed);
            return Files.readAllBytes(timed);
        } finally {
            Files.deleteIfExists(raw);
            Files.deleteIfExists(timed);
        }
    }

    private static byte[] bytes(PaperChart chart, Instant issued) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var core = workbook.getProperties().getCoreProperties();
            core.setCreator("");
            core.setCreated(Optional.of(Date.from(issued)));
            core.setModified(Optional.of(Date.from(issued)));
            XSSFSheet sheet = workbook.createSheet("Sheet1");
            var heading = sheet.createRow(0);
            heading.createCell(1).setCellValue(CellWords.writable(CellWords.cut(chart.title())));
            for (int i = 0; i < chart.bars().size(); i++) {
                var row = sheet.createRow(i + 1);
                row.createCell(0)
                        .setCellValue(CellWords.writable(CellWords.cut(chart.bars().get(i).label())));
                row.createCell(1).setCellValue(chart.bars().get(i).value());
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
