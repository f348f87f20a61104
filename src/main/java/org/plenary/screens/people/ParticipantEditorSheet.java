package org.plenary.screens.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
record ParticipantEditorSheet(
        Optional<Dossier> dossier, Delegations delegations, List<History.Entry> history, List<Dossier> elsewhere) {

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
        return new ParticipantEditorSheet(Optional.of(fresh), delegations, history, elsewhere);
    }
}
