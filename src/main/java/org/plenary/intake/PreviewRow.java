package org.plenary.intake;

import org.plenary.office.SourceRow;

/// One row of a file and what would become of it.
///
/// @param name as the row gives it, honorific first; may be empty
/// @param delegation as the row gives it; may be empty
public record PreviewRow(SourceRow source, String name, String delegation, Verdict verdict) {

    /// As the spreadsheet shows it, from 1.
    public int number() {
        return source.number();
    }

    /// Which one only.
    @Override
    public String toString() {
        return "row " + number() + " " + verdict.kind();
    }
}
