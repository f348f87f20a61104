package org.plenary.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.plenary.base.Folding;
import org.plenary.base.Language;

/// Addresses for envelopes, as a Word file: sheets of labels, 3 across and 8 down on A4 (70 × 37 mm), or envelopes of the
/// size DL (220 × 110 mm).
public final class Labels {

    /// What is printed on.
    public enum Stock {
        LABELS,
        ENVELOPES
    }

    /// One address; each line of its text is a line.
    public record Address(String lines, Language language) {}

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final int ACROSS = 3;
    private static final int WIDTH = 3969;
    private static final int HEIGHT = 2098;

    private Labels() {}

    /// The `.docx` file.
    public static byte[] write(Stock stock, List<Address> addresses) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            var zip = new WordZip(out);
            zip.part("[Content_Types].xml", xml -> {
                xml.open("Types", "xmlns", PACKAGE + "content-types");
                xml.leaf("Default", "Extension", "rels",
                        "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
                xml.leaf("Override", "PartName", "/word/document.xml", "ContentType", TYPE + "document.main+xml");
                xml.leaf("Override", "PartName", "/word/styles.xml", "ContentType", TYPE + "styles+xml");
                xml.close();
            });
            zip.part("_rels/.rels", xml -> {
                xml.open("Relationships", "xmlns", PACKAGE + "relationships");
                xml.leaf("Relationship", "Id", "rId1", "Type", OFFICE + "/officeDocument", "Target", "word/document.xml");
                xml.close();
            });
            zip.part("word/_rels/document.xml.rels", xml -> {
                xml.open("Relationships", "xmlns", PACKAGE + "relationships");
                xml.leaf("Relationship", "Id", "rId1", "Type", OFFICE + "/styles", "Target", "styles.xml");
                xml.close();
            });
            zip.part("word/styles.xml", xml -> new LetterStyles(xml, Language.ENGLISH).write());
            zip.part("word/document.xml", xml -> document(xml, stock, addresses));
        } catch (IOException e) {
            throw new UncheckedIOException("nothing was written to a disk", e);
        }
        return bytes.toByteArray();
    }

    private static void document(WordXml xml, Stock stock, List<Address> addresses) throws IOException {
        xml.open("w:document", "xmlns:w", WordParts.MAIN).open("w:body");
        switch (stock) {
            case LABELS -> labels(xml, addresses);
            case ENVELOPES -> envelopes(xml, addresses);
        }
        xml.close().close();
    }

    private static void labels(WordXml xml, List<Address> addresses) throws IOException {
        xml.open("w:tbl").open("w:tblPr");
        xml.leaf("w:tblW", "w:w", "" + ACROSS * WIDTH, "w:type", "dxa");
        xml.leaf("w:tblLayout", "w:type", "fixed");
        xml.close().open("w:tblGrid");
        for (int i = 0; i < ACROSS; i++) {
            xml.leaf("w:gridCol", "w:w", "" + WIDTH);
        }
        xml.close();
        for (int from = 0; from < Math.max(1, addresses.size()); from += ACROSS) {
            xml.open("w:tr").open("w:trPr").leaf("w:cantSplit");
            xml.leaf("w:trHeight", "w:val", "" + HEIGHT, "w:hRule", "exact").close();
            for (int i = from; i < from + ACROSS; i++) {
                xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", "" + WIDTH, "w:type", "dxa");
                xml.leaf("w:vAlign", "w:val", "center").close();
                if (i < addresses.size()) {
                    address(xml, addresses.get(i), 200, "20");
                } else {
                    xml.leaf("w:p");
                }
                xml.close();
            }
            xml.close();
        }
        xml.close();
        xml.open("w:p").open("w:pPr");
        xml.leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
        xml.close().close();
        page(xml, "11906", "16838", "0", "0", "0");
    }

    private static void envelopes(WordXml xml, List<Address> addresses) throws IOException {
        for (int i = 0; i < addresses.size(); i++) {
            address(xml, addresses.get(i), 5670, "24");
            if (i < addresses.size() - 1) {
                xml.open("w:p").open("w:pPr");
                xml.leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
                page(xml, "12474", "6237", "2835", "567", "567");
                xml.close().close();
            }
        }
        page(xml, "12474", "6237", "2835", "567", "567");
    }

    private static void address(WordXml xml, Address address, int indent, String size) throws IOException {
        for (String line : address.lines().split("\n", -1)) {
            boolean isRight = address.language().isRightToLeft() && !Folding.fold(line).matches("[\\p{ASCII}]*");
            xml.open("w:p").open("w:pPr");
            xml.leaf("w:pStyle", "w:val", "Signature");
            xml.leaf("w:bidi", "w:val", isRight ? "1" : "0");
            xml.leaf("w:ind", "w:left", "" + (isRight ? 200 : indent), "w:right", "" + (isRight ? indent : 200));
            xml.close().open("w:r").open("w:rPr");
            xml.leaf("w:sz", "w:val", size).leaf("w:szCs", "w:val", size);
            if (isRight) {
                xml.leaf("w:rtl");
            }
            xml.close();
            xml.open("w:t", "xml:space", "preserve").text(line).close().close().close();
        }
    }

    private static void page(WordXml xml, String width, String height, String top, String side, String bottom)
            throws IOException {
        xml.open("w:sectPr");
        xml.leaf("w:pgSz", "w:w", width, "w:h", height);
        xml.leaf("w:pgMar", "w:top", top, "w:right", side, "w:bottom", bottom, "w:left", side,
                "w:header", "0", "w:footer", "0", "w:gutter", "0");
        xml.close();
    }
}
