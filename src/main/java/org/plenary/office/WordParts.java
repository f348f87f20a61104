package org.plenary.office;

import java.io.IOException;
import java.time.temporal.ChronoUnit;

/// The parts around the body: types, relations, settings, properties, headers and footers (ECMA-376 part 1).
final class WordParts {

    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final PaperSetup setup;
    private final int charts;

    /// @param charts how many there are in the paper
    WordParts(PaperSetup setup, int charts) {
        this.setup = setup;
        this.charts = charts;
    }

    void contentTypes(WordXml xml) throws IOException {
        xml.open("Types", "xmlns", PACKAGE + "content-types");
        xml.leaf("Default", "Extension", "rels", "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
        part(xml, "/word/document.xml", TYPE + "document.main+xml");
        part(xml, "/word/styles.xml", TYPE + "styles+xml");
        part(xml, "/word/settings.xml", TYPE + "settings+xml");
        part(xml, "/word/footnotes.xml", TYPE + "footnotes+xml");
        part(xml, "/word/header1.xml", TYPE + "header+xml");
        part(xml, "/word/header2.xml", TYPE + "header+xml");
        part(xml, "/word/footer1.xml", TYPE + "footer+xml");
        part(xml, "/word/footer2.xml", TYPE + "footer+xml");
        if (charts > 0) {
            xml.leaf("Default", "Extension", "xlsx", "ContentType",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        }
        for (int chart = 1; chart <= charts; chart++) {
            part(xml, "/word/charts/chart" + chart + ".xml",
                    "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
        }
        part(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        xml.close();
    }

    private static void part(WordXml xml, String name, String type) throws IOException {
        xml.leaf("Override", "PartName", name, "ContentType", type);
    }

    void packageRelations(WordXml xml) throws IOException {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, "rId1", RELATIONS + "/officeDocument", "word/document.xml");
        relation(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        xml.close();
    }

    void documentRelations(WordXml xml) throws IOException {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, "rId1", RELATIONS + "/styles", "styles.xml");
        relation(xml, "rId2", RELATIONS + "/settings", "settings.xml");
        relation(xml, "rId3", RELATIONS + "/footnotes", "footnotes.xml");
        relation(xml, "rId4", RELATIONS + "/header", "header1.xml");
        relation(xml, "rId5", RELATIONS + "/header", "header2.xml");
        relation(xml, "rId6", RELATIONS + "/footer", "footer1.xml");
        relation(xml, "rId7", RELATIONS + "/footer", "footer2.xml");
        for (int chart = 1; chart <= charts; chart++) {
            relation(xml, chartRelation(chart), RELATIONS + "/chart", "charts/chart" + chart + ".xml");
        }
        xml.close();
    }

    /// By which the document knows a chart.
    static String chartRelation(int chart) {
        return "rIdChart" + chart;
    }

    void chartRelations(WordXml xml, int chart) throws IOException {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, "rId1", RELATIONS + "/package", "../embeddings/chart" + chart + ".xlsx");
        xml.close();
    }

    private static void relation(WordXml xml, String id, String type, String target) throws IOException {
        xml.leaf("Relationship", "Id", id, "Type", type, "Target", target);
    }

    void settings(WordXml xml) throws IOException {
        xml.open("w:settings", "xmlns:w", MAIN);
        xml.leaf("w:zoom", "w:percent", "100");
        xml.leaf("w:defaultTabStop", "w:val", "567");
        xml.leaf("w:characterSpacingControl", "w:val", "doNotCompress");
        xml.open("w:footnotePr").leaf("w:numFmt", "w:val", "chicago");
        xml.leaf("w:footnote", "w:id", "-1").leaf("w:footnote", "w:id", "0").close();
        xml.open("w:compat");
        xml.leaf("w:compatSetting", "w:name", "compatibilityMode",
                "w:uri", "http://schemas.microsoft.com/office/word", "w:val", "15");
        xml.close();
        xml.leaf("w:themeFontLang", "w:val", WordStyles.tag(setup.language()), "w:eastAsia", "zh-CN",
                "w:bidi", "ar-SA");
        xml.leaf("w:decimalSymbol", "w:val", ".").leaf("w:listSeparator", "w:val", ",");
        xml.close();
    }

    void properties(WordXml xml) throws IOException {
        String time = setup.issued().truncatedTo(ChronoUnit.SECONDS).toString();
        xml.open("cp:coreProperties", "xmlns:cp", PACKAGE + "metadata/core-properties",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/",
                "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.open("dc:title").text(setup.title()).close();
        xml.open("dc:subject").text(setup.symbol()).close();
        xml.open("dc:creator").text(setup.author()).close();
        xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(time).close();
        xml.open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(time).close();
        xml.open("dc:language").text(setup.language().code()).close();
        xml.close();
    }

    /// The first page carries the symbol in its masthead.
    void firstHeader(WordXml xml) throws IOException {
        xml.open("w:hdr", "xmlns:w", MAIN);
        new WordBody(xml, setup.language()).paragraph(PaperStyle.BREAK, "");
        xml.close();
    }

    /// A paper without a symbol is known by its title.
    void header(WordXml xml) throws IOException {
        String known = setup.symbol().isBlank() ? setup.title() : setup.symbol();
        xml.open("w:hdr", "xmlns:w", MAIN);
        new WordBody(xml, setup.language()).paragraphAtEnd(PaperStyle.HEADER, known);
        xml.close();
    }

    void footer(WordXml xml) throws IOException {
        xml.open("w:ftr", "xmlns:w", MAIN);
        var body = new WordBody(xml, setup.language());
        body.open(PaperStyle.FOOTER);
        body.text(setup.footer());
        body.tab();
        int page = setup.pageOf().indexOf("{0}");
        int of = setup.pageOf().indexOf("{1}");
        body.text(setup.pageOf().substring(0, Math.min(page, of)));
        body.field(page < of ? "PAGE" : "NUMPAGES", page < of ? "1" : "" + setup.pages());
        body.text(setup.pageOf().substring(Math.min(page, of) + 3, Math.max(page, of)));
        body.field(page < of ? "NUMPAGES" : "PAGE", page < of ? "" + setup.pages() : "1");
        body.text(setup.pageOf().substring(Math.max(page, of) + 3));
        body.close();
        xml.close();
    }

    /// @param note the only footnote, that of the agenda item; empty where there is none
    void footnotes(WordXml xml, String note) throws IOException {
        xml.open("w:footnotes", "xmlns:w", MAIN);
        separator(xml, "separator", "-1");
        separator(xml, "continuationSeparator", "0");
        if (!note.isEmpty()) {
            xml.open("w:footnote", "w:id", "1");
            var body = new WordBody(xml, setup.language());
            body.open(PaperStyle.FOOTNOTE);
            body.footnoteStart();
            body.text("\u00A0" + note);
            body.close();
            xml.close();
        }
        xml.close();
    }

    private void separator(WordXml xml, String kind, String id) throws IOException {
        xml.open("w:footnote", "w:type", kind, "w:id", id);
        var body = new WordBody(xml, setup.language());
        body.open(PaperStyle.FOOTNOTE);
        xml.open("w:r").leaf("w:" + kind).close();
        body.close();
        xml.close();
    }
}
