package org.plenary.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.base.Folding;
import org.plenary.office.Cell;
import org.plenary.people.DateText;
import org.plenary.people.DelegationRef;
import org.plenary.people.ClosedDossier;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.registry.Category;

/// Compares what a row offers with what the meeting has, field by field. Another way of writing the same is no
/// difference: a date in words, an e-mail address in capitals, a name that the file gives in another order or case.
final class Differences {

    private static final Set<ParticipantField> NAMES =
            EnumSet.of(ParticipantField.GIVEN, ParticipantField.FAMILY, ParticipantField.FULL_NAME);
    private static final Set<ParticipantField> SENDER =
            EnumSet.of(ParticipantField.DELEGATION, ParticipantField.CATEGORY);

    private final Senders senders;
    private final Map<ParticipantField, Precedence> sides;
    private final Map<String, Precedence> additionalSides = new HashMap<>();
    private final Map<ParticipantId, Map<String, String>> additional;

    /// @param additional what the meeting has in additional fields
    Differences(Senders senders, Mapping mapping, Map<ParticipantId, Map<String, String>> additional) {
        this.senders = senders;
        this.sides = mapping.precedences();
        this.additional = additional;
        mapping.additional().forEach((column, name) ->
                additionalSides.putIfAbsent(name, mapping.use(column).precedence()));
    }

    /// @param offered only the fields that would be changed, as a draft to be laid over the dossier's own
    record Found(List<Difference> shown, ParticipantDraft offered) {}

    Found between(ClosedDossier dossier, Judging.Case one, Likeness.Evidence evidence, DelegationRef sender) {
        RowDraft row = one.row();
        List<Difference> shown = new ArrayList<>();
        Map<ParticipantField, String> offered = new EnumMap<>(ParticipantField.class);
        row.draft().texts().forEach((field, text) -> {
            // Most fields say what they said before.
            if (SENDER.contains(field) || dossier.says(field, text)) {
                return;
            }
            String was = dossier.text(field).strip();
            String now = was.equals(text) ? text : normal(field, text);
            if (!isSame(field, was, now, row, evidence)) {
                Difference.Outcome outcome = outcome(field, was);
                shown.add(new FieldDifference(field, was, now, outcome));
                if (outcome == Difference.Outcome.TAKEN) {
                    offered.put(field, now);
                }
            }
        });
        boolean isOffered = row.draft().offers(ParticipantField.DELEGATION);
        if (isOffered && !sender.equals(new DelegationRef.Present(dossier.delegation().id()))) {
            FieldDifference moved = moved(dossier, row, sender);
            shown.add(moved);
            if (moved.isTaken()) {
                offered.put(ParticipantField.DELEGATION, row.draft().of(ParticipantField.DELEGATION));
                offered.put(ParticipantField.CATEGORY, row.draft().of(ParticipantField.CATEGORY));
            }
        }
        shown.addAll(additional(dossier, one.additional()));
        return new Found(shown, new ParticipantDraft(offered));
    }

    private Difference.Outcome outcome(ParticipantField field, String was) {
        return sides.getOrDefault(field, Precedence.FILE).takes(was)
                ? Difference.Outcome.TAKEN
                : Difference.Outcome.KEPT;
    }

    private List<Difference> additional(ClosedDossier dossier, Map<String, String> offered) {
        if (offered.isEmpty()) {
            return List.of();
        }
        Map<String, String> has = additional.getOrDefault(dossier.id(), Map.of());
        List<Difference> shown = new ArrayList<>();
        offered.forEach((name, now) -> {
            String was = has.getOrDefault(name, "");
            if (!was.equals(now)) {
                boolean isTaken = additionalSides.getOrDefault(name, Precedence.FILE).takes(was);
                shown.add(new AdditionalDifference(
                        name, was, now, isTaken ? Difference.Outcome.TAKEN : Difference.Outcome.KEPT));
            }
        });
        return shown;
    }

    private FieldDifference moved(ClosedDossier dossier, RowDraft row, DelegationRef sender) {
        String was = senders.name(dossier.delegation());
        String now = senders.name(sender);
        Category category = dossier.delegation().category();
        String wanted = row.draft().of(ParticipantField.CATEGORY);
        return was.equals(now) && !wanted.isEmpty()
                ? new FieldDifference(
                        ParticipantField.CATEGORY,
                        category.name(),
                        wanted,
                        outcome(ParticipantField.CATEGORY, category.name()))
                : new FieldDifference(
                        ParticipantField.DELEGATION, was, now, outcome(ParticipantField.DELEGATION, was));
    }

    private static String normal(ParticipantField field, String text) {
        if (text.isEmpty()) {
            return text;
        }
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

    /// As a cell gives it back: without the space at its ends, no-break spaces included, and with plain line breaks.
    private static String plain(ParticipantField field, String text) {
        String plain = Cell.text(text.replace("\r\n", "\n").replace('\r', '\n')).text();
        return field == ParticipantField.TAGS
                ? Arrays.stream(plain.split("[,;،、]", -1))
                        .map(tag -> Cell.text(tag).text())
                        .filter(tag -> !tag.isEmpty())
                        .collect(Collectors.joining(", "))
                : plain;
    }

    private static boolean isSame(
            ParticipantField field, String was, String now, RowDraft row, Likeness.Evidence evidence) {
        boolean isEqual = was.equals(now) || plain(field, was).equals(plain(field, now));
        if (isEqual || evidence == Likeness.Evidence.ID) {
            return isEqual;
        }
        if (NAMES.contains(field)) {
            return row.name() != RowDraft.NameForm.IN_PARTS || was.equalsIgnoreCase(now);
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
