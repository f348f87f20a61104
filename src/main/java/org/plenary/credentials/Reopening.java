package org.plenary.credentials;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why an instrument that had been examined is to be examined anew: something about it was changed afterwards.
///
/// @param on the day of the change
/// @param stood where it stood until then
/// @param changed what was changed about it, in the order of the form
public record Reopening(LocalDate on, CredentialStatus stood, List<CredentialField> changed) {

    private static final String BETWEEN = " ";

    public Reopening {
        changed = List.copyOf(changed);
    }

    /// What an examination would have to look at again, of what differs between two drafts of one instrument.
    static List<CredentialField> examinedAnew(CredentialDraft was, CredentialDraft now) {
        return Stream.of(CredentialField.values())
                .filter(CredentialField::isExamined)
                .filter(field -> !was.of(field).strip().equals(now.of(field).strip()))
                .toList();
    }

    static String text(Collection<CredentialField> fields) {
        return fields.stream().map(CredentialField::name).collect(Collectors.joining(BETWEEN));
    }

    /// What [#text(Collection)] has written.
    static List<CredentialField> read(String text) {
        return Stream.of(text.split(BETWEEN, -1))
                .filter(name -> !name.isEmpty())
                .map(CredentialField::valueOf)
                .toList();
    }
}
