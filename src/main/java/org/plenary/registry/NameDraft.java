package org.plenary.registry;

import java.time.LocalDate;
import org.plenary.base.Language;

/// What the form of a name offers, as text.
///
/// @param language ISO 639-1
/// @param form the name of a [NameForm]
/// @param from the first day on which the name is right, ISO 8601; empty for always
/// @param to the last day, ISO 8601; empty for as yet
public record NameDraft(String language, String form, String text, String from, String to) {

    /// A name for all days.
    public static NameDraft of(Language language, NameForm form, String text) {
        return new NameDraft(language.code(), form.name(), text, "", "");
    }

    static NameDraft of(DatedName name) {
        Period period = name.period();
        return new NameDraft(
                name.language().code(),
                name.form().name(),
                name.text(),
                period.from().equals(LocalDate.MIN) ? "" : period.from().toString(),
                period.until().equals(LocalDate.MAX) ? "" : period.until().minusDays(1).toString());
    }
}
