package org.plenary.office;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.plenary.base.Language;

/// Writes tables: the masthead's grid and tables of numbers.
final class WordTable {

    private static final int NUMBERS = 1700;
    private static final String THIN = "4";
    private static final String THICK = "18";
    private static final String MIDDLE = "12";

    private final WordXml xml;
    private final WordBody body;
    private final Language language;

    WordTable(WordXml xml, WordBody body, Language language) {
        this.xml = xml;
        this.body = body;
        this.language = language;
    }

    void numbers(PaperTable table) throws IOException {
        int[] widths = widths(table.headings().size());
        open(widths);
        headings(table.headings(), widths);
        for (PaperTable.Row row : table.rows()) {
            row(row, PaperStyle.TABLE_CELL, widths, "", "");
        }
        row(table.total(), PaperStyle.TABLE_TOTAL, widths, THIN, MIDDLE);
        xml.close();
    }

    private static int[] widths(int columns) {
        var widths = new int[columns];
        Arrays.fill(widths, NUMBERS);
        widths[0] = PaperPage.TEXT_WIDTH - (columns - 1) * NUMBERS;
        return widths;
    }

    private void open(int[] widths) throws IOException {
        xml.open("w:tbl").open("w:tblPr");
        if (language.isRightToLeft()) {
            xml.leaf("w:bidiVisual");
        }
        xml.leaf("w:tblW", "w:w", "" + PaperPage.TEXT_WIDTH, "w:type", "dxa");
        xml.leaf("w:tblLayout", "w:type", "fixed");
        xml.open("w:tblCellMar").leaf("w:left", "w:w", "0", "w:type", "dxa");
        xml.leaf("w:right", "w:w", "0", "w:type", "dxa").close();
        xml.close();
        xml.open("w:tblGrid");
        for (int width : widths) {
            xml.leaf("w:gridCol", "w:w", "" + width);
        }
        xml.close();
    }

    private void headings(List<String> headings, int[] widths) throws IOException {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").leaf("w:tblHeader").close();
        for (int i = 0; i < widths.length; i++) {
            openCell(widths[i], THIN, MIDDLE);
            label(i, PaperStyle.TABLE_HEAD, headings.get(i));
            xml.close();
        }
        xml.close();
    }

    private void row(PaperTable.Row row, PaperStyle style, int[] widths, String top, String bottom)
            throws IOException {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
        for (int i = 0; i < widths.length; i++) {
            openCell(widths[i], top, bottom);
            label(i, style, i == 0 ? row.label() : row.numbers().get(i - 1));
            xml.close();
        }
        xml.close();
    }

    private void label(int column, PaperStyle style, String text) throws IOException {
        // Numbers stand right in every language, units under units: in Arabic that is where a line starts.
        if (column == 0 || language.isRightToLeft()) {
            body.paragraph(style, text);
        } else {
            body.paragraphAtEnd(style, text);
        }
    }

    private void openCell(int width, String top, String bottom) throws IOException {
        xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", "" + width, "w:type", "dxa");
        if (!top.isEmpty() || !bottom.isEmpty()) {
            xml.open("w:tcBorders");
            rule("w:top", top);
            rule("w:bottom", bottom);
            xml.close();
        }
        xml.leaf("w:vAlign", "w:val", "bottom");
        xml.close();
    }

    private void rule(String side, String size) throws IOException {
        if (!size.isEmpty()) {
            xml.leaf(side, "w:val", "single", "w:sz", size, "w:space", "0", "w:color", "auto");
        }
    }

    /// Two rows: the organization and the symbol over a thin rule; the issuer and the distribution over a thick one.
    void masthead(PaperMasthead head) throws IOException {
        int[] widths = {PaperPage.TEXT_WIDTH * 58 / 100, PaperPage.TEXT_WIDTH - PaperPage.TEXT_WIDTH * 58 / 100};
        open(widths);
        xml.open("w:tr");
        openCell(widths[0], "", THIN);
        body.paragraph(PaperStyle.MASTHEAD_ORGAN, head.unitedNations());
        xml.close();
        openCell(widths[1], "", THIN);
        symbol(head.symbol());
        xml.close().close();
        xml.open("w:tr");
        openTopCell(widths[0]);
        body.paragraph(PaperStyle.MASTHEAD_ISSUER, head.issuer());
        xml.close();
        openTopCell(widths[1]);
        distribution(head);
        xml.close().close();
        xml.close();
    }

    private void openTopCell(int width) throws IOException {
        xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", "" + width, "w:type", "dxa");
        xml.open("w:tcBorders");
        rule("w:bottom", THICK);
        xml.close().close();
    }

    private void symbol(String symbol) throws IOException {
        int end = symbol.indexOf('/') < 0 ? symbol.length() : symbol.indexOf('/');
        body.openAtEnd(PaperStyle.MASTHEAD_SYMBOL);
        body.text(symbol.substring(0, end), 40);
        body.text(symbol.substring(end));
        body.close();
    }

    private void distribution(PaperMasthead head) throws IOException {
        PaperStyle style = PaperStyle.MASTHEAD_DISTRIBUTION;
        for (String line : head.distributionLines()) {
            body.paragraph(style, line);
            style = PaperStyle.MASTHEAD_CELL;
        }
        body.paragraph(PaperStyle.MASTHEAD_CELL, "");
    }
}
