package org.plenary.intake;

/// What a row of a sheet was taken as.
public enum RowRole {
    /// Words above a table that say what it is.
    TITLE,
    /// Names the columns below; two rows may do so together.
    HEADING,
    /// The same headings once more, as at the top of a printed page.
    HEADING_AGAIN,
    /// Names the delegation or the category of the rows below.
    BAND,
    PERSON,
    /// Belongs to the person of the row above: a second telephone, the rest of an address.
    CONTINUED,
    TOTAL,
    /// A footnote, a remark, a page number.
    NOTE,
    /// The sheet does not show it, and the officer does not take such rows.
    HIDDEN,
    /// The officer said that it is not to be taken.
    LEFT_OUT;

    /// Whether something of the row reaches the people who are taken in.
    public boolean isTaken() {
        return this == PERSON || this == CONTINUED || this == BAND;
    }
}
