package org.plenary.office;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.plenary.base.Checked;

/// Writes a form as a Word document: a table of content controls (ECMA-376 part 1, 17.5.2), everything else protected.
public final class EntryDocument {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// A4 across, in twips.
    private static final int LONG = 16838;

    private static final int SHORT = 11906;
    private static final int MARGIN = 850;
    private static final int TEXT = LONG - 2 * MARGIN;

    private final EntryForm form;
    private final WordZip zip;
    private int controls;

    private EntryDocument(EntryForm form, ZipOutputStream zip) {
        this.form = form;
        this.zip = new WordZip(zip);
    }

    /// Writes the file in whole or leaves the old one as it was.
    public static Checked<Path> write(Path target, EntryForm form) {
        return Replacement.of(target, file -> {
            try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                new EntryDocument(form, zip).fill();
            }
            return target;
        });
    }

    private void fill() throws IOException {
        var setup = new PaperSetup(form.language(), form.title(), "", "", "", "{0}{1}", 1, form.issued());
        zip.part("[Content_Types].xml", EntryDocument::types);
        zip.part("_rels/.rels", xml -> new WordParts(setup, 0).packageRelations(xml));
        zip.part("docProps/core.xml", xml -> new WordParts(setup, 0).properties(xml));
        zip.part("word/_rels/document.xml.rels", EntryDocument::relations);
        zip.part("word/styles.xml", xml -> new WordStyles(xml, form.language()).write());
        zip.part("word/settings.xml", EntryDocument::settings);
        zip.part("word/document.xml", this::document);
    }

    private static void types(WordXml xml) throws IOException {
        xml.open("Types", "xmlns", PACKAGE + "content-types");
        xml.leaf("Default", "Extension", "rels", "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
        type(xml, "/word/document.xml", TYPE + "document.main+xml");
        type(xml, "/word/styles.xml", TYPE + "styles+xml");
        type(xml, "/word/settings.xml", TYPE + "settings+xml");
        type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        xml.close();
    }

    private static void type(WordXml xml, String name, String type) throws IOException {
        xml.leaf("Override", "PartName", name, "ContentType", type);
    }

    private static void relations(WordXml xml) throws IOException {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        xml.leaf("Relationship", "Id", "rId1", "Type", WordParts.RELATIONS + "/styles", "Target", "styles.xml");
        xml.leaf("Relationship", "Id", "rId2", "Type", WordParts.RELATIONS + "/settings", "Target", "settings.xml");
        xml.close();
    }

    private static void settings(WordXml xml) throws IOException {
        xml.open("w:settings", "xmlns:w", WordParts.MAIN);
        xml.leaf("w:zoom", "w:percent", "100");
        xml.leaf("w:documentProtection", "w:edit", "forms", "w:enforcement", "1");
        xml.leaf("w:defaultTabStop", "w:val", "567");
        xml.open("w:compat");
        xml.leaf("w:compatSetting", "w:name", "compatibilityMode",
                "w:uri", "http://schemas.microsoft.com/office/word", "w:val", "15");
        xml.close().close();
    }

    private void document(WordXml xml) throws IOException {
        var body = new WordBody(xml, form.language());
        xml.open("w:document", "xmlns:w", WordParts.MAIN, "xmlns:r", WordParts.RELATIONS).open("w:body");
        body.paragraph(PaperStyle.TITLE, form.title());
        for (String text : form.guidance()) {
            body.paragraph(PaperStyle.BODY, text);
        }
        body.paragraph(PaperStyle.DELEGATION, form.about());
        table(xml, body);
        body.paragraph(PaperStyle.BREAK, "");
        section(xml);
        xml.close().close();
    }

    private void section(WordXml xml) throws IOException {
        xml.open("w:sectPr");
        xml.leaf("w:pgSz", "w:w", "" + LONG, "w:h", "" + SHORT, "w:orient", "landscape");
        xml.leaf("w:pgMar", "w:top", "" + MARGIN, "w:right", "" + MARGIN, "w:bottom", "" + MARGIN,
                "w:left", "" + MARGIN, "w:header", "400", "w:footer", "400", "w:gutter", "0");
        if (form.language().isRightToLeft()) {
            xml.leaf("w:bidi");
        }
        xml.close();
    }

    private int[] widths() {
        int all = form.fields().stream().mapToInt(EntryField::width).sum();
        return form.fields().stream().mapToInt(field -> TEXT * field.width() / all).toArray();
    }

    private void table(WordXml xml, WordBody body) throws IOException {
        int[] widths = widths();
        xml.open("w:tbl").open("w:tblPr");
        if (form.language().isRightToLeft()) {
            xml.leaf("w:bidiVisual");
        }
        xml.leaf("w:tblW", "w:w", "" + TEXT, "w:type", "dxa");
        xml.open("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.leaf("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "8A96A3");
        }
        xml.close();
        xml.leaf("w:tblLayout", "w:type", "fixed");
        xml.open("w:tblCellMar").leaf("w:left", "w:w", "70", "w:type", "dxa");
        xml.leaf("w:right", "w:w", "70", "w:type", "dxa").close();
        xml.close();
        xml.open("w:tblGrid");
        for (int width : widths) {
            xml.leaf("w:gridCol", "w:w", "" + width);
        }
        xml.close();
        headings(xml, body, widths);
        for (int i = 0; i < form.rows(); i++) {
            entry(xml, widths, form.answers(i));
        }
        xml.close();
    }

    private void headings(WordXml xml, WordBody body, int[] widths) throws IOException {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").leaf("w:tblHeader").close();
        for (int i = 0; i < widths.length; i++) {
            xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", "" + widths[i], "w:type", "dxa");
            xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "E8EEF5");
            xml.leaf("w:vAlign", "w:val", "center").close();
            body.paragraph(PaperStyle.TABLE_HEAD, form.fields().get(i).heading());
            xml.close();
        }
        xml.close();
    }

    private void entry(WordXml xml, int[] widths, List<String> answers) throws IOException {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit");
        xml.leaf("w:trHeight", "w:val", "400", "w:hRule", "atLeast").close();
        for (int i = 0; i < widths.length; i++) {
            xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", "" + widths[i], "w:type", "dxa").close();
            openAnswer(xml, answers.get(i));
            control(xml, form.fields().get(i), answers.get(i));
            xml.close().close();
        }
        xml.close();
    }

    /// A telephone number or an address in Latin letters stands in a paragraph of its own direction: marks within the
    /// answer would come back as part of it.
    private void openAnswer(WordXml xml, String answer) throws IOException {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", PaperStyle.DETAIL.id());
        if (form.language().isRightToLeft()) {
            boolean isLatin = !answer.isEmpty() && !WordText.hasRightToLeft(answer);
            xml.leaf("w:bidi", "w:val", isLatin ? "0" : "1");
            if (isLatin) {
                xml.leaf("w:jc", "w:val", "right");
            }
        }
        xml.close();
    }

    private void control(WordXml xml, EntryField field, String answer) throws IOException {
        xml.open("w:sdt").open("w:sdtPr");
        xml.leaf("w:alias", "w:val", field.heading());
        xml.leaf("w:id", "w:val", "" + ++controls);
        xml.leaf("w:lock", "w:val", "sdtLocked");
        if (answer.isEmpty()) {
            xml.leaf("w:showingPlcHdr");
        }
        switch (field.answer()) {
            case FREE -> xml.leaf("w:text");
            case SUGGESTED -> list(xml, "w:comboBox", field.choices());
            case CHOSEN -> list(xml, "w:dropDownList", field.choices());
        }
        xml.close().open("w:sdtContent");
        if (answer.isEmpty()) {
            placeholder(xml, field);
        } else {
            answer(xml, answer);
        }
        xml.close().close();
    }

    private static void list(WordXml xml, String kind, List<String> choices) throws IOException {
        xml.open(kind);
        for (String choice : choices) {
            xml.leaf("w:listItem", "w:displayText", choice, "w:value", choice);
        }
        xml.close();
    }

    private static void answer(WordXml xml, String text) throws IOException {
        xml.open("w:r");
        if (WordText.hasRightToLeft(text)) {
            xml.open("w:rPr").leaf("w:rtl").close();
        }
        xml.open("w:t", "xml:space", "preserve").text(text).close().close();
    }

    private void placeholder(WordXml xml, EntryField field) throws IOException {
        xml.open("w:r").open("w:rPr").leaf("w:color", "w:val", "767F89");
        if (form.language().isRightToLeft()) {
            xml.leaf("w:rtl");
        }
        xml.close();
        String text = field.answer() == EntryField.Answer.FREE ? "…" : form.choose();
        xml.open("w:t", "xml:space", "preserve").text(text).close().close();
    }
}
