package org.plenary.office;

import java.io.IOException;
import org.plenary.base.Language;

/// The properties of a section: they stand at its end and say how it begins and how many columns it has.
///
/// @param number from 1: the first carries the headers and footers, which the others take over
record WordSection(int number, int columns, PaperStart start) {

    WordSection next(int newColumns, PaperStart newStart) {
        return new WordSection(number + 1, newColumns, newStart);
    }

    void write(WordXml xml, Language language) throws IOException {
        xml.open("w:sectPr");
        if (number == 1) {
            xml.leaf("w:headerReference", "w:type", "first", "r:id", "rId4");
            xml.leaf("w:headerReference", "w:type", "default", "r:id", "rId5");
            xml.leaf("w:footerReference", "w:type", "first", "r:id", "rId6");
            xml.leaf("w:footerReference", "w:type", "default", "r:id", "rId7");
        }
        xml.open("w:footnotePr").leaf("w:numFmt", "w:val", "chicago").close();
        xml.leaf("w:type", "w:val", start == PaperStart.NEW_PAGE ? "nextPage" : "continuous");
        xml.leaf("w:pgSz", "w:w", "" + PaperPage.WIDTH, "w:h", "" + PaperPage.HEIGHT);
        xml.leaf("w:pgMar", "w:top", "" + PaperPage.TOP, "w:right", "" + PaperPage.SIDE,
                "w:bottom", "" + PaperPage.BOTTOM, "w:left", "" + PaperPage.SIDE,
                "w:header", "" + PaperPage.HEADER, "w:footer", "" + PaperPage.FOOTER, "w:gutter", "0");
        xml.leaf("w:cols", "w:num", "" + columns, "w:space", "" + PaperPage.GAP);
        if (number == 1) {
            xml.leaf("w:titlePg");
        }
        if (language.isRightToLeft()) {
            xml.leaf("w:bidi");
        }
        xml.close();
    }
}
