package org.plenary.screens.bureau;

import org.plenary.bureau.Entry;
import org.plenary.meetings.Meeting;
import org.plenary.store.Shown;

/// One line of the papers of a meeting of the Bureau, in the list of all of them.
record SessionLine(Meeting meeting, String meetingName, Shown<Entry> shown) {

    Entry entry() {
        return shown.value();
    }
}
