package org.plenary.office;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.base.Language;

/// Writes the paragraphs and tables of a letter. Each tag is a run of its own, so that an officer can format it.
final class LetterBody {

    private static final Pattern TAG = Pattern.compile("\\{\\{(\\w+)}}");

    /// What is written from left to right in every language.
    private static final Set<String> LATIN = Set.of(
            "reference", "secretariat_email", "secretariat_website", "passport_number", "pass_number",
            "nomination_reference", "email");

    private static final int LABEL = 2800;

    private final WordXml xml;
    private final Language language;

    LetterBody(WordXml xml, Language language) {
        this.xml = xml;
        this.language = language;
    }

    void paragraph(String style, String text) throws IOException {
        open(style);
        text(text);
        xml.close();
    }

    private void open(String style) throws IOException {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", style).close();
    }

    private void text(String text) throws IOException {
        Matcher tag = TAG.matcher(text);
        int done = 0;
        while (tag.find()) {
            literal(text.substring(done, tag.start()));
            run(tag.group(), language.isRightToLeft() && !LATIN.contains(tag.group(1)));
            done = tag.end();
        }
        literal(text.substring(done));
    }

    private void literal(String text) throws IOException {
        for (WordText.Run run : WordText.runs(text, language)) {
            run(run.text(), run.rightToLeft());
        }
    }

    private void run(String text, boolean rightToLeft) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r");
        if (rightToLeft) {
            xml.open("w:rPr").leaf("w:rtl").close();
        }
        xml.open("w:t", "xml:space", "preserve").text(text).close().close();
    }

    private void tab() throws IOException {
        xml.open("w:r").leaf("w:tab").close();
    }

    /// The reference at the beginning of the line, the place and the date at its end.
    void reference(String label, String end) throws IOException {
        open("Reference");
        literal(label + (language == Language.CHINESE ? "：" : language == Language.FRENCH ? " : " : ": "));
        text("{{reference}}");
        if (!end.isEmpty()) {
            tab();
            text(end);
        }
        xml.close();
    }

    /// An empty line of this height, in twentieths of a point.
    void gap(int height) throws IOException {
        xml.open("w:p").open("w:pPr");
        xml.leaf("w:pStyle", "w:val", "Signature");
        xml.leaf("w:spacing", "w:before", "" + height, "w:after", "0", "w:line", "20", "w:lineRule", "exact");
        xml.close().close();
    }

    void dateAndInitials(String seal) throws IOException {
        open("Reference");
        text(seal);
        tab();
        text("{{place_and_date}}");
        xml.close();
        xml.open("w:p").open("w:pPr");
        xml.leaf("w:pStyle", "w:val", "Reference");
        xml.leaf("w:jc", "w:val", "right");
        xml.close();
        text("{{initials}}");
        xml.close();
    }

    void pageNumber(String before, String after) throws IOException {
        open("PageNumber");
        literal(before + (language == Language.CHINESE ? "" : " "));
        xml.open("w:fldSimple", "w:instr", " PAGE ");
        run("1", false);
        xml.close();
        literal(after);
        xml.close();
    }

    void part(LetterPart part) throws IOException {
        switch (part) {
            case LetterPart.Subject(String text) -> paragraph("Subject", text);
            case LetterPart.Text(String text) -> paragraph("Normal", text);
            case LetterPart.Quoted(String text) -> paragraph("Quoted", text);
            case LetterPart.Box box -> box(box);
            case LetterPart.Members() -> members();
        }
    }

    private void box(LetterPart.Box box) throws IOException {
        openTable("single", "8", LetterStyles.BLUE, LABEL, LetterPaper.WIDTH - LABEL);
        for (LetterPart.Entry entry : box.entries()) {
            xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
            cell(LABEL, "Label", entry.label());
            cell(LetterPaper.WIDTH - LABEL, "Entry", entry.value());
            xml.close();
        }
        xml.close();
        paragraph("Entry", "");
    }

    private void members() throws IOException {
        openTable("single", "4", "BFBFBF", 600, 3500, 2200, LetterPaper.WIDTH - 6300);
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
        cell(600, "Entry", "{{members}}[number]");
        cell(3500, "Entry", "[name]");
        cell(2200, "Entry", "[capacity]");
        cell(LetterPaper.WIDTH - 6300, "Entry", "[function]");
        xml.close().close();
        paragraph("Entry", "");
    }

    private void openTable(String line, String size, String color, int... widths) throws IOException {
        xml.open("w:tbl").open("w:tblPr");
        if (language.isRightToLeft()) {
            xml.leaf("w:bidiVisual");
        }
        xml.leaf("w:tblW", "w:w", "" + LetterPaper.WIDTH, "w:type", "dxa");
        xml.open("w:tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right"}) {
            xml.leaf("w:" + side, "w:val", line, "w:sz", size, "w:space", "0", "w:color", color);
        }
        xml.leaf("w:insideH", "w:val", line, "w:sz", "4", "w:space", "0", "w:color", "D9D9D9");
        xml.close();
        xml.leaf("w:tblLayout", "w:type", "fixed");
        xml.close().open("w:tblGrid");
        for (int width : widths) {
            xml.leaf("w:gridCol", "w:w", "" + width);
        }
        xml.close();
    }

    private void cell(int width, String style, String text) throws IOException {
        xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", "" + width, "w:type", "dxa");
        xml.leaf("w:vAlign", "w:val", "center").close();
        paragraph(style, text);
        xml.close();
    }
}
