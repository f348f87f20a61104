package org.plenary.screens.people;

import java.util.List;
import org.plenary.base.Fault;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantField;

/// What came of a command of the pane.
sealed interface ParticipantEditorSaved {

    /// It is written.
    record Done() implements ParticipantEditorSaved {}

    /// Nothing is written, because of these faults.
    record Refused(List<Fault> faults) implements ParticipantEditorSaved {}

    /// Nothing is written: these fields were changed by somebody else since they were shown.
    record Meanwhile(Dossier current, List<ParticipantField> fields) implements ParticipantEditorSaved {
        public Meanwhile {
            fields = List.copyOf(fields);
        }
    }
}
