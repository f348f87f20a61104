package org.plenary.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Language;
import org.plenary.base.SixText;
import org.plenary.meetings.MeetingId;

/// What an officer has decided about a mailing before it is issued.
///
/// @param title under which the mailing stands in the list
/// @param deadline that the letters name; may be left out where the template has none
/// @param office of the signatory
/// @param templates the template for each language; where there is none, the shipped one
/// @param replaces the letter that this one corrects; only where there is one recipient
public record MailingDraft(
        MeetingId meeting,
        LetterKind kind,
        String title,
        LocalDate dated,
        Optional<LocalDate> deadline,
        String signatory,
        SixText office,
        String initials,
        String pattern,
        Map<Language, TemplateRef> templates,
        List<Recipient> recipients,
        Optional<LetterId> replaces) {

    public MailingDraft {
        templates = Map.copyOf(templates);
        recipients = List.copyOf(recipients);
    }
}
