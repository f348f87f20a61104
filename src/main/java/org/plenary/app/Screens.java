package org.plenary.app;

import java.util.List;
import org.plenary.kit.Desk;
import org.plenary.kit.Screen;

/// The screens of an open workspace, as the sidebar shows them.
record Screens(Program program, OpenWorkspace open, Desk desk) {

    /// How many screens are about the chosen meeting; those below the line are about the whole workspace.
    static final int ABOUT_THE_MEETING = 3;

    static final String MEETINGS = "meetings";

    List<Screen.Entry> entries() {
        return List.of();
    }
}
