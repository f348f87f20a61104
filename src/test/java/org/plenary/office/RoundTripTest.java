package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.base.Checked;
import org.plenary.base.Progress;
import org.plenary.office.Cell.Kind;

class RoundTripTest {

    @TempDir
    Path folder;

    static Stream<String> naughtyTexts() {
        return Stream.of(
                "=1+1",
                "+41 22 917 85 26",
                "-",
                "@SUM(A1)",
                "=HYPERLINK(\"http://example.org\",\"x\")",
                "السيدة فاطمة الزهراء",
                "王小明",
                "Мария Ивановна Ёлкина",
                "Señora Núñez de la Peña",
                "Côte d’Ivoire",
                "Ms. O'Neill \"Nell\"; Esq., Jr.",
                "\u200Fיוסי\u200E",
                "👩🏽‍⚖️ 𠮷野",
                "line one\nline two",
                "tab\tinside",
                "_x0041_ is no escape",
                "<b>&amp;</b>]]>",
                "0041",
                "1E5",
                "TRUE",
                "2017-09-24",
                "e\u0301 is not \u00E9",
                "a  b   c");
    }

    private static Table table(List<List<Value>> rows) {
        return new Table(
                "Participants",
                List.of(
                        new Column("Name", Column.Kind.TEXT, 30),
                        new Column("Notes", Column.Kind.WRAPPED, 40),
                        new Column("Id", Column.Kind.TECHNICAL, 10)),
                RowSource.of(rows));
    }

    private Path xlsx(Table table) {
        Path file = folder.resolve("out.xlsx");
        var book = new Workbook(
                "List", Instant.EPOCH, Workbook.Direction.LEFT_TO_RIGHT, List.of(Workbook.Page.of(table)));
        assertThat(WorkbookWriter.write(file, book, Progress.none()))
                .isInstanceOf(Checked.Ok.class);
        return file;
    }

    private Path csv(Table table) {
        Path file = folder.resolve("out.csv");
        assertThat(CsvWriter.write(file, table, Progress.none())).isInstanceOf(Checked.Ok.class);
        return file;
    }

    private static List<List<Value>> row(String text) {
        return List.of(List.of(Value.text(text), Value.text(text), Value.text("id-1")));
    }

    @ParameterizedTest
    @MethodSource("naughtyTexts")
    void aTextComesBackFromAWorkbookAsItWas(String text) {
        SourceRow read = Reading.rows(xlsx(table(row(text))), 0).get(1);
        assertThat(read.cells())
                .containsExactly(
                        new Cell(text, Kind.TEXT), new Cell(text, Kind.TEXT), new Cell("id-1", Kind.TEXT));
    }

    @ParameterizedTest
    @MethodSource("naughtyTexts")
    void aTextComesBackFromCsvAsItWas(String text) {
        assertThat(Reading.texts(csv(table(row(text)))).get(1)).containsExactly(text, text, "id-1");
    }

    @Test
    void aDayComesBackAsADate() {
        var rows = List.of(List.of(Value.day(LocalDate.of(2017, 9, 24))));
        assertThat(Reading.rows(xlsx(table(rows)), 0).get(1).cell(0)).isEqualTo(new Cell("2017-09-24", Kind.DATE));
    }

    @Test
    void aMomentComesBackInUtc() {
        var rows = List.of(List.of(Value.moment(Instant.parse("2017-09-24T10:30:15Z"))));
        assertThat(Reading.rows(xlsx(table(rows)), 0).get(1).cell(0))
                .isEqualTo(new Cell("2017-09-24T10:30:15", Kind.DATE));
    }

    @Test
    void aNumberComesBackAsANumber() {
        var rows = List.of(List.of(Value.whole(-41_798_765_432L)));
        assertThat(Reading.rows(xlsx(table(rows)), 0).get(1).cell(0))
                .isEqualTo(new Cell("-41798765432", Kind.NUMBER));
    }

    @Test
    void aNumberThatExcelWouldRoundComesBackWhole() {
        var rows = List.of(List.of(Value.whole(Long.MIN_VALUE)));
        assertThat(Reading.rows(xlsx(table(rows)), 0).get(1).cell(0).text()).isEqualTo("-9223372036854775808");
    }

    @Test
    void emptyCellsComeBackEmpty() {
        var rows = List.of(List.of(Value.blank(), Value.text(""), Value.text("id-1")));
        assertThat(Reading.texts(xlsx(table(rows))).get(1)).containsExactly("", "", "id-1");
    }
}
