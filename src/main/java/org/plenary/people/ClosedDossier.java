package org.plenary.people;

import java.util.UUID;
import org.plenary.store.KeptRow;

/// A dossier that nobody has opened yet: it takes little room, so that a whole meeting can be at hand. What says whom it
/// is about is read when it is asked for.
public final class ClosedDossier {

    private final KeptRow row;
    private final Delegation delegation;

    ClosedDossier(KeptRow row, Delegation delegation) {
        this.row = row;
        this.delegation = delegation;
    }

    public ParticipantId id() {
        return new ParticipantId(UUID.fromString(row.text("id")));
    }

    public PersonId person() {
        return new PersonId(UUID.fromString(row.text("person")));
    }

    public PersonName name() {
        return new PersonName(
                text(ParticipantField.HONORIFIC),
                text(ParticipantField.GIVEN),
                text(ParticipantField.FAMILY),
                text(ParticipantField.FULL_NAME),
                text(ParticipantField.LATIN_NAME));
    }

    /// One or more addresses, as the field holds them.
    public String email() {
        return text(ParticipantField.EMAIL);
    }

    public Gender gender() {
        return Gender.valueOf(text(ParticipantField.GENDER));
    }

    public String function() {
        return text(ParticipantField.FUNCTION);
    }

    public Status status() {
        return Status.valueOf(text(ParticipantField.STATUS));
    }

    public Delegation delegation() {
        return delegation;
    }

    /// A single field, as a form would show it; see [Dossier#text].
    public String text(ParticipantField field) {
        return switch (field) {
            case DELEGATION -> delegation.id().value().toString();
            case CATEGORY -> delegation.category().name();
            case TAGS -> String.join(", ", ParticipantCheck.tags(row.text(field.column())));
            case HONORIFIC, GIVEN, FAMILY, FULL_NAME, LATIN_NAME, GENDER, LANGUAGES, CAPACITY, RANK, FUNCTION, DEPARTMENT,
                    ADDRESS, CITY, COUNTRY, TELEPHONE, EMAIL, LETTER_REFERENCE, LETTER_DATE, CONSENT, ARRIVES, LEAVES,
                    STATUS, STATUS_ON, STATUS_REASON, NOTES -> row.text(field.column());
        };
    }

    /// Whether a form would show just this text in a field, which costs less than to ask for the text.
    public boolean says(ParticipantField field, String text) {
        return switch (field) {
            case DELEGATION, CATEGORY, TAGS -> text(field).equals(text);
            case HONORIFIC, GIVEN, FAMILY, FULL_NAME, LATIN_NAME, GENDER, LANGUAGES, CAPACITY, RANK, FUNCTION, DEPARTMENT,
                    ADDRESS, CITY, COUNTRY, TELEPHONE, EMAIL, LETTER_REFERENCE, LETTER_DATE, CONSENT, ARRIVES, LEAVES,
                    STATUS, STATUS_ON, STATUS_REASON, NOTES -> row.says(field.column(), text);
        };
    }

    /// All of it, as it was when it was fetched.
    public Dossier open() {
        return ParticipantStore.dossier(row.row(), delegation);
    }
}
