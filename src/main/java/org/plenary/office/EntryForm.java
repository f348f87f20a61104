package org.plenary.office;

import java.time.Instant;
import java.util.List;
import org.plenary.base.Language;

/// A form that goes out to be filled in, with a row for each entry: some are filled in already, some are empty. Only the
/// answers can be changed in it; no password guards that, so that whoever has to can lift it. All texts are in the
/// form's language. Equal forms give equal files.
///
/// @param about what the entries belong to, such as a State; it stands on a line of its own above the table
/// @param guidance how it is filled in, a paragraph each
/// @param choose what stands where nothing is chosen yet in Word
/// @param entries rows that are filled in already, an answer for each field
/// @param spare how many empty rows follow
/// @param issued the only time in the file
public record EntryForm(
        Language language,
        String title,
        List<String> guidance,
        String about,
        List<EntryField> fields,
        String choose,
        List<List<String>> entries,
        int spare,
        Instant issued) {

    public EntryForm {
        guidance = List.copyOf(guidance);
        fields = List.copyOf(fields);
        entries = entries.stream().map(List::copyOf).toList();
        int answers = fields.size();
        if (entries.stream().anyMatch(entry -> entry.size() != answers)) {
            throw new IllegalArgumentException("an entry with other fields than the form");
        }
    }

    /// The same with another number of empty rows.
    public EntryForm withSpare(int rows) {
        return new EntryForm(language, title, guidance, about, fields, choose, entries, rows, issued);
    }

    /// What stands in a row, from 0; empty texts in the spare ones.
    List<String> answers(int row) {
        return row < entries.size() ? entries.get(row) : fields.stream().map(field -> "").toList();
    }

    int rows() {
        return entries.size() + spare;
    }
}
