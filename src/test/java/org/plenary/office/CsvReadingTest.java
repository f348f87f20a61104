package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("delegates.xlsx");
    }

    private Path text(String content, Charset charset) throws IOException {
        return Files.write(file, content.getBytes(charset));
    }

    private Path text(String content) throws IOException {
        return text(content, StandardCharsets.UTF_8);
    }

    private Dialect dialect() {
        try (SpreadsheetFile opened = Reading.open(file)) {
            return opened.dialect().orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void theDelimiterIsFound(char delimiter) throws IOException {
        text("Name|Country|E-mail\nMüller, Ada; Dr.|Chad|a@example.org\n".replace(',', ' ').replace(';', ' ')
                .replace('|', delimiter));
        assertThat(dialect().delimiter()).isEqualTo(delimiter);
    }

    @Test
    void delimitersInQuotedFieldsDoNotCount() throws IOException {
        text("Name;Notes\n\"a, b, c, d\";\"e, f, g, h\"\n\"i, j, k, l\";\"m, n, o, p\"\n");
        assertThat(dialect().delimiter()).isEqualTo(';');
    }

    @Test
    void commasInAddressesDoNotOutvoteSemicolons() throws IOException {
        text("Name;Address;City\nAda;1, Main St, 2nd floor;Bern\nBob;Rue 3, Paris;Paris\nEve;;Rome\n");
        assertThat(dialect().delimiter()).isEqualTo(';');
    }

    @Test
    void aTextWithoutDelimitersHasOneColumn() throws IOException {
        assertThat(Reading.texts(text("Name\nAda\n"))).containsExactly(List.of("Name"), List.of("Ada"));
    }

    @Test
    void aLineThatNamesTheSeparatorIsObeyed() throws IOException {
        assertThat(Reading.texts(text("sep=|\r\na,b|c\r\n"))).containsExactly(List.of("a,b", "c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void anyLineEndWillDo(String end) throws IOException {
        assertThat(Reading.texts(text("a;b" + end + "c;d" + end)))
                .containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void lineBreaksInQuotesStayInTheCell() throws IOException {
        assertThat(Reading.rows(text("a;\"b\r\nc\"\nd;e\n"), 0))
                .extracting(SourceRow::number, row -> row.cell(1).text())
                .containsExactly(
                        tuple(1, "b\r\nc"), tuple(2, "e"));
    }

    @Test
    void blankLinesAreGapsInTheNumbers() throws IOException {
        assertThat(Reading.rows(text("a;b\n\n;\nc;d\n"), 0))
                .extracting(SourceRow::number)
                .containsExactly(1, 4);
    }

    @Test
    void whatStandsAfterAClosingQuoteIsKept() throws IOException {
        assertThat(Reading.texts(text("a;\"b\" c;d\n"))).containsExactly(List.of("a", "b c", "d"));
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotSpoilTheRowsBefore() throws IOException {
        assertThat(Reading.texts(text("a;b\nc;\"d\ne;f\n")).getFirst()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Müller;Genève;Côte d’Ivoire;España – Niño",
        "windows-1251, Иванов Иван Иванович;Министерство иностранных дел;Российская Федерация",
        "GB18030, 王小明;环境保护部国际合作司;中华人民共和国代表团团长;外交部条约法律司",
        "windows-1256, السيد محمد عبد الله;وزارة الخارجية والتعاون الدولي;المملكة العربية السعودية",
        "UTF-8, Müller;王小明;السيد",
        "UTF-16LE, Müller;王小明;السيد",
        "UTF-16BE, Müller;王小明;السيد"
    })
    void theCharsetIsFound(String charset, String line) throws IOException {
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        text(mark + "A;B;C;D\r\n" + line + "\r\n", Charset.forName(charset));
        assertThat(Reading.texts(file).get(1)).containsExactly(line.split(";"));
    }

    @Test
    void aFewAccentsAreWesternRatherThanAnythingElse() throws IOException {
        text("Name;City\nMüller;Zürich\nLefèvre;Orléans\n", Charset.forName("windows-1252"));
        assertThat(dialect().charset().name()).isEqualTo("windows-1252");
    }

    @Test
    void anAccentFarDownIsFoundToo() throws IOException {
        text("a;b\n".repeat(100_000) + "Müller;Zürich\n", Charset.forName("windows-1252"));
        assertThat(Reading.texts(file).getLast()).containsExactly("Müller", "Zürich");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() throws IOException {
        assertThat(Reading.texts(text("\uFEFFName;b\n")).getFirst()).containsExactly("Name", "b");
    }
}
