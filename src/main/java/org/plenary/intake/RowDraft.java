package org.plenary.intake;

import java.util.Optional;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantId;

/// A row as it was read: only the fields in which something stands.
///
/// @param id by which Plenary's own workbook knows the participant
record RowDraft(ParticipantDraft draft, Optional<ParticipantId> id, NameForm name, Sender sender) {

    /// How the file gives names.
    enum NameForm {
        IN_PARTS,
        WHOLE
    }

    /// What may stand as the delegation.
    enum Sender {
        /// A State only: the column says so.
        STATE,
        ANY
    }
}
