package org.plenary.screens.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.people.AdditionalField;
import org.plenary.people.Capacity;
import org.plenary.people.Consent;
import org.plenary.people.Delegations;
import org.plenary.people.Dossier;
import org.plenary.people.Gender;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.Status;
import org.plenary.store.History;

/// All that the pane shows of one participant, as the workspace holds it.
///
/// @param dossier empty while a new participant is being added
/// @param history the latest first
/// @param elsewhere the person's participations in other meetings
/// @param additional what lists said beyond the form's fields
/// @param additionalNames what its rows in the history are called
record ParticipantEditorSheet(
        Optional<Dossier> dossier,
        Delegations delegations,
        List<History.Entry> history,
        List<Dossier> elsewhere,
        List<AdditionalField> additional,
        Map<UUID, String> additionalNames) {

    /// Nobody yet.
    static ParticipantEditorSheet empty(Delegations delegations) {
        return new ParticipantEditorSheet(
                Optional.empty(), delegations, List.of(), List.of(), List.of(), Map.of());
    }

    /// What the form opens with.
    ParticipantDraft draft() {
        return dossier.map(Dossier::draft).orElseGet(ParticipantEditorSheet::blank);
    }

    private static ParticipantDraft blank() {
        Map<ParticipantField, String> texts = new EnumMap<>(ParticipantField.class);
        for (ParticipantField field : ParticipantField.values()) {
            texts.put(field, "");
        }
        texts.put(ParticipantField.GENDER, Gender.UNSAID.name());
        texts.put(ParticipantField.CAPACITY, Capacity.REPRESENTATIVE.name());
        texts.put(ParticipantField.CONSENT, Consent.NOT_ASKED.name());
        texts.put(ParticipantField.STATUS, Status.NOMINATED.name());
        return new ParticipantDraft(texts);
    }

    ParticipantEditorSheet with(Dossier fresh) {
        return new ParticipantEditorSheet(Optional.of(fresh), delegations, history, elsewhere, additional, additionalNames);
    }
}
