package org.plenary.office;

import org.plenary.base.Language;

/// How many lines a text takes, estimated with a small margin towards too many, so that what is laid out by it never
/// overflows. Widths of Times (Adobe's AFM tables) for Latin, Greek and Cyrillic; generous ones for other scripts.
public final class PaperMeasure {

    private static final int EM = 1000;
    private static final int RULE = 40;
    /// What is kept free of every line, in thousandths of its width.
    private static final int RESERVE = 15;

    private final Language language;
    private final PaperWidths regular = PaperWidths.regular();
    private final PaperWidths bold = PaperWidths.bold();

    public PaperMeasure(Language language) {
        this.language = language;
    }

    /// Height in twips of a paragraph in a column of `width` twips, with its rule and the spaces above and under it.
    public int height(PaperStyle style, String text, int width) {
        return style.before() + heightAtTop(style, text, width);
    }

    /// The same for a paragraph that stands first in its column.
    public int heightAtTop(PaperStyle style, String text, int width) {
        int rule = style.isRuled() ? RULE : 0;
        return lines(style, text, width) * style.pitch(language) + rule + style.after();
    }

    /// Number of lines, at least 1. Lines break at spaces and between ideographs.
    public int lines(PaperStyle style, String text, int width) {
        int usable = width - style.indent();
        usable -= usable * RESERVE / EM;
        return new LineCount(style, usable).of(text);
    }

    /// Width in twips of a text on one line.
    public int width(PaperStyle style, String text) {
        var count = new LineCount(style, Integer.MAX_VALUE / 4);
        count.of(text);
        return count.line / EM;
    }

    /// Counts in thousandths of a twip, so that sums stay whole numbers.
    private final class LineCount {
        private final PaperWidths widths;
        private final PaperStyle style;
        private final int most;
        private int lines = 1;
        private int line;
        private int word;
        private boolean ideograph;

        LineCount(PaperStyle style, int usable) {
            this.style = style;
            this.widths = style.weight() == PaperStyle.Weight.BOLD ? bold : regular;
            this.most = (int) Math.min(Integer.MAX_VALUE / 2, (long) usable * EM);
        }

        int of(String text) {
            int i = 0;
            while (i < text.length()) {
                int c = text.codePointAt(i);
                i += Character.charCount(c);
                take(c);
            }
            endWord();
            return lines;
        }

        private void take(int c) {
            boolean wasIdeograph = ideograph;
            ideograph = PaperWidths.isIdeograph(c);
            int width = widths.of(c) * halfPoints(c) * 10;
            if (Character.isWhitespace(c)) {
                endWord();
                line += width;
            } else {
                if (ideograph || wasIdeograph) {
                    endWord();
                    width += ideograph == wasIdeograph || line == 0 ? 0 : EM / 4 * style.halfPoints() * 10;
                }
                word += width;
            }
        }

        private int halfPoints(int c) {
            boolean complex = PaperWidths.isComplex(c) || Character.isDigit(c);
            return complex ? style.complexHalfPoints(language) : style.halfPoints();
        }

        /// A word that is wider than the line is broken anywhere, as Word does.
        private void endWord() {
            int room = most - (ideograph ? EM * style.halfPoints() * 10 : 0);
            if (line > 0 && line + word > room) {
                lines++;
                line = 0;
            }
            line += word;
            word = 0;
            while (line > room && room > 0) {
                lines++;
                line -= room;
            }
        }
    }
}
