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
        PersonName name = participant.person().name();
        texts.put(ParticipantField.HONORIFIC, name.honorific());
        texts.put(ParticipantField.GIVEN, name.given());
        texts.put(ParticipantField.FAMILY, name.family());
        texts.put(ParticipantField.FULL_NAME, name.asWritten());
        texts.put(ParticipantField.LATIN_NAME, name.latin());
        texts.put(ParticipantField.GENDER, participant.person().gender().name());
        texts.put(ParticipantField.LANGUAGES, participant.person().languages());
        texts.put(ParticipantField.DELEGATION, delegation.id().value().toString());
        texts.put(ParticipantField.CATEGORY, delegation.category().name());
        texts.put(ParticipantField.CAPACITY, participant.capacity().name());
        texts.put(ParticipantField.RANK, Integer.toString(participant.rank()));
        texts.put(ParticipantField.FUNCTION, participant.function());
        texts.put(ParticipantField.DEPARTMENT, participant.department());
        texts.put(ParticipantField.ADDRESS, participant.contact().address());
        texts.put(ParticipantField.CITY, participant.contact().city());
        texts.put(ParticipantField.COUNTRY, participant.contact().country());
        texts.put(ParticipantField.TELEPHONE, participant.contact().telephone());
        texts.put(ParticipantField.EMAIL, participant.contact().email());
        texts.put(ParticipantField.LETTER_REFERENCE, participant.letter().reference());
        texts.put(ParticipantField.LETTER_DATE, text(participant.letter().date()));
        texts.put(ParticipantField.CONSENT, participant.consent().name());
        texts.put(ParticipantField.ARRIVES, text(participant.stay().arrives()));
        texts.put(ParticipantField.LEAVES, text(participant.stay().leaves()));
        texts.put(ParticipantField.STATUS, participant.status().name());
        texts.put(ParticipantField.STATUS_ON, text(participant.standpoint().since()));
        texts.put(ParticipantField.STATUS_REASON, participant.standpoint().reason());
        texts.put(ParticipantField.TAGS, String.join(", ", participant.tags()));
        texts.put(ParticipantField.NOTES, participant.notes());
        return new ParticipantDraft(texts);
    }

    private static String text(java.util.Optional<java.time.LocalDate> date) {
        return date.map(Object::toString).orElse("");
    }
}
