package org.plenary.intake;

/// Where the values of a column come from.
public enum Origin {
    SHEET,
    /// A band above the rows names their category.
    CATEGORY_ABOVE,
    /// A band above the rows, or the title of their table, names their delegation.
    DELEGATION_ABOVE,
    /// A band below that of the delegation, such as a ministry.
    SECTION_ABOVE,
    /// The tab of the sheet.
    SHEET_NAME
}
