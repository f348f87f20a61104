package org.plenary.office;

/// The page that every paper is set on: A4 upright. Measures are twips (a twentieth of a point).
public final class PaperPage {

    /// ISO 216 A4, 210 × 297 mm.
    public static final int WIDTH = 11906;
    public static final int HEIGHT = 16838;
    public static final int SIDE = 1134;
    public static final int TOP = 1417;
    public static final int BOTTOM = 1304;
    /// Space between two columns.
    public static final int GAP = 510;
    /// Width and height of the text.
    public static final int TEXT_WIDTH = WIDTH - 2 * SIDE;
    public static final int TEXT_HEIGHT = HEIGHT - TOP - BOTTOM;

    static final int HEADER = 700;
    static final int FOOTER = 600;

    private PaperPage() {}

    /// Width of one of `count` equal columns.
    public static int columnWidth(int count) {
        return (TEXT_WIDTH - (count - 1) * GAP) / count;
    }
}
