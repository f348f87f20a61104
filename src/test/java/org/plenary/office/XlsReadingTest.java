package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.office.Cell.Kind;

class XlsReadingTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("delegates.xlsx");
    }

    private Path book(Consumer<HSSFWorkbook> filling) throws IOException {
        try (var book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.accept(book);
            book.write(out);
        }
        return file;
    }

    private Cell cell(Consumer<HSSFCell> filling) throws IOException {
        return Reading.onlyCell(book(
                book -> filling.accept(book.createSheet("S").createRow(0).createCell(0))));
    }

    private static void showAs(HSSFCell cell, String format) {
        var book = cell.getSheet().getWorkbook();
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    @Test
    void aTextIsRead() throws IOException {
        assertThat(cell(cell -> cell.setCellValue("\u00A0王小明 "))).isEqualTo(new Cell("王小明", Kind.TEXT));
    }

    @Test
    void aTelephoneNumberIsWrittenPlainly() throws IOException {
        assertThat(cell(cell -> cell.setCellValue(41_798_765_432.0))).isEqualTo(new Cell("41798765432", Kind.NUMBER));
    }

    @Test
    void aDateIsWrittenAsIso() throws IOException {
        assertThat(cell(cell -> {
                    cell.setCellValue(LocalDate.of(2017, 9, 24));
                    showAs(cell, "d mmm yyyy");
                }))
                .isEqualTo(new Cell("2017-09-24", Kind.DATE));
    }

    @Test
    void aDateWithATimeIsWrittenAsIso() throws IOException {
        assertThat(cell(cell -> {
                    cell.setCellValue(LocalDateTime.of(2017, 9, 24, 10, 30));
                    showAs(cell, "dd.mm.yyyy hh:mm");
                }))
                .isEqualTo(new Cell("2017-09-24T10:30", Kind.DATE));
    }

    @Test
    void aBooleanIsTrueOrFalse() throws IOException {
        assertThat(cell(cell -> cell.setCellValue(false))).isEqualTo(new Cell("false", Kind.BOOLEAN));
    }

    @Test
    void anErrorIsNoText() throws IOException {
        assertThat(cell(cell -> cell.setCellErrorValue(FormulaError.REF))).isEqualTo(new Cell("#REF!", Kind.ERROR));
    }

    @Test
    void aFormulaCountsAsItsLastNumber() throws IOException {
        assertThat(cell(cell -> {
                    cell.setCellFormula("1+1");
                    cell.setCellValue(2);
                }))
                .isEqualTo(new Cell("2", Kind.NUMBER));
    }

    @Test
    void aFormulaCountsAsItsLastText() throws IOException {
        assertThat(cell(cell -> {
                    cell.setCellFormula("\"A\"&\"da\"");
                    cell.setCellValue("Ada");
                }))
                .isEqualTo(new Cell("Ada", Kind.TEXT));
    }

    @Test
    void cellsComeInTheOrderOfTheSheet() throws IOException {
        book(book -> {
            var sheet = book.createSheet("S");
            sheet.createRow(5).createCell(2).setCellValue("late");
            sheet.createRow(2).createCell(1).setCellValue("early");
        });
        assertThat(Reading.rows(file, 0)).extracting(SourceRow::number).containsExactly(3, 6);
    }

    @Test
    void theRightSheetIsRead() throws IOException {
        book(book -> {
            book.createSheet("First").createRow(0).createCell(0).setCellValue("one");
            book.createSheet("Second").createRow(0).createCell(0).setCellValue("two");
        });
        assertThat(Reading.rows(file, 1).getFirst().cell(0).text()).isEqualTo("two");
    }

    @Test
    void aHiddenSheetIsListedAsHidden() throws IOException {
        book(book -> {
            book.createSheet("First");
            book.createSheet("Second");
            book.setSheetHidden(1, true);
        });
        try (SpreadsheetFile opened = Reading.open(file)) {
            assertThat(opened.sheets()).extracting(Sheet::isHidden).containsExactly(false, true);
        }
    }
}
