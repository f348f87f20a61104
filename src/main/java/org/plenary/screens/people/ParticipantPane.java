package org.plenary.screens.people;

import javafx.scene.Node;
import org.plenary.people.ParticipantId;

/// The pane beside the roster that shows one participant and lets them be edited or created.
interface ParticipantPane {
    /// What is laid beside the list.
    Node node();

    /// Shows the participant.
    void show(ParticipantId id);

    /// Starts a new participant.
    void create();

    /// Whether something was typed that is not saved.
    boolean isDirty();

    /// Puts the keyboard into the first field.
    void focus();
}
