package org.plenary.office;

/// Takes the rows of a table one by one, in the thread that reads.
@FunctionalInterface
public interface RowSink {

    /// What the reader shall do after a row.
    enum Next {
        MORE,
        ENOUGH
    }

    /// Takes one row. `ENOUGH` ends the reading in good order, for instance after the rows of a preview.
    Next take(SourceRow row);

    /// Is told of an area that is shown as one cell, before, between or after the rows.
    default void merged(Merge merge) {}

    /// Is told of a column, from 0, that the sheet does not show.
    default void hiddenColumn(int column) {}
}
