package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Progress;

@Isolated
class WorkbookWriterTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("Delegation", Column.Kind.TEXT, 24),
            new Column("Persons", Column.Kind.NUMBER, 10),
            new Column("Since", Column.Kind.DATE, 12),
            new Column("Id", Column.Kind.TECHNICAL, 10));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("participants.xlsx");
    }

    private static Workbook book(RowSource rows) {
        var page = new Workbook.Page(new Table("Statistics", COLUMNS, rows), chart());
        return book(Workbook.Direction.LEFT_TO_RIGHT, page);
    }

    private static Workbook book(Workbook.Direction direction, Workbook.Page... pages) {
        return new Workbook("Participants", Instant.parse("2017-09-24T08:00:00Z"), direction, List.of(pages));
    }

    private static Optional<BarChart> chart() {
        return Optional.of(new BarChart("Persons by delegation", 0, 1, 2));
    }

    private static List<Value> row(String name, int persons) {
        return List.of(
                Value.text(name), Value.whole(persons), Value.day(LocalDate.of(2017, 9, 24)), Value.text("id-" + name));
    }

    private static RowSource three() {
        return RowSource.of(List.of(row("=Japan", 24), row("Chad", 3), row("Total", 27)));
    }

    private XSSFWorkbook written(Workbook book) throws IOException {
        assertThat(WorkbookWriter.write(file, book, Progress.none())).isInstanceOf(Checked.Ok.class);
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private List<String> namesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    @Test
    void theHeadingsStayInSight() throws IOException {
        try (var read = written(book(three()))) {
            assertThat(read.getSheetAt(0).getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        }
    }

    @Test
    void theFilterSpansTheTable() throws IOException {
        try (var read = written(book(three()))) {
            assertThat(read.getSheetAt(0).getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D4");
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaIsQuotedText() throws IOException {
        try (var read = written(book(three()))) {
            var cell = read.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void aRowIsAsHighAsItsWrappedText() throws IOException {
        var columns = List.of(new Column("Notes", Column.Kind.WRAPPED, 20));
        var rows = RowSource.of(List.of(List.of(Value.text("one\ntwo " + "x".repeat(30)))));
        try (var read = written(book(
                Workbook.Direction.LEFT_TO_RIGHT, Workbook.Page.of(new Table("N", columns, rows))))) {
            assertThat(read.getSheetAt(0).getRow(1).getHeightInPoints()).isEqualTo(45);
        }
    }

    @Test
    void aDayIsARealDate() throws IOException {
        try (var read = written(book(three()))) {
            assertThat(DateUtil.isCellDateFormatted(read.getSheetAt(0).getRow(1).getCell(2)))
                    .isTrue();
        }
    }

    @Test
    void theTechnicalColumnIsHidden() throws IOException {
        try (var read = written(book(three()))) {
            assertThat(read.getSheetAt(0).isColumnHidden(3)).isTrue();
        }
    }

    @Test
    void arabicSheetsAreReadFromTheRight() throws IOException {
        var page = Workbook.Page.of(new Table("المشاركون", COLUMNS, three()));
        try (var read = written(book(Workbook.Direction.RIGHT_TO_LEFT, page))) {
            assertThat(read.getSheetAt(0).isRightToLeft()).isTrue();
        }
    }

    @Test
    void theChartPointsAtTheCells() throws IOException {
        try (var read = written(book(three()))) {
            var chart = read.getSheetAt(0).getDrawingPatriarch().getCharts().getFirst();
            var series = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
            assertThat(series.getVal().getNumRef().getF()).isEqualTo("Statistics!$B$2:$B$3");
        }
    }

    @Test
    void theChartShowsItsBarsBeforeAnythingIsComputed() throws IOException {
        try (var read = written(book(three()))) {
            var chart = read.getSheetAt(0).getDrawingPatriarch().getCharts().getFirst();
            var series = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
            assertThat(series.getVal().getNumRef().getNumCache().getPtArray(1).getV()).isEqualTo("3.0");
        }
    }

    @Test
    void sheetNamesThatExcelRefusesAreMadeFit() throws IOException {
        var wild = new Table("a/b:c*d[e]f?g and far more than thirty-one", COLUMNS, three());
        try (var read = written(book(
                Workbook.Direction.LEFT_TO_RIGHT, Workbook.Page.of(wild), Workbook.Page.of(wild)))) {
            assertThat(List.of(read.getSheetName(0), read.getSheetName(1)))
                    .containsExactly("a-b-c-d-e-f-g and far more than", "a-b-c-d-e-f-g and far more th 2");
        }
    }

    @Test
    void theSameWorkbookGivesTheSameBytes() throws IOException {
        Path other = folder.resolve("other.xlsx");
        WorkbookWriter.write(file, book(three()), Progress.none());
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            WorkbookWriter.write(other, book(three()), Progress.none());
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(other).hasSameBinaryContentAs(file);
    }

    @Test
    void aTextThatNoCellCanHoldIsCutAndCounted() {
        var rows = RowSource.of(List.of(List.of(Value.text("x".repeat(32_766) + "👍"))));
        assertThat(WorkbookWriter.write(file, book(rows), Progress.none())
                        .map(Written::cut))
                .isEqualTo(Checked.ok(1));
        assertThat(Reading.rows(file, 0).get(1).cell(0).text()).hasSize(32_766);
    }

    @Test
    void charactersThatXmlForbidsAreReplaced() {
        var rows = RowSource.of(List.of(row("a\u0000b\u000Bc\uD800d\uFFFFe", 1)));
        WorkbookWriter.write(file, book(rows), Progress.none());
        assertThat(Reading.rows(file, 0).get(1).cell(0).text()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }

    @Test
    void aCancelledExportLeavesTheOldFile() throws IOException {
        Files.writeString(file, "old");
        RowSource cancelled = _ -> {
            throw new Progress.Cancelled();
        };
        assertThatThrownBy(() -> WorkbookWriter.write(file, book(cancelled), Progress.none()))
                .isInstanceOf(Progress.Cancelled.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void aFailedExportLeavesNothingBehind() throws IOException {
        RowSource failing = out -> {
            out.accept(row("Chad", 3));
            throw new IllegalStateException("the store is gone");
        };
        assertThatThrownBy(() -> WorkbookWriter.write(file, book(failing), Progress.none()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(namesInFolder()).isEmpty();
    }

    @Test
    void aFinishedExportLeavesOnlyTheFile() throws IOException {
        WorkbookWriter.write(file, book(three()), Progress.none());
        assertThat(namesInFolder()).containsExactly("participants.xlsx");
    }

    @Test
    void aMissingFolderIsAFault() {
        Path nowhere = folder.resolve("gone").resolve("x.xlsx");
        assertThat(Reading.fault(WorkbookWriter.write(nowhere, book(three()), Progress.none())))
                .isEqualTo(FileFault.FOLDER_MISSING);
    }

    @Test
    void aFolderInTheFilesPlaceIsAFault() {
        assertThat(Reading.fault(WorkbookWriter.write(folder, book(three()), Progress.none())))
                .isEqualTo(FileFault.NOT_WRITABLE);
    }
}
