package org.plenary.intake;

import java.util.Map;
import org.plenary.office.SourceRow;

/// One row of a file and what would become of it.
///
/// @param source as it was corrected, if it was
/// @param name as the row gives it, honorific first; may be empty
/// @param delegation as the row gives it; may be empty
/// @param additional what the row says for additional fields, by heading
public record PreviewRow(
        SourceRow source, String name, String delegation, Map<String, String> additional, Verdict verdict) {

    public PreviewRow {
        additional = Map.copyOf(additional);
    }

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
