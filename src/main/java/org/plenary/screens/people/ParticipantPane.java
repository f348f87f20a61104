package org.plenary.screens.people;

import java.util.function.Consumer;
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

    /// Is told whoever was registered in this pane.
    void onCreated(Consumer<ParticipantId> telling);

    /// Whether something was typed that is not saved.
    boolean isDirty();

    /// Throws away what was typed and is not saved.
    void revert();

    /// Runs `then` once nothing is unsaved: at once, or when the officer has saved or discarded it. This is the only
    /// place that asks.
    void whenSaved(Runnable then);

    /// Puts the keyboard into the first field.
    void focus();

    /// Follows the workspace no longer; the pane is not used again.
    void close();
}
