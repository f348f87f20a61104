package org.plenary.office;

/// One cell as somebody wrote it, without the white space around it (no-break spaces included).
///
/// @param text `DATE`: ISO 8601, a day, a day with a time, or a time alone; `NUMBER`: plain decimal digits, never an
///     exponent; `BOOLEAN`: `true` or `false`; `ERROR`: Excel's own sign such as `#REF!`; `EMPTY`: nothing
public record Cell(String text, Kind kind) {

    /// What the spreadsheet says the cell is. A CSV file knows `TEXT` and `EMPTY` only.
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        EMPTY,
        ERROR
    }

    /// Longer texts have something in them that is seen.
    private static final int MOST_UNSEEN = 32;

    /// The cell in which nothing stands.
    public static final Cell EMPTY = new Cell("", Kind.EMPTY);

    static final Cell TRUE = new Cell("true", Kind.BOOLEAN);
    static final Cell FALSE = new Cell("false", Kind.BOOLEAN);

    /// Text, stripped; `EMPTY` where nothing was written that can be seen.
    public static Cell text(String raw) {
        String text = strip(raw);
        return text.isEmpty() || isUnseen(text) ? EMPTY : new Cell(text, Kind.TEXT);
    }

    private static boolean isUnseen(String text) {
        return text.charAt(0) > '~' && text.length() <= MOST_UNSEEN && strip(Invisible.removed(text)).isEmpty();
    }

    /// Whether nothing stands in it.
    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }

    private static String strip(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isBlank(raw.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(raw.charAt(to - 1))) {
            to--;
        }
        return raw.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\uFEFF' || (c >= 0x7F && (Character.isSpaceChar(c) || Character.isWhitespace(c)));
    }
}
