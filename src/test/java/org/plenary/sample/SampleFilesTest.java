package org.plenary.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plenary.base.Checked;
import org.plenary.base.Progress;
import org.plenary.office.Cell;
import org.plenary.office.RowSink;
import org.plenary.office.SourceRow;
import org.plenary.office.SpreadsheetFile;

/// The files in `samples` are what [MessyMinistry] says. Its `main` writes them anew.
class SampleFilesTest {

    private static final Path WORKBOOK = Path.of("samples", "delegates.xlsx");
    private static final Path CSV = Path.of("samples", "delegates-win1252.csv");

    @Test
    void theWorkbookHoldsTheMessyList() {
        assertThat(rows(WORKBOOK)).isEqualTo(expected(MessyMinistry.workbook()));
    }

    @Test
    void theTextTableHoldsTheMessyList() {
        assertThat(rows(CSV)).isEqualTo(expected(MessyMinistry.csv()));
    }

    private static List<List<String>> expected(MessyTable table) {
        return table.rows().stream()
                .map(row -> trimmed(row.stream().map(String::strip).toList()))
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private static List<List<String>> rows(Path file) {
        List<List<String>> rows = new ArrayList<>();
        SpreadsheetFile opened = ((Checked.Ok<SpreadsheetFile>) SpreadsheetFile.open(file)).value();
        try (opened) {
            Checked<Integer> read = opened.read(opened.sheets().getFirst(), row -> take(rows, row), Progress.none());
            assertThat(read).isInstanceOf(Checked.Ok.class);
        }
        return rows;
    }

    private static RowSink.Next take(List<List<String>> rows, SourceRow row) {
        rows.add(trimmed(row.cells().stream().map(Cell::text).toList()));
        return RowSink.Next.MORE;
    }

    private static List<String> trimmed(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }

    /// Writes both files into `samples`.
    public static void main(String[] arguments) throws IOException {
        MessyTable table = MessyMinistry.workbook();
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(WORKBOOK)) {
            var sheet = workbook.createSheet(table.title());
            for (int r = 0; r < table.rows().size(); r++) {
                XSSFRow row = sheet.createRow(r);
                List<String> cells = table.rows().get(r);
                for (int c = 0; c < cells.size(); c++) {
                    if (!cells.get(c).isEmpty()) {
                        row.createCell(c).setCellValue(cells.get(c));
                    }
                }
            }
            workbook.write(out);
        }
        var text = new StringBuilder();
        for (List<String> row : MessyMinistry.csv().rows()) {
            text.append(String.join(";", row.stream().map(SampleFilesTest::quoted).toList())).append("\r\n");
        }
        Files.writeString(CSV, text, Charset.forName("windows-1252"));
    }

    private static String quoted(String cell) {
        return cell.contains(";") || cell.contains("\"") || cell.contains("\n")
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
