package org.plenary.intake;

import java.util.List;
import java.util.Map;
import org.plenary.office.SourceRow;

/// One row of a file and what would become of it.
///
/// @param source as it was corrected, if it was
/// @param name as the row gives it, honorific first; may be empty
/// @param delegation as the row gives it; may be empty
/// @param additional what the row says for additional fields, by heading
/// @param notes what is to be said of its values
public record PreviewRow(
        SourceRow source,
        String name,
        String delegation,
        Map<String, String> additional,
        List<Noted> notes,
        Verdict verdict) {

    public PreviewRow {
        additional = Map.copyOf(additional);
        notes = List.copyOf(notes);
    }

    /// As the spreadsheet shows it, from 1.
    public int number() {
        return source.number();
    }

    /// Whether something of this kind is to be said of one of its values.
    public boolean has(Note.Kind kind) {
        return notes.stream().anyMatch(noted -> noted.note().kind() == kind);
    }

    /// Which one only.
    @Override
    public String toString() {
        return "row " + number() + " " + verdict.kind();
    }
}
