package org.plenary.screens.registry;

import javafx.scene.Node;
import org.plenary.kit.Form;

/// The pane for one State or organization.
interface Editor {

    Node node();

    Form form();

    /// What is looked at, for questions: its name, or `New State`.
    String name();

    void save();
}
