package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.base.Checked;
import org.plenary.base.Progress;
import org.plenary.office.Cell.Kind;

class XlsxReadingTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("ministry.csv");
    }

    private Cell cell(String xml) throws IOException {
        return Reading.onlyCell(
                RawXlsx.withRows("<row r=\"1\">" + xml + "</row>").writeTo(file));
    }

    @ParameterizedTest
    @CsvSource({
        "41798765432, 41798765432",
        "4.1798765432E10, 41798765432",
        "1.5, 1.5",
        "2.0, 2",
        "1.1000000000000001, 1.1",
        "0.1, 0.1",
        "-0, 0",
        "1E-5, 0.00001",
        "123456789012345, 123456789012345"
    })
    void aNumberIsWrittenPlainly(String raw, String plain) throws IOException {
        assertThat(cell("<c r=\"A1\"><v>" + raw + "</v></c>")).isEqualTo(new Cell(plain, Kind.NUMBER));
    }

    @Test
    void aNumberBeyondAllMeasureIsKeptAsText() throws IOException {
        assertThat(cell("<c r=\"A1\"><v>1E999999999</v></c>").kind()).isEqualTo(Kind.TEXT);
    }

    @ParameterizedTest
    @CsvSource({"43002, 2017-09-24", "43002.4166666667, 2017-09-24T10:00", "0.4375, 10:30", "-1, -1", "1e300, 1e300"})
    void aDateIsWrittenAsIso(String serial, String iso) throws IOException {
        var styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"d. mmmm yyyy hh:mm\"/></numFmts>"
                + "<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>";
        RawXlsx.withRows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + serial + "</v></c></row>")
                .withStyles(styles)
                .writeTo(file);
        String text = Reading.onlyCell(file).text();
        assertThat(iso.equals("1e300") ? text.length() : text).isEqualTo(iso.equals("1e300") ? 301 : iso);
    }

    @Test
    void aWorkbookMayCountItsDaysFrom1904() throws IOException {
        RawXlsx.withRows("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>41540</v></c></row>")
                .withStyles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
                .with(
                        "xl/workbook.xml",
                        RawXlsx.workbook(
                                "<workbookPr date1904=\"1\"/>", "<sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/>"))
                .writeTo(file);
        assertThat(Reading.onlyCell(file)).isEqualTo(new Cell("2017-09-24", Kind.DATE));
    }

    @Test
    void aFormulaCountsAsItsLastValue() throws IOException {
        assertThat(cell("<c r=\"A1\" t=\"str\"><f>HYPERLINK(\"http://example.org\")</f><v>Ada</v></c>"))
                .isEqualTo(new Cell("Ada", Kind.TEXT));
    }

    @Test
    void aFormulaThatWasNeverComputedIsEmpty() throws IOException {
        RawXlsx.withRows("<row r=\"1\"><c r=\"A1\"><f>1+1</f></c><c r=\"B1\"><v>7</v></c></row>")
                .writeTo(file);
        assertThat(Reading.onlyCell(file)).isEqualTo(Cell.EMPTY);
    }

    @Test
    void anErrorIsNoText() throws IOException {
        assertThat(cell("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>")).isEqualTo(new Cell("#REF!", Kind.ERROR));
    }

    @Test
    void aBooleanIsTrueOrFalse() throws IOException {
        assertThat(cell("<c r=\"A1\" t=\"b\"><v>1</v></c>")).isEqualTo(new Cell("true", Kind.BOOLEAN));
    }

    @Test
    void richTextIsJoinedAndItsPhoneticGuideLeftOut() throws IOException {
        RawXlsx.withRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
                .withTexts("", "<si><r><t>田</t></r><r><t>中</t></r><rPh sb=\"0\" eb=\"1\"><t>タナカ</t></rPh></si>")
                .writeTo(file);
        assertThat(Reading.onlyCell(file).text()).isEqualTo("田中");
    }

    @Test
    void noBreakSpacesAroundATextFallAway() throws IOException {
        assertThat(cell("<c r=\"A1\" t=\"inlineStr\"><is><t>\u00A0 Ada \u3000 Lovelace\u00A0\n</t></is></c>").text())
                .isEqualTo("Ada \u3000 Lovelace");
    }

    @Test
    void excelsEscapesAreResolved() throws IOException {
        assertThat(cell("<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000A_b _x005F_x0041_</t></is></c>").text())
                .isEqualTo("a\nb _x0041_");
    }

    @Test
    void blankRowsAreGapsInTheNumbers() throws IOException {
        RawXlsx.withRows("<row r=\"2\"><c r=\"C2\"><v>1</v></c></row><row r=\"4\"><c r=\"A4\" s=\"0\"/></row>"
                        + "<row r=\"7\"><c r=\"A7\"><v>2</v></c></row>")
                .writeTo(file);
        assertThat(Reading.rows(file, 0)).extracting(SourceRow::number).containsExactly(2, 7);
    }

    @Test
    void aGapBetweenCellsIsFilledWithEmptyOnes() throws IOException {
        RawXlsx.withRows("<row r=\"2\"><c r=\"C2\"><v>1</v></c></row>").writeTo(file);
        assertThat(Reading.texts(file).getFirst()).containsExactly("", "", "1");
    }

    @Test
    void rowsAndCellsWithoutAddressesAreCounted() throws IOException {
        RawXlsx.withRows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")
                .writeTo(file);
        assertThat(Reading.texts(file)).hasToString("[[1, 2], [3]]");
    }

    @Test
    void aHiddenSheetIsListedAsHidden() throws IOException {
        RawXlsx.withRows("")
                .with(
                        "xl/workbook.xml",
                        RawXlsx.workbook("", "<sheet name=\"Old\" sheetId=\"1\" state=\"veryHidden\" r:id=\"r1\"/>"))
                .writeTo(file);
        try (SpreadsheetFile opened = Reading.open(file)) {
            assertThat(opened.sheets().getFirst().isHidden()).isTrue();
        }
    }

    @Test
    void theSinkMayStopEarly() throws IOException {
        RawXlsx.withRows("<row><c><v>1</v></c></row>".repeat(200)).writeTo(file);
        var rows = new ArrayList<SourceRow>();
        try (SpreadsheetFile opened = Reading.open(file)) {
            var read = opened.read(opened.sheets().getFirst(), first(50, rows), Progress.none());
            assertThat(read).isEqualTo(Checked.ok(50));
        }
    }

    private static RowSink first(int wanted, List<SourceRow> rows) {
        return row -> {
            rows.add(row);
            return rows.size() < wanted ? RowSink.Next.MORE : RowSink.Next.ENOUGH;
        };
    }

    @Test
    void cancellingPassesThrough() throws IOException {
        RawXlsx.withRows("<row><c><v>1</v></c></row>".repeat(200)).writeTo(file);
        try (SpreadsheetFile opened = Reading.open(file)) {
            assertThatThrownBy(() -> opened.read(opened.sheets().getFirst(), cancelled(), Progress.none()))
                    .isInstanceOf(Progress.Cancelled.class);
        }
    }

    private static RowSink cancelled() {
        return _ -> {
            throw new Progress.Cancelled();
        };
    }
}
