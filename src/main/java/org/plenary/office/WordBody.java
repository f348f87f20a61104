package org.plenary.office;

import java.io.IOException;
import org.plenary.base.Language;

/// Writes paragraphs, runs and fields into a part that is open.
final class WordBody {

    /// What keeps a paragraph beside the next one, and whether the space above it stays.
    enum Keep {
        FREE,
        WITH_NEXT
    }

    /// Where a paragraph stands in its column.
    enum Position {
        INSIDE,
        TOP
    }

    private final WordXml xml;
    private final Language language;

    WordBody(WordXml xml, Language language) {
        this.xml = xml;
        this.language = language;
    }

    void paragraph(PaperStyle style, String text) throws IOException {
        open(style);
        text(text);
        close();
    }

    /// At the end of the line: right, or left in Arabic.
    void paragraphAtEnd(PaperStyle style, String text) throws IOException {
        openAtEnd(style);
        text(text);
        close();
    }

    void open(PaperStyle style) throws IOException {
        open(style, Keep.FREE, Position.INSIDE);
    }

    void open(PaperStyle style, Keep keep, Position position) throws IOException {
        properties(style, keep, position);
        xml.close();
    }

    void openAtEnd(PaperStyle style) throws IOException {
        properties(style, Keep.FREE, Position.INSIDE);
        // In a right-to-left paragraph Word reads "right" as the end of the line, that is, the left.
        xml.leaf("w:jc", "w:val", "right");
        xml.close();
    }

    /// A paragraph that ends a section with these properties.
    void sectionBreak(WordSection section) throws IOException {
        properties(PaperStyle.BREAK, Keep.FREE, Position.INSIDE);
        section.write(xml, language);
        xml.close();
        close();
    }

    private void properties(PaperStyle style, Keep keep, Position position) throws IOException {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", style.id());
        if (keep == Keep.WITH_NEXT) {
            xml.leaf("w:keepNext");
        }
        if (language.isRightToLeft() && style == PaperStyle.CHART) {
            // LibreOffice turns the numbers of a chart round that stands in a right-to-left paragraph.
            xml.leaf("w:bidi", "w:val", "0");
        } else if (language.isRightToLeft()) {
            xml.leaf("w:bidi");
        }
        if (position == Position.TOP && style.before() > 0) {
            xml.leaf("w:spacing", "w:before", "0");
        }
    }

    void close() throws IOException {
        xml.close();
    }

    void text(String text) throws IOException {
        text(text, 0);
    }

    /// Text larger or smaller than its style says.
    ///
    /// @param halfPoints the size, or 0 for that of the style
    void text(String text, int halfPoints) throws IOException {
        for (WordText.Run run : WordText.runs(text, language)) {
            openRun(run, halfPoints);
            xml.open("w:t", "xml:space", "preserve").text(run.text()).close();
            xml.close();
        }
    }

    /// Text in italics; Chinese and Arabic have none.
    void emphasis(String text) throws IOException {
        if (language == Language.CHINESE || language == Language.ARABIC) {
            text(text);
            return;
        }
        xml.open("w:r").open("w:rPr").leaf("w:i").leaf("w:iCs").close();
        xml.open("w:t", "xml:space", "preserve").text(text).close();
        xml.close();
    }

    private void openRun(WordText.Run run, int halfPoints) throws IOException {
        xml.open("w:r");
        boolean chinese = language == Language.CHINESE && run.text().chars().anyMatch(PaperWidths::isIdeograph);
        if (!chinese && !run.rightToLeft() && halfPoints == 0) {
            return;
        }
        xml.open("w:rPr");
        if (chinese) {
            // so that quotation marks and dashes beside ideographs are set in the Chinese font
            xml.leaf("w:rFonts", "w:hint", "eastAsia");
        }
        if (halfPoints > 0) {
            xml.leaf("w:sz", "w:val", "" + halfPoints).leaf("w:szCs", "w:val", "" + halfPoints);
        }
        if (run.rightToLeft()) {
            xml.leaf("w:rtl");
        }
        xml.close();
    }

    void tab() throws IOException {
        xml.open("w:r").leaf("w:tab").close();
    }

    void columnBreak() throws IOException {
        open(PaperStyle.BREAK);
        xml.open("w:r").leaf("w:br", "w:type", "column").close();
        close();
    }

    /// The mark of the masthead's footnote, in the text; the settings make it an asterisk.
    void footnoteMark() throws IOException {
        xml.open("w:r").leaf("w:footnoteReference", "w:id", "1").close();
    }

    /// The same mark before the footnote itself.
    void footnoteStart() throws IOException {
        xml.open("w:r").leaf("w:footnoteRef").close();
    }

    /// A field with the value that is shown until Word works it out again.
    void field(String code, String shown) throws IOException {
        beginField(code);
        xml.open("w:r").open("w:t").text(shown).close().close();
        endField();
    }

    void beginField(String code) throws IOException {
        mark("begin");
        xml.open("w:r").open("w:instrText", "xml:space", "preserve").text(" " + code + " ").close().close();
        mark("separate");
    }

    void endField() throws IOException {
        mark("end");
    }

    private void mark(String type) throws IOException {
        xml.open("w:r").leaf("w:fldChar", "w:fldCharType", type).close();
    }

    /// Text that can be jumped to.
    void bookmarked(String name, int id, String text) throws IOException {
        xml.leaf("w:bookmarkStart", "w:id", "" + id, "w:name", name);
        text(text);
        xml.leaf("w:bookmarkEnd", "w:id", "" + id);
    }

    void beginLink(String bookmark) throws IOException {
        xml.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
    }
}
