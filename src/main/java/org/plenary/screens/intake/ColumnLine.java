package org.plenary.screens.intake;

import org.plenary.intake.ColumnUse;
import org.plenary.intake.SourceColumn;

/// A column of the file and what it is taken for.
public record ColumnLine(SourceColumn column, ColumnUse use) {

    private static final int SHOWN = 3;

    /// The first few values, for recognising the column.
    public String samples() {
        return String.join("  ·  ", column.samples().stream().limit(SHOWN).toList());
    }
}
