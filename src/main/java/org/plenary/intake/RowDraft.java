package org.plenary.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;

/// A row as it was read: only the fields in which something stands.
///
/// @param id by which Plenary's own workbook knows the participant
/// @param whole the name as it stands in its one cell; empty where the row gives its parts
record RowDraft(ParticipantDraft draft, Optional<ParticipantId> id, NameForm name, String whole, Sender sender) {

    /// The same row offering something else.
    RowDraft with(ParticipantDraft other) {
        return new RowDraft(other, id, name, whole, sender);
    }

    /// How the file gives names.
    enum NameForm {
        IN_PARTS,
        WHOLE,
        /// Whole, and divided by what is known of names.
        DIVIDED
    }

    /// The draft with its name as the list has it: a division that is only likely must not decide who is meant.
    ParticipantDraft asWritten() {
        if (name != NameForm.DIVIDED) {
            return draft;
        }
        Map<ParticipantField, String> texts = new EnumMap<>(draft.texts());
        String given = draft.of(ParticipantField.GIVEN);
        String family = draft.of(ParticipantField.FAMILY);
        texts.putIfAbsent(ParticipantField.FULL_NAME, (given + " " + family).strip());
        texts.remove(ParticipantField.GIVEN);
        texts.remove(ParticipantField.FAMILY);
        return new ParticipantDraft(texts);
    }

    /// What may stand as the delegation.
    enum Sender {
        /// A State only: the column says so.
        STATE,
        ANY
    }
}
