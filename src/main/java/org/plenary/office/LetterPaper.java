package org.plenary.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.plenary.base.Language;

/// Writes the Word template of a letter: letterhead, reference and date, addressee, body, closing, signature or initials.
/// The same input gives the same bytes.
public final class LetterPaper {

    /// The width of the text on A4 with margins of 2.5 cm, in twentieths of a point.
    static final int WIDTH = 9070;

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Language language;
    private final LetterForm form;
    private final LetterLabels labels;
    private final List<LetterPart> parts;

    private LetterPaper(Language language, LetterForm form, LetterLabels labels, List<LetterPart> parts) {
        this.language = language;
        this.form = form;
        this.labels = labels;
        this.parts = parts;
    }

    /// The template as a `.docx` file.
    public static byte[] write(Language language, LetterForm form, LetterLabels labels, List<LetterPart> parts) {
        try {
            return new LetterPaper(language, form, labels, parts).bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("nothing was written to a disk", e);
        }
    }

    private byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            var zip = new WordZip(out);
            zip.part("[Content_Types].xml", this::contentTypes);
            zip.part("_rels/.rels", this::packageRelations);
            zip.part("word/_rels/document.xml.rels", this::documentRelations);
            zip.part("word/styles.xml", xml -> new LetterStyles(xml, language).write());
            zip.part("word/settings.xml", this::settings);
            zip.part("word/header1.xml", xml -> frame(xml, "w:hdr", this::letterhead));
            zip.part("word/header2.xml", xml -> frame(xml, "w:hdr", this::pageNumber));
            zip.part("word/footer1.xml", xml -> frame(xml, "w:ftr", body -> body.paragraph("Foot", foot())));
            zip.part("word/footer2.xml", xml -> frame(xml, "w:ftr", body -> body.paragraph("Foot", "")));
            zip.part("word/document.xml", this::document);
        }
        return bytes.toByteArray();
    }

    private void contentTypes(WordXml xml) throws IOException {
        xml.open("Types", "xmlns", PACKAGE + "content-types");
        xml.leaf("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
        type(xml, "document", "document.main+xml");
        type(xml, "styles", "styles+xml");
        type(xml, "settings", "settings+xml");
        type(xml, "header1", "header+xml");
        type(xml, "header2", "header+xml");
        type(xml, "footer1", "footer+xml");
        type(xml, "footer2", "footer+xml");
        xml.close();
    }

    private static void type(WordXml xml, String part, String type) throws IOException {
        xml.leaf("Override", "PartName", "/word/" + part + ".xml", "ContentType", TYPE + type);
    }

    private void packageRelations(WordXml xml) throws IOException {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        xml.leaf("Relationship", "Id", "rId1", "Type", RELATIONS + "/officeDocument", "Target", "word/document.xml");
        xml.close();
    }

    private void documentRelations(WordXml xml) throws IOException {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        int n = 1;
        for (String name : List.of("styles", "settings", "header1", "header2", "footer1", "footer2")) {
            String kind = name.replaceAll("[12]$", "");
            xml.leaf("Relationship", "Id", "rId" + n++, "Type", RELATIONS + "/" + kind, "Target", name + ".xml");
        }
        xml.close();
    }

    private void settings(WordXml xml) throws IOException {
        xml.open("w:settings", "xmlns:w", WordParts.MAIN);
        xml.leaf("w:zoom", "w:percent", "100");
        xml.leaf("w:defaultTabStop", "w:val", "567");
        xml.open("w:compat");
        xml.leaf("w:compatSetting", "w:name", "compatibilityMode",
                "w:uri", "http://schemas.microsoft.com/office/word", "w:val", "15");
        xml.close();
        xml.leaf("w:themeFontLang", "w:val", WordStyles.tag(language), "w:eastAsia", "zh-CN", "w:bidi", "ar-SA");
        xml.close();
    }

    private interface Content {
        void write(LetterBody body) throws IOException;
    }

    private void frame(WordXml xml, String root, Content content) throws IOException {
        xml.open(root, "xmlns:w", WordParts.MAIN);
        content.write(new LetterBody(xml, language));
        xml.close();
    }

    private void letterhead(LetterBody body) throws IOException {
        if (form == LetterForm.MODEL) {
            body.paragraph("Foot", "");
        } else {
            body.paragraph("Letterhead", "{{secretariat}}");
        }
    }

    private String foot() {
        return form == LetterForm.MODEL ? "" : "{{secretariat_address}}";
    }

    private void pageNumber(LetterBody body) throws IOException {
        body.pageNumber(labels.page(), language == Language.CHINESE ? "页" : "");
    }

    private void document(WordXml xml) throws IOException {
        xml.open("w:document", "xmlns:w", WordParts.MAIN, "xmlns:r", RELATIONS);
        xml.open("w:body");
        var body = new LetterBody(xml, language);
        switch (form) {
            case LETTER -> letter(body);
            case NOTE_VERBALE -> note(body);
            case MODEL -> model(body);
        }
        section(xml);
        xml.close().close();
    }

    private void letter(LetterBody body) throws IOException {
        body.reference(labels.reference(), "{{place_and_date}}");
        body.paragraph("Addressee", "{{addressee}}");
        for (LetterPart part : parts) {
            if (part instanceof LetterPart.Subject(String text)) {
                body.paragraph("Subject", text);
                body.paragraph("Salutation", "{{salutation}}");
            } else {
                body.part(part);
            }
        }
        body.gap(900);
        body.paragraph("Signature", "{{signatory}}");
        body.paragraph("Signature", "{{signatory_title}}");
    }

    /// The date stands at the end, the initials beside it; the addressee at the foot.
    private void note(LetterBody body) throws IOException {
        body.reference(labels.reference(), "");
        body.paragraph("NoteTitle", labels.note());
        for (LetterPart part : parts) {
            body.part(part);
        }
        body.gap(360);
        body.dateAndInitials(labels.seal());
        body.paragraph("Addressee", "{{addressee}}");
    }

    private void model(LetterBody body) throws IOException {
        for (LetterPart part : parts) {
            if (part instanceof LetterPart.Subject(String text)) {
                body.paragraph("NoteTitle", text);
            } else {
                body.part(part);
            }
        }
    }

    private void section(WordXml xml) throws IOException {
        xml.open("w:sectPr");
        xml.leaf("w:headerReference", "w:type", "first", "r:id", "rId3");
        xml.leaf("w:headerReference", "w:type", "default", "r:id", "rId4");
        xml.leaf("w:footerReference", "w:type", "first", "r:id", "rId5");
        xml.leaf("w:footerReference", "w:type", "default", "r:id", "rId6");
        xml.leaf("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.leaf("w:pgMar", "w:top", "1701", "w:right", "1418", "w:bottom", "1418", "w:left", "1418",
                "w:header", "794", "w:footer", "567", "w:gutter", "0");
        xml.leaf("w:pgNumType", "w:start", "1");
        xml.leaf("w:titlePg");
        if (language.isRightToLeft()) {
            xml.leaf("w:bidi");
        }
        xml.close();
    }
}
