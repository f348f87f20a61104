package org.plenary.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes `.xlsx` files from their bare XML, also such as no honest program would write.
final class RawXlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private RawXlsx() {
        parts.put("[Content_Types].xml", contentTypes(TYPE + "sheet.main+xml"));
        parts.put("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
        parts.put("xl/workbook.xml", workbook("", "<sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + relation("r2", "sharedStrings", "sharedStrings.xml")
                        + relation("r3", "styles", "styles.xml")));
        parts.put("xl/sharedStrings.xml", XML + "<sst xmlns=\"" + MAIN + "\"/>");
        parts.put("xl/styles.xml", XML + "<styleSheet xmlns=\"" + MAIN + "\"/>");
    }

    /// A workbook whose only sheet has these rows, written as XML.
    static RawXlsx withRows(String rows) {
        return new RawXlsx().with("xl/worksheets/sheet1.xml", sheet("", rows));
    }

    static String sheet(String prolog, String rows) {
        return XML + prolog + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String workbook(String properties, String sheets) {
        return XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + properties
                + "<sheets>" + sheets + "</sheets></workbook>";
    }

    static String contentTypes(String ofWorkbook) {
        return XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"" + TYPE + "worksheet+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + ofWorkbook + "\"/></Types>";
    }

    private static String relations(String each) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + each + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    RawXlsx with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    RawXlsx withTexts(String prolog, String items) {
        return with("xl/sharedStrings.xml", XML + prolog + "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    RawXlsx withStyles(String styles) {
        return with("xl/styles.xml", XML + "<styleSheet xmlns=\"" + MAIN + "\">" + styles + "</styleSheet>");
    }

    Path writeTo(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
