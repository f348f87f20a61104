package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Progress;

/// OpenDocument, web pages, Word tables, cards and the clipboard.
class OtherFormatsTest {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    @TempDir
    private Path folder;

    private static List<List<String>> texts(Checked<SpreadsheetFile> opening) {
        assertThat(opening).isInstanceOf(Checked.Ok.class);
        try (SpreadsheetFile file = ((Checked.Ok<SpreadsheetFile>) opening).value()) {
            return content(file).rows().stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
        }
    }

    private static SheetContent content(SpreadsheetFile file) {
        return ((Checked.Ok<SheetContent>) file.load(file.sheets().getFirst(), Progress.none())).value();
    }

    private Path zip(String name, String... parts) throws IOException {
        Path file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Path ods(String rows) throws IOException {
        return zip("list.xlsx", "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml",
                "<o:document-content xmlns:o='" + ODF + "office:1.0' xmlns:t='" + ODF + "table:1.0' xmlns:x='" + ODF
                        + "text:1.0'><o:body><o:spreadsheet><t:table t:name='One'>" + rows
                        + "</t:table></o:spreadsheet></o:body></o:document-content>");
    }

    private static String cell(String text) {
        return "<t:table-cell o:value-type='string'><x:p>" + text + "</x:p></t:table-cell>";
    }

    @Test
    void openDocumentIsReadWhateverItsNameSays() throws IOException {
        Path file = ods("<t:table-row>" + cell("Name") + cell("Country") + "</t:table-row>"
                + "<t:table-row t:number-rows-repeated='1048000'><t:table-cell t:number-columns-repeated='16000'/></t:table-row>");
        assertThat(texts(SpreadsheetFile.open(file))).containsExactly(List.of("Name", "Country"));
    }

    @Test
    void openDocumentKeepsDatesNumbersAndRemarksApart() throws IOException {
        Path file = ods("<t:table-row><t:table-cell o:value-type='date' o:date-value='2019-11-24'><x:p>24.11.</x:p></t:table-cell>"
                + "<t:table-cell o:value-type='float' o:value='41229171234'><x:p>4.12E+10</x:p></t:table-cell>"
                + "<t:table-cell o:value-type='string'><o:annotation><x:p>secret</x:p></o:annotation><x:p>a</x:p><x:p>b</x:p></t:table-cell>"
                + "</t:table-row>");
        assertThat(texts(SpreadsheetFile.open(file))).containsExactly(List.of("2019-11-24", "41229171234", "a\nb"));
    }

    @Test
    void openDocumentTellsWhatIsFilteredAway() throws IOException {
        Path file = ods("<t:table-row t:visibility='filter'>" + cell("Ana") + "</t:table-row>");
        try (SpreadsheetFile opened = ((Checked.Ok<SpreadsheetFile>) SpreadsheetFile.open(file)).value()) {
            assertThat(content(opened).hiddenRows()).isEqualTo(1);
        }
    }

    @Test
    void openDocumentBehindAPasswordSaysSo() throws IOException {
        Path file = zip("list.ods", "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "META-INF/manifest.xml",
                "<m:manifest xmlns:m='urn:m'><m:encryption-data/></m:manifest>", "content.xml", "???");
        assertThat(Reading.fault(file)).isEqualTo(FileFault.ENCRYPTED);
    }

    @Test
    void openDocumentWithAnEntityIsSuspicious() throws IOException {
        Path file = zip("list.ods", "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>");
        assertThat(Reading.fault(file)).isEqualTo(FileFault.SUSPICIOUS);
    }

    @Test
    void aPackedMountainOfNothingIsSuspicious() throws IOException {
        Path file = ods("<t:table-row/>".repeat(4_000_000));
        assertThat(Reading.fault(file)).isIn(FileFault.SUSPICIOUS, FileFault.TOO_LARGE, FileFault.NO_TABLE);
    }

    @Test
    void aWebPageUnderTheNameOfASpreadsheetIsRead() throws IOException {
        Path file = folder.resolve("export.xls");
        Files.write(file, ("<html><head><meta charset=windows-1252></head><table><tr><th>Nom<th>Pays</tr>"
                + "<tr style='display:none'><td>Zoé<br>Favre</td><td>Suisse</td></tr></table>").getBytes(Charset.forName("windows-1252")));
        assertThat(texts(SpreadsheetFile.open(file))).containsExactly(List.of("Nom", "Pays"), List.of("Zoé\nFavre", "Suisse"));
    }

    @Test
    void aCellOverSeveralRowsMovesTheOthersToTheRight() {
        var page = new Pasted("<table><tr><td rowspan=2>Kenya<td>Ana</tr><tr><td>Rui</tr></table>", "");
        assertThat(texts(page.open("x"))).containsExactly(List.of("Kenya", "Ana"), List.of("", "Rui"));
    }

    @Test
    void tablesOfAWordDocumentComeWithWhatStandsAboveThem() throws IOException {
        Path file = zip("nominations.docx", "word/document.xml",
                "<w:document xmlns:w='urn:w'><w:body><w:p><w:r><w:t>Kenya</w:t></w:r></w:p><w:tbl><w:tr>"
                        + "<w:tc><w:p><w:r><w:t>Ana</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Director</w:t></w:r></w:p>"
                        + "<w:p><w:del><w:r><w:t>no</w:t></w:r></w:del><w:r><w:t>Nairobi</w:t></w:r></w:p></w:tc>"
                        + "</w:tr></w:tbl></w:body></w:document>");
        assertThat(texts(SpreadsheetFile.open(file)))
                .containsExactly(List.of("Kenya"), List.of("Ana", "Director\nNairobi"));
    }

    @Test
    void aCellOfAWordTableThatGoesOnBelowIsOneWithThose() throws IOException {
        String begins = "<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr><w:p><w:r><w:t>Kenya</w:t></w:r></w:p></w:tc>";
        String goesOn = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
        String name = "<w:tc><w:p><w:r><w:t>Ana</w:t></w:r></w:p></w:tc>";
        Path file = zip("joined.docx", "word/document.xml",
                "<w:document xmlns:w='urn:w'><w:body><w:tbl><w:tr>" + begins + name + "</w:tr><w:tr>" + goesOn + name
                        + "</w:tr><w:tr>" + goesOn + name + "</w:tr><w:tr>" + name + name
                        + "</w:tr></w:tbl></w:body></w:document>");
        try (SpreadsheetFile opened = ((Checked.Ok<SpreadsheetFile>) SpreadsheetFile.open(file)).value()) {
            assertThat(content(opened).merges()).containsExactly(new Merge(1, 3, 0, 0));
        }
    }

    @Test
    void theFirstCardIsReadBehindAByteOrderMark() throws IOException {
        String card = "BEGIN:VCARD\nVERSION:4.0\nFN:Ana Silva\nEND:VCARD\n";
        Path file = Files.writeString(folder.resolve("marked.vcf"), "\uFEFF" + card + card.replace("Ana", "Rui"));
        assertThat(texts(SpreadsheetFile.open(file))).hasSize(3);
    }

    @Test
    void cardsInSmallLettersAreRead() throws IOException {
        Path file = folder.resolve("small.vcf");
        Files.write(file, """

                begin:vcard
                version:2.1
                n;charset=iso-8859-1:Björklund;Åsa
                email;pref;internet:asa@example.org
                end:vcard

                begin:vcard
                version:2.1
                n;charset=iso-8859-1:Kjær;Søren
                end:vcard
                """.getBytes(StandardCharsets.ISO_8859_1));
        List<List<String>> rows = texts(SpreadsheetFile.open(file));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).contains("Björklund", "Åsa");
        assertThat(rows.get(2)).contains("Kjær", "Søren");
    }

