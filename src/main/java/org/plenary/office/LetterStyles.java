package org.plenary.office;

import java.io.IOException;
import org.plenary.base.Language;

/// The Word styles of a letter, so that an officer who edits a template changes them in one place.
final class LetterStyles {

    /// Blue of the rule under the letterhead.
    static final String BLUE = "1F6FA8";

    private final WordXml xml;
    private final Language language;

    LetterStyles(WordXml xml, Language language) {
        this.xml = xml;
        this.language = language;
    }

    void write() throws IOException {
        xml.open("w:styles", "xmlns:w", WordParts.MAIN);
        defaults();
        style("Normal", "Normal", 0, 160, "left", "");
        style("Letterhead", "Letterhead", 0, 0, "left", "bold 30 " + BLUE);
        style("Reference", "Reference", 0, 60, "left", "");
        style("Addressee", "Addressee", 240, 240, "left", "");
        style("Subject", "Subject", 120, 200, "left", "bold");
        style("Salutation", "Salutation", 0, 160, "left", "");
        style("NoteTitle", "Note title", 240, 240, "center", "bold 24");
        style("Quoted", "Quoted", 0, 160, "left", "");
        style("Signature", "Signature", 0, 0, "left", "keep");
        style("Entry", "Entry", 50, 50, "left", "");
        style("Label", "Label", 50, 50, "left", "small");
        style("Foot", "Foot", 0, 0, "center", "small");
        style("PageNumber", "Page number", 0, 0, "right", "small");
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        xml.leaf("w:name", "w:val", "Normal Table");
        xml.open("w:tblPr").open("w:tblCellMar");
        xml.leaf("w:left", "w:w", "108", "w:type", "dxa").leaf("w:right", "w:w", "108", "w:type", "dxa");
        xml.close().close().close();
        xml.close();
    }

    private void defaults() throws IOException {
        String latin = "Times New Roman";
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.leaf("w:rFonts", "w:ascii", latin, "w:eastAsia", "SimSun", "w:hAnsi", latin, "w:cs", latin);
        xml.leaf("w:sz", "w:val", "22").leaf("w:szCs", "w:val", language.isRightToLeft() ? "26" : "22");
        xml.leaf("w:lang", "w:val", WordStyles.tag(language), "w:eastAsia", "zh-CN", "w:bidi", "ar-SA");
        xml.close().close();
        xml.open("w:pPrDefault").open("w:pPr").leaf("w:suppressAutoHyphens");
        if (language.isRightToLeft()) {
            xml.leaf("w:bidi");
        }
        xml.close().close().close();
    }

    private void style(String id, String name, int before, int after, String align, String letters) throws IOException {
        boolean isNormal = id.equals("Normal");
        if (isNormal) {
            xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", id);
        } else {
            xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", id);
        }
        xml.leaf("w:name", "w:val", name);
        if (!isNormal) {
            xml.leaf("w:basedOn", "w:val", "Normal");
        }
        xml.leaf("w:qFormat").open("w:pPr");
        if (letters.contains("keep")) {
            xml.leaf("w:keepNext").leaf("w:keepLines");
        }
        if (id.equals("Letterhead")) {
            xml.open("w:pBdr")
                    .leaf("w:bottom", "w:val", "single", "w:sz", "8", "w:space", "6", "w:color", BLUE)
                    .close();
        }
        if (id.equals("Reference")) {
            xml.open("w:tabs").leaf("w:tab", "w:val", "right", "w:pos", "" + LetterPaper.WIDTH).close();
        }
        xml.leaf("w:spacing", "w:before", "" + before, "w:after", "" + after, "w:line", "264", "w:lineRule", "auto");
        if (id.equals("Quoted")) {
            xml.leaf("w:ind", "w:left", "567", "w:right", "567");
        }
        xml.leaf("w:jc", "w:val", align);
        xml.close();
        letters(letters);
        xml.close();
    }

    private void letters(String letters) throws IOException {
        xml.open("w:rPr");
        if (letters.contains("bold")) {
            xml.leaf("w:b").leaf("w:bCs");
        }
        if (letters.contains(BLUE)) {
            xml.leaf("w:color", "w:val", BLUE);
        } else if (letters.contains("small")) {
            xml.leaf("w:color", "w:val", "595959");
        }
        String size = letters.contains("small") ? "18" : letters.contains("30") ? "30" : letters.contains("24") ? "24" : "";
        if (!size.isEmpty()) {
            xml.leaf("w:sz", "w:val", size).leaf("w:szCs", "w:val", size);
        }
        xml.close();
    }
}
