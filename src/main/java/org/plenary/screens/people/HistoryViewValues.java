package org.plenary.screens.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.plenary.people.DelegationId;
import org.plenary.people.Lexicon;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.PeopleWords;
import org.plenary.people.SecretField;
import org.plenary.store.History.FieldChange;
import org.plenary.words.Phrasebook;

/// Values of the log in words: choices by their names, dates written out, delegations by their senders.
final class HistoryViewValues {

    private static final String SECRETS = "person_secret";
    private static final String ADDITIONAL = "additional_field";

    private final Phrasebook phrasebook;
    private final EditorWords words;
    private final Function<DelegationId, String> delegations;
    private Map<UUID, String> additional = Map.of();
    private ParticipantDraft now = new ParticipantDraft(java.util.Map.of());

    HistoryViewValues(Phrasebook phrasebook, Function<DelegationId, String> delegations) {
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(EditorWords.class);
        this.delegations = delegations;
    }

    /// How the participant stands now, which decides what there is to restore.
    void now(ParticipantDraft draft) {
        now = draft;
    }

    /// What additional fields are called, by their rows.
    void named(Map<UUID, String> names) {
        additional = names;
    }

    /// What the changed field is called; empty for what only the program needs to know.
    Optional<String> field(FieldChange change) {
        if (isProtected(change)) {
            return Arrays.stream(SecretField.values())
                    .filter(field -> field.column().equals(change.field()))
                    .map(words::secret)
                    .findFirst();
        }
        if (change.table().equals(ADDITIONAL)) {
            return change.field().equals("value") ? Optional.ofNullable(additional.get(change.row())) : Optional.empty();
        }
        return known(change).map(phrasebook.of(PeopleWords.class)::field);
    }

    boolean isProtected(FieldChange change) {
        return change.table().equals(SECRETS);
    }

    private static Optional<ParticipantField> known(FieldChange change) {
        return ParticipantField.of(change.table(), change.field());
    }

    String was(FieldChange change) {
        return inWords(change, change.was());
    }

    String is(FieldChange change) {
        return inWords(change, change.now());
    }

    private String inWords(FieldChange change, String value) {
        if (value.isEmpty()) {
            return words.blank();
        }
        Optional<ParticipantField> known = known(change);
        if (known.isEmpty()) {
            return value;
        }
        ParticipantField field = known.get();
        if (field.isDate()) {
            return date(value);
        }
        return field == ParticipantField.DELEGATION ? sender(value) : Lexicon.word(field, value, phrasebook);
    }

    private String date(String value) {
        try {
            return phrasebook.dates().date(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            // What another version may have written is shown as it is.
            return value;
        }
    }

    private String sender(String value) {
        String name = delegations.apply(new DelegationId(UUID.fromString(value)));
        return name.isEmpty() ? words.unknownDelegation() : name;
    }

    /// Whether the earlier value can be given back: it differs from what stands there now, and the field can be as it
    /// was.
    boolean isRestorable(FieldChange change) {
        return known(change)
                .filter(field -> field != ParticipantField.CATEGORY)
                .filter(field -> !change.was().isEmpty() || !(field.isChoice() || field == ParticipantField.DELEGATION))
                .filter(field -> !change.was().equals(now.of(field)))
                .isPresent();
    }
}