    @Test
    void aCellInWhichNothingCanBeSeenIsEmpty() {
        assertThat(Cell.text("\u200B \u200F\u00AD").isEmpty()).isTrue();
    }

    @Test
    void cardsOfAllVersionsAreRowsOfOneTable() throws IOException {
        Path file = Files.writeString(folder.resolve("team.vcf"),
                """
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Beat;;Mr.
                TEL;WORK:+41 22
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                N:GARCÍA;José;;Sr.;
                FN:Sr. José GARCÍA
                ORG:Ministerio;Aguas
                TEL;TYPE=WORK,VOICE:+34 91
                NOTE:one\\nand t
                 wo
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:Ana Silva
                EMAIL:ana@example.org
                END:VCARD
                """);
        List<List<String>> rows = texts(SpreadsheetFile.open(file));
        assertThat(rows.get(1)).startsWith("Mr.", "Beat", "Müller").contains("+41 22");
        assertThat(rows.get(2)).startsWith("Sr.", "José", "GARCÍA").contains("+34 91", "one\nand two");
        assertThat(rows.get(3)).contains("Ana Silva", "ana@example.org");
    }

    @Test
    void theClipboardsTextIsDividedByItsTabs() {
        assertThat(texts(new Pasted("", "Name\tCountry\r\n\"Ana\nSILVA\"\tPortugal\r\n").open("x")))
                .containsExactly(List.of("Name", "Country"), List.of("Ana\nSILVA", "Portugal"));
    }

    @Test
    void aCommaWithABlankBehindItDividesToo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Name, Country\n\"SILVA, Ana\", \"Korea, Republic of\"\n");
        assertThat(texts(SpreadsheetFile.open(file)))
                .containsExactly(List.of("Name", "Country"), List.of("SILVA, Ana", "Korea, Republic of"));
    }
}
