package org.plenary.credentials;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Fault;

/// What one row of a list says, before it is held against what is there.
///
/// @param number as the spreadsheet shows it
/// @param texts what it says of fields, as a draft has them; a field that has a column, but is empty, is there as nothing
/// @param record which instrument of ours it is, as the working sheet says; may be empty
/// @param finding of the examiner
/// @param reason of the examiner
/// @param faults what cannot be understood beside its fields
/// @param unknown words that are not known, by their column
record ListRow(
        int number,
        Map<CredentialField, String> texts,
        String record,
        Optional<Finding> finding,
        String reason,
        List<Fault> faults,
        Map<ListColumn, String> unknown) {

    ListRow {
        texts = Map.copyOf(texts);
        faults = List.copyOf(faults);
        unknown = Map.copyOf(unknown);
    }

    String text(CredentialField field) {
        return texts.getOrDefault(field, "");
    }

    /// Whether it names a Party and says of no instrument anything.
    boolean isNothing() {
        return record.isEmpty()
                && finding.isEmpty()
                && unknown.isEmpty()
                && texts.entrySet().stream()
                        .allMatch(entry -> entry.getKey() == CredentialField.STATE
                                || entry.getKey() == CredentialField.NOTE
                                || entry.getValue().isBlank());
    }

    /// Nothing of what it holds.
    @Override
    public String toString() {
        return "ListRow " + number;
    }
}
