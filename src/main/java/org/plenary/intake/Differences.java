package org.plenary.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.base.Folding;
import org.plenary.people.DateText;
import org.plenary.people.DelegationRef;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.registry.Category;

/// Compares what a row offers with what the meeting has, field by field. Another way of writing the same is no
/// difference: a date in words, an e-mail address in capitals, a name that the file gives in another order or case.
final class Differences {

    private static final Set<ParticipantField> NAMES =
            EnumSet.of(ParticipantField.GIVEN, ParticipantField.FAMILY, ParticipantField.FULL_NAME);
    private static final Set<ParticipantField> SENDER =
            EnumSet.of(ParticipantField.DELEGATION, ParticipantField.CATEGORY);

    private final Senders senders;

    Differences(Senders senders) {
        this.senders = senders;
    }

    /// @param offered the changed fields only, as a draft to be laid over the dossier's own
    record Found(List<FieldDifference> shown, ParticipantDraft offered) {}

    Found between(Dossier dossier, RowDraft row, Likeness.Evidence evidence, DelegationRef sender) {
        ParticipantDraft was = dossier.draft();
        List<FieldDifference> shown = new ArrayList<>();
        Map<ParticipantField, String> offered = new EnumMap<>(ParticipantField.class);
        row.draft().texts().forEach((field, text) -> {
            String now = normal(field, text);
            if (!SENDER.contains(field) && !isSame(field, was.of(field), now, row, evidence)) {
                shown.add(new FieldDifference(field, was.of(field), now));
                offered.put(field, now);
            }
        });
        boolean isOffered = row.draft().offers(ParticipantField.DELEGATION);
        if (isOffered && !sender.equals(new DelegationRef.Present(dossier.delegation().id()))) {
            shown.add(moved(dossier, row, sender));
            offered.put(ParticipantField.DELEGATION, row.draft().of(ParticipantField.DELEGATION));
            offered.put(ParticipantField.CATEGORY, row.draft().of(ParticipantField.CATEGORY));
        }
        return new Found(shown, new ParticipantDraft(offered));
    }

    private FieldDifference moved(Dossier dossier, RowDraft row, DelegationRef sender) {
        String was = senders.name(dossier.delegation());
        String now = senders.name(sender);
        Category category = dossier.delegation().category();
        String wanted = row.draft().of(ParticipantField.CATEGORY);
        return was.equals(now) && !wanted.isEmpty()
                ? new FieldDifference(ParticipantField.CATEGORY, category.name(), wanted)
                : new FieldDifference(ParticipantField.DELEGATION, was, now);
    }

    private static String normal(ParticipantField field, String text) {
        if (field.isDate()) {
            return DateText.read(text).map(Object::toString).orElse(text);
        }
        if (field == ParticipantField.TAGS) {
            return String.join(", ", text.strip().split("\\s*[,;،、]\\s*", -1));
        }
        return field == ParticipantField.RANK && text.matches("\\d{1,4}")
                ? Integer.toString(Integer.parseInt(text))
                : text;
    }

    private static boolean isSame(
            ParticipantField field, String was, String now, RowDraft row, Likeness.Evidence evidence) {
        if (was.equals(now) || evidence == Likeness.Evidence.ID) {
            return was.equals(now);
        }
        if (NAMES.contains(field)) {
            return row.name() == RowDraft.NameForm.WHOLE || was.equalsIgnoreCase(now);
        }
        return switch (field) {
            case HONORIFIC, EMAIL -> Folding.fold(was).equals(Folding.fold(now));
            case LATIN_NAME, CITY, COUNTRY -> was.equalsIgnoreCase(now);
            case GIVEN, FAMILY, FULL_NAME, GENDER, LANGUAGES, DELEGATION, CATEGORY, CAPACITY, RANK, FUNCTION,
                    DEPARTMENT, ADDRESS, TELEPHONE, LETTER_REFERENCE, LETTER_DATE, CONSENT, ARRIVES, LEAVES, STATUS,
                    STATUS_ON, STATUS_REASON, TAGS, NOTES -> false;
        };
    }
}
