package org.plenary.office;

/// A column of a table that we write.
///
/// @param width in characters, as Excel counts them (1 to 255); a CSV file has no widths
public record Column(String heading, Kind kind, int width) {

    /// How the column is laid out. `TECHNICAL` holds what a later import needs, such as row ids; Excel hides it.
    public enum Kind {
        TEXT,
        DATE,
        NUMBER,
        WRAPPED,
        TECHNICAL
    }

    private static final int WIDEST = 255;

    public Column {
        if (width < 1 || width > WIDEST) {
            throw new IllegalArgumentException("a column of width " + width);
        }
    }
}
