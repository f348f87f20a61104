package org.plenary.office;

import java.io.IOException;
import org.plenary.base.Language;

/// The styles part: one Word style for each [PaperStyle], and the fonts for Latin, Chinese and Arabic script.
final class WordStyles {

    private static final String LATIN = "Times New Roman";
    private static final String EAST_ASIAN = "SimSun";
    /// Comes with Word on Windows and on the Mac and holds Arabic letters, unlike the optional Traditional Arabic.
    private static final String COMPLEX = "Times New Roman";

    private final WordXml xml;
    private final Language language;

    WordStyles(WordXml xml, Language language) {
        this.xml = xml;
        this.language = language;
    }

    void write() throws IOException {
        xml.open("w:styles", "xmlns:w", WordParts.MAIN);
        defaults();
        for (PaperStyle style : PaperStyle.values()) {
            style(style);
        }
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        xml.leaf("w:name", "w:val", "Normal Table");
        xml.close();
        xml.close();
    }

    private void defaults() throws IOException {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.leaf("w:rFonts", "w:ascii", LATIN, "w:eastAsia", EAST_ASIAN, "w:hAnsi", LATIN, "w:cs", COMPLEX);
        xml.leaf("w:sz", "w:val", "20").leaf("w:szCs", "w:val", "20");
        xml.leaf("w:lang", "w:val", tag(language), "w:eastAsia", "zh-CN", "w:bidi", "ar-SA");
        xml.close().close();
        xml.open("w:pPrDefault").open("w:pPr");
        xml.leaf("w:widowControl", "w:val", "0").leaf("w:suppressAutoHyphens");
        if (language.isRightToLeft()) {
            xml.leaf("w:bidi");
        }
        xml.close().close().close();
    }

    private void style(PaperStyle style) throws IOException {
        String[] kind = style == PaperStyle.BODY
                ? new String[] {"w:type", "paragraph", "w:default", "1", "w:styleId", style.id()}
                : new String[] {"w:type", "paragraph", "w:styleId", style.id()};
        xml.open("w:style", kind);
        xml.leaf("w:name", "w:val", style.wordName());
        if (style != PaperStyle.BODY) {
            xml.leaf("w:basedOn", "w:val", PaperStyle.BODY.id());
        }
        if (style == PaperStyle.DELEGATION || style == PaperStyle.CONTINUED) {
            xml.leaf("w:next", "w:val", PaperStyle.PERSON.id());
        }
        xml.leaf("w:qFormat");
        paragraph(style);
        letters(style);
        xml.close();
    }

    private void paragraph(PaperStyle style) throws IOException {
        xml.open("w:pPr");
        if (style.staysWithNext()) {
            xml.leaf("w:keepNext");
        }
        if (style.mayBreak()) {
            // The style on which it is based keeps its lines together.
            xml.leaf("w:keepLines", "w:val", "0").leaf("w:widowControl");
        } else {
            xml.leaf("w:keepLines").leaf("w:widowControl", "w:val", "0");
        }
        rules(style);
        tabs(style);
        if (language.isRightToLeft()) {
            xml.leaf("w:bidi");
        }
        xml.leaf("w:spacing", "w:before", "" + style.before(), "w:after", "" + style.after(),
                "w:line", "" + style.pitch(language),
                "w:lineRule", style == PaperStyle.CHART ? "auto" : "exact");
        indent(style);
        if (style.outlineLevel() > 0) {
            xml.leaf("w:outlineLvl", "w:val", "" + (style.outlineLevel() - 1));
        }
        xml.close();
    }

    private void rules(PaperStyle style) throws IOException {
        if (style.isRuled() || style == PaperStyle.HEADER) {
            xml.open("w:pBdr").leaf("w:bottom", "w:val", "single", "w:sz", "4", "w:space", "1", "w:color", "auto");
            xml.close();
        }
    }

    private void tabs(PaperStyle style) throws IOException {
        String end = "" + PaperPage.TEXT_WIDTH;
        if (style == PaperStyle.CONTENTS_SECTION || style == PaperStyle.CONTENTS_DELEGATION) {
            xml.open("w:tabs").leaf("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", end).close();
        } else if (style == PaperStyle.FOOTER) {
            xml.open("w:tabs").leaf("w:tab", "w:val", "right", "w:pos", end).close();
        } else if (style.firstLine() < 0) {
            xml.open("w:tabs").leaf("w:tab", "w:val", "left", "w:pos", "" + style.indent()).close();
        }
    }

    private void indent(PaperStyle style) throws IOException {
        if (style.firstLine() < 0) {
            xml.leaf("w:ind", "w:left", "" + style.indent(), "w:hanging", "" + -style.firstLine());
        } else if (style.indent() > 0) {
            xml.leaf("w:ind", "w:left", "" + style.indent());
        } else if (style == PaperStyle.MASTHEAD_ISSUER) {
            // The distribution stands beside it.
            xml.leaf("w:ind", "w:right", "" + PaperPage.GAP);
        }
    }

    private void letters(PaperStyle style) throws IOException {
        xml.open("w:rPr");
        switch (style.weight()) {
            case BOLD -> xml.leaf("w:b").leaf("w:bCs");
            case ITALIC -> italic();
            case REGULAR -> {}
        }
        xml.leaf("w:sz", "w:val", "" + style.halfPoints());
        xml.leaf("w:szCs", "w:val", "" + style.complexHalfPoints(language));
        xml.close();
    }

    /// Chinese and Arabic have no italics.
    private void italic() throws IOException {
        if (language != Language.CHINESE && language != Language.ARABIC) {
            xml.leaf("w:i").leaf("w:iCs");
        }
    }

    /// The tag under which Word checks the spelling and breaks the lines of Latin and Cyrillic text.
    static String tag(Language language) {
        return switch (language) {
            case ARABIC, CHINESE, ENGLISH -> "en-GB";
            case FRENCH -> "fr-FR";
            case RUSSIAN -> "ru-RU";
            case SPANISH -> "es-ES";
        };
    }
}
