package org.plenary.people;

import java.util.EnumMap;
import java.util.Map;
import org.plenary.store.Stamps;

/// A participant as a form shows it, with the stamps by which saving tells whether somebody else changed it meanwhile.
public record Dossier(Participant participant, Delegation delegation, Stamps ofPerson, Stamps ofParticipant) {

    /// This dossier with the stamps of what a form showed, so that only its own changes can clash.
    Dossier asShownBy(Dossier shown) {
        return new Dossier(participant, delegation, shown.ofPerson, shown.ofParticipant);
    }

    /// The draft with which the form opens: everything as text; the delegation as its id.
    public ParticipantDraft draft() {
        Map<ParticipantField, String> texts = new EnumMap<>(ParticipantField.class);
        for (ParticipantField field : ParticipantField.values()) {
            texts.put(field, text(field));
        }
        return new ParticipantDraft(texts);
    }

    /// A single field as text; see [#draft].
    public String text(ParticipantField field) {
        Contact contact = participant.contact();
        Standpoint standpoint = participant.standpoint();
        PersonName name = participant.person().name();
        return switch (field) {
            case HONORIFIC -> name.honorific();
            case GIVEN -> name.given();
            case FAMILY -> name.family();
            case FULL_NAME -> name.asWritten();
            case LATIN_NAME -> name.latin();
            case GENDER -> participant.person().gender().name();
            case LANGUAGES -> participant.person().languages();
            case DELEGATION -> delegation.id().value().toString();
            case CATEGORY -> delegation.category().name();
            case CAPACITY -> participant.capacity().name();
            case RANK -> Integer.toString(participant.rank());
            case FUNCTION -> participant.function();
            case DEPARTMENT -> participant.department();
            case ADDRESS -> contact.address();
            case CITY -> contact.city();
            case COUNTRY -> contact.country();
            case TELEPHONE -> contact.telephone();
            case EMAIL -> contact.email();
            case LETTER_REFERENCE -> participant.letter().reference();
            case LETTER_DATE -> text(participant.letter().date());
            case CONSENT -> participant.consent().name();
            case ARRIVES -> text(participant.stay().arrives());
            case LEAVES -> text(participant.stay().leaves());
            case STATUS -> participant.status().name();
            case STATUS_ON -> text(standpoint.since());
            case STATUS_REASON -> standpoint.reason();
            case TAGS -> String.join(", ", participant.tags());
            case NOTES -> participant.notes();
        };
    }

    private static String text(java.util.Optional<java.time.LocalDate> date) {
        return date.map(Object::toString).orElse("");
    }
}
