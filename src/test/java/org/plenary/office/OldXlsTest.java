package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Progress;

/// Workbooks of Excel 5 and 95, and those in the XML of 2003.
class OldXlsTest {

    @TempDir
    private Path folder;

    private List<List<String>> rows(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("old.xls"), content);
        List<List<String>> rows = new ArrayList<>();
        try (SpreadsheetFile opened = ((Checked.Ok<SpreadsheetFile>) SpreadsheetFile.open(file)).value()) {
            opened.read(
                    opened.sheets().getFirst(),
                    row -> {
                        rows.add(row.cells().stream().map(Cell::text).toList());
                        return RowSink.Next.MORE;
                    },
                    Progress.none());
        }
        return rows;
    }

    @Test
    void aWorkbookOfExcel5IsRead() throws IOException {
        assertThat(rows(OldWorkbook.biff5()))
                .containsExactly(
                        List.of("Name", "Country", "Arrival", "Telephone", "Position"),
                        List.of("Анна ИВАНОВА", "Russian Federation", "2017-09-24", "+7 495", "советник"),
                        List.of("Ana SILVA", "Portugal", "2017-09-25", "41227919100"));
    }

    @Test
    void itsHiddenSheetIsTold() throws IOException {
        Path file = Files.write(folder.resolve("old.xls"), OldWorkbook.biff5());
        try (SpreadsheetFile opened = ((Checked.Ok<SpreadsheetFile>) SpreadsheetFile.open(file)).value()) {
            assertThat(opened.sheets()).extracting(Sheet::name).containsExactly("Список", "Hidden");
            assertThat(opened.sheets().getLast().isHidden()).isTrue();
        }
    }

    @Test
    void aWorkbookInXmlIsRead() throws IOException {
        assertThat(rows("""
                <?xml version="1.0"?>
                <?mso-application progid="Excel.Sheet"?>
                <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
                  xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
                 <Worksheet ss:Name="List"><Table>
                  <Row><Cell><Data ss:Type="String">Name</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">Day</Data></Cell></Row>
                  <Row ss:Index="4"><Cell ss:MergeAcross="1"><Data ss:Type="String">Ana</Data></Cell>
                   <Cell><Data ss:Type="DateTime">2017-09-24T00:00:00.000</Data></Cell></Row>
                 </Table></Worksheet></Workbook>
                """.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("Name", "", "Day"), List.of("Ana", "", "2017-09-24"));
    }
}
