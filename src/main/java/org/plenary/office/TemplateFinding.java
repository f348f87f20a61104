package org.plenary.office;

/// What keeps a Word file from being a template, and where.
///
/// @param text the tag as it is written; empty where no tag is concerned
/// @param meant the known tag that comes nearest; empty where none does
public record TemplateFinding(Trouble trouble, Place place, String text, String meant) {

    /// What is wrong.
    public enum Trouble {
        /// No such tag.
        UNKNOWN_TAG,
        /// Braces that do not make a tag.
        BROKEN_TAG,
        /// A tag for a picture, a table or another document.
        FOREIGN_TAG,
        /// A block that is opened and not closed, or closed and not opened.
        OPEN_BLOCK,
        /// A change that was tracked and neither accepted nor refused.
        TRACKED_CHANGE,
        /// A comment, which would be sent along.
        COMMENT,
        /// A field of Word's own mail merge, which letters do not fill in.
        MERGE_FIELD,
        /// A tag where no letter can fill it in.
        UNREACHED,
        /// The letter cannot be made from it, for another reason.
        UNUSABLE
    }

    /// Which part of the document.
    public enum Part {
        BODY,
        HEADER,
        FOOTER,
        FOOTNOTE,
        /// A chart or a diagram.
        DRAWING
    }

    /// @param paragraph counted from 1 within the part, without empty ones; 0 for the whole file
    /// @param table counted from 1; 0 outside of tables
    /// @param row of the table, from 1
    /// @param excerpt how the paragraph begins
    public record Place(Part part, int paragraph, int table, int row, String excerpt) {
        static final Place WHOLE = ofWhole("");

        static Place ofWhole(String excerpt) {
            return new Place(Part.BODY, 0, 0, 0, excerpt);
        }
    }
}
