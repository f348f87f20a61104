package org.plenary.screens.intake;

import org.plenary.intake.SourceColumn;
import org.plenary.intake.Target;

/// A column of the file and what it is taken for.
public record ColumnLine(SourceColumn column, Target target) {

    private static final int SHOWN = 3;

    /// The first few values, for recognising the column.
    public String samples() {
        return String.join("  ·  ", column.samples().stream().limit(SHOWN).toList());
    }
}
