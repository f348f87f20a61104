package org.plenary.letters;

import java.util.List;
import java.util.Map;
import org.plenary.base.Language;
import org.plenary.office.WordTemplate;

/// A mailing that can be issued: every letter with its number and all its values. The numbers are not taken yet.
///
/// @param series whose next number is `first`
public record MailingPlan(
        MailingDraft draft, String series, int first, Map<Language, WordTemplate> templates, List<Planned> letters) {

    public MailingPlan {
        templates = Map.copyOf(templates);
        letters = List.copyOf(letters);
    }

    /// One letter to be.
    ///
    /// @param values for the template, by the text of the tag
    public record Planned(Recipient recipient, int serial, String reference, Map<String, Object> values) {

        /// The same letter to somebody.
        Planned to(Recipient other) {
            return new Planned(other, serial, reference, values);
        }

        /// The number only: the values may be about a person.
        @Override
        public String toString() {
            return reference;
        }
    }

    /// The Word file of one letter.
    public byte[] file(Planned letter) {
        WordTemplate template = templates.get(letter.recipient().language());
        if (template == null) {
            throw new IllegalArgumentException("no template in that language");
        }
        return template.make(letter.values());
    }
}
