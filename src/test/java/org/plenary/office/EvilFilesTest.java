package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Progress;

class EvilFilesTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("delegates.xlsx");
    }

    private FileFault faultOf(byte[] content) throws IOException {
        Files.write(file, content);
        return Reading.fault(file);
    }

    @Test
    void aMissingFileIsMissing() {
        assertThat(Reading.fault(file)).isEqualTo(FileFault.MISSING);
    }

    @Test
    void aFolderIsNotReadable() {
        assertThat(Reading.fault(folder)).isEqualTo(FileFault.NOT_READABLE);
    }

    @Test
    void aFileOfNoBytesIsEmpty() throws IOException {
        assertThat(faultOf(new byte[0])).isEqualTo(FileFault.EMPTY);
    }

    @Test
    void aTextOfBlanksIsEmpty() throws IOException {
        assertThat(faultOf("\uFEFF \r\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileFault.EMPTY);
    }

    @Test
    void aPictureIsOfUnknownKind() throws IOException {
        assertThat(faultOf(HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452")))
                .isEqualTo(FileFault.UNKNOWN_KIND);
    }

    @Test
    void aPdfIsToldByItsName() throws IOException {
        assertThat(faultOf("%PDF-1.7\nobj".getBytes(StandardCharsets.US_ASCII))).isEqualTo(FileFault.PDF_FILE);
    }

    @Test
    void aWorkbookOfExcel4IsTooOld() throws IOException {
        assertThat(faultOf(OldWorkbook.biff4())).isEqualTo(FileFault.OLD_EXCEL);
    }

    @Test
    void anOldWordDocumentIsToldByItsName() throws IOException {
        try (var container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            container.writeFilesystem(out);
        }
        assertThat(Reading.fault(file)).isEqualTo(FileFault.OLD_WORD);
    }

    @Test
    void noDamageToAnyByteOfAVeryOldWorkbookThrows() throws IOException {
        assertNothingThrows(OldWorkbook.biff5());
    }

    @Test
    void aWebPageWithoutATableHasNone() throws IOException {
        assertThat(faultOf("\n<html><table><tr>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(FileFault.NO_TABLE);
    }

    @Test
    void zeroBytesFarDownInATextAreNoTable() throws IOException {
        byte[] content = new byte[100_000];
        Arrays.fill(content, (byte) 'a');
        content[90_000] = 0;
        assertThat(faultOf(content)).isEqualTo(FileFault.UNKNOWN_KIND);
    }

    @Test
    void aZipOfOtherThingsIsOfUnknownKind() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
        }
        assertThat(Reading.fault(file)).isEqualTo(FileFault.UNKNOWN_KIND);
    }

    @Test
    void aWordDocumentHasNoTable() throws IOException {
        try (var word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            word.write(out);
        }
        assertThat(Reading.fault(file)).isEqualTo(FileFault.NO_TABLE);
    }

    @Test
    void aTruncatedWorkbookIsDamaged() throws IOException {
        byte[] whole = xlsx();
        assertThat(faultOf(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(FileFault.DAMAGED);
    }

    @Test
    void aTruncatedOldWorkbookIsDamaged() throws IOException {
        assertThat(faultOf(Arrays.copyOf(xls(), 3000))).isEqualTo(FileFault.DAMAGED);
    }

    @Test
    void brokenXmlIsDamaged() throws IOException {
        assertThat(Reading.fault(RawXlsx.withRows("<row><c>").writeTo(file))).isEqualTo(FileFault.DAMAGED);
    }

    @Test
    void aTextThatIsNotThereIsDamage() throws IOException {
        assertThat(Reading.fault(
                        RawXlsx.withRows("<row><c t=\"s\"><v>7</v></c></row>").writeTo(file)))
                .isEqualTo(FileFault.DAMAGED);
    }

    @Test
    void anEncryptedWorkbookIsEncrypted() throws Exception {
        try (var container = new POIFSFileSystem();
                var book = new XSSFWorkbook()) {
            book.createSheet("S");
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                book.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        assertThat(Reading.fault(file)).isEqualTo(FileFault.ENCRYPTED);
    }

    @Test
    void anEncryptedOldWorkbookIsEncrypted() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            Files.write(file, xls());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(Reading.fault(file)).isEqualTo(FileFault.ENCRYPTED);
    }

    @Test
    void aProtectedSheetIsStillReadable() throws IOException {
        try (var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("S");
            sheet.createRow(0).createCell(0).setCellValue("Ada");
            sheet.protectSheet("secret");
            book.write(out);
        }
        assertThat(Reading.onlyCell(file).text()).isEqualTo("Ada");
    }

    @Test
    void aZipBombIsSuspicious() throws IOException {
        RawXlsx.withRows("<row><c t=\"inlineStr\"><is><t>" + " ".repeat(30_000_000) + "</t></is></c></row>")
                .writeTo(file);
        assertThat(Reading.fault(file)).isEqualTo(FileFault.SUSPICIOUS);
    }

    @Test
    void aBombOfEntitiesInTheTextsIsSuspicious() throws IOException {
        var bomb = "<!DOCTYPE sst [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";
        RawXlsx.withRows("<row><c t=\"s\"><v>0</v></c></row>")
                .withTexts(bomb, "<si><t>&c;</t></si>")
                .writeTo(file);
        assertThat(Reading.fault(file)).isEqualTo(FileFault.SUSPICIOUS);
    }

    @Test
    void aSheetThatWantsAForeignFileGetsNone() throws IOException {
        try (var server = new ServerSocket(0)) {
            server.setSoTimeout(1);
            String address = "http://localhost:" + server.getLocalPort() + "/";
            String prolog = "<!DOCTYPE worksheet SYSTEM \"" + address + "\" [<!ENTITY e SYSTEM \"" + address + "\">]>";
            RawXlsx.withRows("")
                    .with("xl/worksheets/sheet1.xml", RawXlsx.sheet(prolog, "<row><c><v>&e;</v></c></row>"))
                    .writeTo(file);
            assertThat(Reading.fault(file)).isEqualTo(FileFault.SUSPICIOUS);
            assertThat(catchThrowable(server::accept))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aCellBeyondExcelsLastColumnIsTooLarge() throws IOException {
        RawXlsx.withRows("<row><c r=\"ZZZZ1\"><v>1</v></c></row>").writeTo(file);
        assertThat(Reading.fault(file)).isEqualTo(FileFault.TOO_LARGE);
    }

    @Test
    void aRowBeyondExcelsLastIsTooLarge() throws IOException {
        RawXlsx.withRows("<row r=\"1048577\"><c><v>1</v></c></row>").writeTo(file);
        assertThat(Reading.fault(file)).isEqualTo(FileFault.TOO_LARGE);
    }

    @Test
    void aTextBeyondAllMeasureIsTooLarge() throws IOException {
        String random = new Random(1)
                .ints(1_100_000, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        RawXlsx.withRows("<row><c t=\"inlineStr\"><is><t>" + random + "</t></is></c></row>")
                .writeTo(file);
        assertThat(Reading.fault(file)).isEqualTo(FileFault.TOO_LARGE);
    }

    @Test
    void aReadOnlyFileCanBeRead() throws IOException {
        RawXlsx.withRows("<row><c><v>1</v></c></row>").writeTo(file);
        assertThat(file.toFile().setReadOnly()).isTrue();
        assertThat(Reading.onlyCell(file).text()).isEqualTo("1");
    }

    @Test
    void noDamageToAnyByteOfAWorkbookThrows() throws IOException {
        assertNothingThrows(xlsx());
    }

    @Test
    void noDamageToAnyByteOfAnOldWorkbookThrows() throws IOException {
        assertNothingThrows(xls());
    }

    private void assertNothingThrows(byte[] whole) throws IOException {
        var random = new Random(7);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = whole.clone();
            for (int n = 0; n < 8; n++) {
                damaged[random.nextInt(whole.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, damaged);
            if (SpreadsheetFile.open(file) instanceof Checked.Ok<SpreadsheetFile>(SpreadsheetFile opened)) {
                try (opened) {
                    Checked<Integer> read =
                            opened.read(opened.sheets().getFirst(), _ -> RowSink.Next.MORE, Progress.none());
                    assertThat(read).isNotNull();
                }
            }
        }
    }

    private static byte[] xlsx() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            fill(book);
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] xls() throws IOException {
        try (var book = new HSSFWorkbook()) {
            fill(book);
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Workbook book) {
        var sheet = book.createSheet("S");
        for (int r = 0; r < 60; r++) {
            var row = sheet.createRow(r);
            for (int c = 0; c < 5; c++) {
                row.createCell(c).setCellValue("text " + r * c);
            }
            row.createCell(6).setCellValue(r * 1.5);
        }
    }
}
