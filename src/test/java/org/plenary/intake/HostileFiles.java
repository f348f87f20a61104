package org.plenary.intake;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
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
import org.plenary.office.OldWorkbook;

/// Makes files that no honest program writes, each by its name.
final class HostileFiles {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String SHEET = XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>";
    private static final String END = "</sheetData></worksheet>";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final int MEGA = 1 << 20;

    /// Writes one part.
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /// Writes one file.
    interface Maker {
        void make(Path file) throws Exception;
    }

    private HostileFiles() {}

    static Map<String, Maker> all() {
        Map<String, Maker> all = new LinkedHashMap<>();
        all.put("bomb: a text of 1.5 GB of blanks.xlsx", file -> xlsx(file, out -> {
            text(out, SHEET + "<row><c t=\"inlineStr\"><is><t>");
            repeat(out, " ".repeat(MEGA), 1500);
            text(out, "</t></is></c></row>" + END);
        }));
        all.put("1.5 GB of rows in a small zip.xlsx", file -> xlsx(file, out -> {
            text(out, SHEET);
            repeat(out, "<row><c t=\"inlineStr\"><is><t>Ana SILVA</t></is></c><c><v>12345</v></c></row>".repeat(1000), 21_000);
            text(out, END);
        }));
        all.put("500 MB of rows, every text another.xlsx", file -> xlsx(file, out -> {
            text(out, SHEET);
            var random = new Random(1);
            for (int i = 0; i < 1_000_000; i++) {
                text(out, "<row><c t=\"inlineStr\"><is><t>" + Long.toString(random.nextLong(), 36) + " "
                        + Long.toString(random.nextLong(), 36).repeat(30) + "</t></is></c></row>");
            }
            text(out, END);
        }));
        all.put("billion laughs in the sheet.xlsx", file -> xlsx(file, out -> text(out, XML + laughs("worksheet")
                + "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row><c><v>&j;</v></c></row>" + END)));
        all.put("billion laughs.ods", file -> ods(file, out -> text(out, XML + laughs("x") + "<x>&j;</x>")));
        all.put("billion laughs.docx", file -> zip(file, Map.of("word/document.xml", out -> text(out, XML + laughs("x") + "<x>&j;</x>"))));
        all.put("a foreign file (XXE).xlsx", file -> xlsx(file, out -> text(out, XML
                + "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet xmlns=\"" + MAIN
                + "\"><sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>" + END)));
        all.put("external links.xlsx", HostileFiles::externalLinks);
        all.put("a million columns.xlsx", file -> xlsx(file, out -> {
            text(out, SHEET + "<row>");
            repeat(out, "<c><v>1</v></c>", 1_000_000);
            text(out, "</row>" + END);
        }));
        all.put("16,384 columns in 1,000 rows.xlsx", file -> xlsx(file, out -> {
            text(out, SHEET);
            repeat(out, "<row>" + "<c><v>1</v></c>".repeat(16_384) + "</row>", 1_000);
            text(out, END);
        }));
        all.put("a cell in every last column.xlsx", file -> xlsx(file, out -> {
            text(out, SHEET);
            for (int i = 1; i < 200_000; i++) {
                text(out, "<row r=\"" + i + "\"><c r=\"XFD" + i + "\"><v>1</v></c></row>");
            }
            text(out, END);
        }));
        all.put("a million merged areas.xlsx", file -> xlsx(file, out -> {
            text(out, XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row><c><v>1</v></c></row></sheetData><mergeCells>");
            for (int i = 1; i < 1_000_000; i++) {
                text(out, "<mergeCell ref=\"A" + i + ":XFD" + i + "\"/>");
            }
            text(out, "</mergeCells></worksheet>");
        }));
        all.put("a million elements deep.xlsx", file -> xlsx(file, out -> {
            text(out, SHEET);
            repeat(out, "<a>", 1_000_000);
        }));
        all.put("an attribute of 300 MB.xlsx", file -> xlsx(file, out -> {
            text(out, XML + "<worksheet xmlns=\"" + MAIN + "\" a=\"");
            repeat(out, "x".repeat(MEGA), 300);
            text(out, "\"><sheetData/></worksheet>");
        }));
        all.put("a name of 300 MB.xlsx", file -> xlsx(file, out -> {
            text(out, XML + "<");
            repeat(out, "x".repeat(MEGA), 300);
        }));
        all.put("60 MB of shared texts.xlsx", file -> xlsx(file, out -> text(out,
                SHEET + "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>" + END), Map.of("xl/sharedStrings.xml", out -> {
                    text(out, XML + "<sst xmlns=\"" + MAIN + "\">");
                    for (int i = 0; i < 1_500_000; i++) {
                        text(out, "<si><t>Ana SILVA the " + i + "th</t></si>");
                    }
                    text(out, "</sst>");
                })));
        all.put("1 GB of shared texts.xlsx", file -> xlsx(file, out -> text(out,
                SHEET + "<row><c t=\"s\"><v>0</v></c></row>" + END), Map.of("xl/sharedStrings.xml", out -> {
                    text(out, XML + "<sst xmlns=\"" + MAIN + "\">");
                    for (int i = 0; i < 10_000_000; i++) {
                        text(out, "<si><t>Ana SILVA the " + i + "th, of a place with a long name that takes room</t></si>");
                    }
                    text(out, "</sst>");
                })));
        all.put("500 sheets that are one.xlsx", file -> xlsx(file, out -> {
            text(out, SHEET);
            repeat(out, "<row><c><v>1</v></c><c><v>2</v></c></row>".repeat(1000), 200);
            text(out, END);
        }, sharedSheet()));
        all.put("5,000 sheets.xlsx", HostileFiles::manySheets);
        all.put("20,000 parts.xlsx", HostileFiles::manyParts);
        all.put("a million rows repeated.ods", file -> ods(file, out -> text(out, odsStart()
                + "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\""
                + " office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>".repeat(1) + odsEnd())));
        all.put("1.5 GB of rows in a small zip.ods", file -> ods(file, out -> {
            text(out, odsStart());
            repeat(out, ("<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Ana SILVA</text:p>"
                    + "</table:table-cell></table:table-row>").repeat(1000), 13_000);
            text(out, odsEnd());
        }));
        all.put("a million tables in tables.docx", file -> zip(file, Map.of("word/document.xml", out -> {
            text(out, XML + "<w:document xmlns:w=\"w\"><w:body>");
            repeat(out, "<w:tbl><w:tr><w:tc>", 1_000_000);
        })));
        all.put("1.5 GB of a table.docx", file -> zip(file, Map.of("word/document.xml", out -> {
            text(out, XML + "<w:document xmlns:w=\"w\"><w:body><w:tbl>");
            repeat(out, "<w:tr><w:tc><w:p><w:t>Ana</w:t></w:p></w:tc></w:tr>".repeat(1000), 30_000);
            text(out, "</w:tbl></w:body></w:document>");
        })));
        all.put("a million divisions deep.html", file -> plain(file, out -> {
            text(out, "<html><table>");
            repeat(out, "<div>", 1_000_000);
        }));
        all.put("29 MB of cells.html", file -> plain(file, out -> {
            text(out, "<html><table><tr><td>Name<td>Country");
            repeat(out, "<tr><td>A<td>B", 2_000_000);
        }));
        all.put("spans of a thousand by a thousand.html", file -> plain(file, out -> {
            text(out, "<html><table>");
            repeat(out, "<tr>" + "<td colspan=1000 rowspan=1000>x".repeat(100), 1_000);
        }));
        all.put("one line of 500 MB.csv", file -> plain(file, out -> repeat(out, "x".repeat(MEGA), 500)));
        all.put("one line of 500 MB of commas.csv", file -> plain(file, out -> repeat(out, "x,".repeat(MEGA / 2), 500)));
        all.put("500 MB of rows.csv", file -> plain(file, out -> {
            text(out, "Name,Country\n");
            for (int i = 0; i < 16_000_000; i++) {
                text(out, "Ana SILVA " + i + ",Portugal of the row\n");
            }
        }));
        all.put("150 MB of rows.csv", file -> plain(file, out -> {
            text(out, "Name,Country\n");
            for (int i = 0; i < 4_000_000; i++) {
                text(out, "Ana SILVA " + i + ",Portugal of the row\n");
            }
        }));
        all.put("one line of 150 MB.csv", file -> plain(file, out -> repeat(out, "x,".repeat(MEGA / 2), 150)));
        all.put("150 MB of an Asian encoding without an end of a quotation.csv", file -> plain(file, out -> {
            byte[] row = "\"王小明,中国\n".repeat(50_000).getBytes(Charset.forName("GB18030"));
            for (int i = 0; i < 200; i++) {
                out.write(row);
            }
        }));
        all.put("500 MB without an end of a quotation.csv", file -> plain(file, out -> {
            text(out, "Name,Country\n\"Ana,Portugal\n");
            repeat(out, "Ana,Portugal\n".repeat(80_000), 500);
        }));
        all.put("500 MB of empty lines.csv", file -> plain(file, out -> repeat(out, "\n".repeat(MEGA), 500)));
        all.put("500 MB in an Asian encoding.csv", file -> plain(file, out -> {
            byte[] row = "王小明,中国\n".repeat(50_000).getBytes(Charset.forName("GB18030"));
            for (int i = 0; i < 900; i++) {
                out.write(row);
            }
        }));
        all.put("50 MB of one card.vcf", file -> plain(file, out -> {
            text(out, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:");
            repeat(out, "x".repeat(MEGA), 50);
            text(out, "\r\nEND:VCARD\r\n");
        }));
        all.put("a million cards within cards.vcf", file -> plain(file, out -> repeat(out, "BEGIN:VCARD\r\nVERSION:2.1\r\n", 1_000_000)));
        all.put("a password.xlsx", HostileFiles::password);
        all.put("a password.xls", file -> {
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            try {
                Files.write(file, xls());
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
        });
        all.put("Excel 5 (BIFF5).xls", file -> Files.write(file, OldWorkbook.biff5()));
        all.put("Excel 4 (BIFF4).xls", file -> Files.write(file, OldWorkbook.biff4()));
        all.put("a binary workbook.xlsb", HostileFiles::binary);
        all.put("an old Word document.doc", file -> {
            try (var container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
                container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
                container.writeFilesystem(out);
            }
        });
        all.put("zero bytes of 500 MB.xls", file -> plain(file, out -> {
            byte[] zeros = new byte[MEGA];
            for (int i = 0; i < 500; i++) {
                out.write(zeros);
            }
        }));
        all.put("a chain that bites its tail.xls", HostileFiles::loop);
        return all;
    }

    /// A good workbook, to be damaged.
    static byte[] xlsx() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            fill(book);
            book.write(out);
        }
        return out.toByteArray();
    }

    static byte[] xls() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            fill(book);
            book.write(out);
        }
        return out.toByteArray();
    }

    private static void fill(Workbook book) {
        var sheet = book.createSheet("S");
        for (int r = 0; r < 80; r++) {
            var row = sheet.createRow(r);
            for (int c = 0; c < 5; c++) {
                row.createCell(c).setCellValue(r == 0 ? "Heading " + c : "text " + r * c);
            }
            row.createCell(6).setCellFormula("A1&\"x\"");
            row.createCell(7).setCellValue(r * 1.5);
        }
        sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(4, 5, 0, 1));
    }

    private static String laughs(String root) {
        var text = new StringBuilder("<!DOCTYPE " + root + " [<!ENTITY a \"ha\">");
        for (char c = 'b'; c <= 'j'; c++) {
            text.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
        }
        return text.append("]>").toString();
    }

    private static void loop(Path file) throws IOException {
        byte[] bytes = xls();
        // The first sector of the allocation table: every sector is followed by itself.
        int table = 512 * (1 + ((bytes[76] & 0xFF) | ((bytes[77] & 0xFF) << 8)));
        for (int i = 0; i < 128; i++) {
            bytes[table + i * 4] = (byte) i;
            bytes[table + i * 4 + 1] = 0;
            bytes[table + i * 4 + 2] = 0;
            bytes[table + i * 4 + 3] = 0;
        }
        Files.write(file, bytes);
    }

    private static void password(Path file) throws Exception {
        try (var container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inner = encryptor.getDataStream(container)) {
                inner.write(xlsx());
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            container.writeFilesystem(out);
        }
    }

    private static void externalLinks(Path file) throws IOException {
        try (var book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            fill(book);
            book.linkExternalWorkbook("http://example.invalid/other.xlsx", new XSSFWorkbook());
            book.getSheetAt(0).getRow(0).createCell(9).setCellFormula("HYPERLINK(\"http://example.invalid/\")");
            book.write(out);
        }
    }

    private static void binary(Path file) throws IOException {
        zip(file, Map.of(
                "[Content_Types].xml", out -> text(out, XML + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default"
                        + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"bin\" ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/></Types>"),
                "_rels/.rels", out -> text(out, relations("<Relationship Id=\"r1\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.bin\"/>")),
                "xl/workbook.bin", out -> out.write(new byte[100])));
    }

    private static void manySheets(Path file) throws IOException {
        try (var book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 5_000; i++) {
                var row = book.createSheet("S" + i).createRow(0);
                row.createCell(0).setCellValue("Name");
            }
            book.write(out);
        }
    }

    private static Map<String, Content> sharedSheet() {
        var sheets = new StringBuilder();
        for (int i = 1; i <= 500; i++) {
            sheets.append("<sheet name=\"S").append(i).append("\" sheetId=\"").append(i).append("\" r:id=\"r1\"/>");
        }
        return Map.of("xl/workbook.xml", out -> text(out, XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                + "\"><sheets>" + sheets + "</sheets></workbook>"));
    }

    private static void manyParts(Path file) throws IOException {
        Map<String, Content> parts = new LinkedHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            parts.put("xl/media/" + i + ".xml", out -> text(out, "x"));
        }
        xlsx(file, out -> text(out, SHEET + END), parts);
    }

    private static void xlsx(Path file, Content sheet) throws IOException {
        xlsx(file, sheet, Map.of());
    }

    private static void xlsx(Path file, Content sheet, Map<String, Content> more) throws IOException {
        Map<String, Content> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", out -> text(out, XML + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default"
                + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                + " Extension=\"xml\" ContentType=\"" + TYPE + "worksheet+xml\"/><Override PartName=\"/xl/workbook.xml\""
                + " ContentType=\"" + TYPE + "sheet.main+xml\"/></Types>"));
        parts.put("_rels/.rels", out -> text(out, relations(
                "<Relationship Id=\"r1\" Type=\"" + RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/>")));
        parts.put("xl/workbook.xml", out -> text(out, XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                + "\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
        parts.put("xl/_rels/workbook.xml.rels", out -> text(out, relations(
                "<Relationship Id=\"r1\" Type=\"" + RELATIONS + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"r2\" Type=\"" + RELATIONS + "/sharedStrings\" Target=\"sharedStrings.xml\"/>")));
        parts.put("xl/sharedStrings.xml", out -> text(out, XML + "<sst xmlns=\"" + MAIN + "\"/>"));
        parts.put("xl/worksheets/sheet1.xml", sheet);
        parts.putAll(more);
        zip(file, parts);
    }

    private static String relations(String each) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + each + "</Relationships>";
    }

    private static String odsStart() {
        return XML + "<office:document-content xmlns:office=\"" + OFFICE + "office:1.0\" xmlns:table=\"" + OFFICE
                + "table:1.0\" xmlns:text=\"" + OFFICE + "text:1.0\"><office:body><office:spreadsheet><table:table table:name=\"A\">";
    }

    private static String odsEnd() {
        return "</table:table></office:spreadsheet></office:body></office:document-content>";
    }

    private static void ods(Path file, Content content) throws IOException {
        zip(file, Map.of("content.xml", content));
    }

    private static void zip(Path file, Map<String, Content> parts) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file)); var zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                var buffered = new BufferedOutputStream(zip, MEGA);
                part.getValue().to(buffered);
                buffered.flush();
                zip.closeEntry();
            }
        }
    }

    private static void plain(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), MEGA)) {
            content.to(out);
        }
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void repeat(OutputStream out, String text, int times) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            out.write(bytes);
        }
    }

    /// A file of which only the beginning has arrived.
    static byte[] truncated(byte[] whole, int part, int of) {
        return Arrays.copyOf(whole, (int) ((long) whole.length * part / of));
    }

    /// A file some bytes of which are others.
    static byte[] fuzzed(byte[] whole, long seed) {
        var random = new Random(seed);
        byte[] damaged = whole.clone();
        for (int n = 0; n < 1 + seed % 16; n++) {
            damaged[random.nextInt(whole.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }
}
