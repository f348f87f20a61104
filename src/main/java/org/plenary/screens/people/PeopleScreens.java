package org.plenary.screens.people;

import java.util.function.Function;
import org.plenary.kit.Desk;
import org.plenary.kit.Screen;
import org.plenary.meetings.MeetingId;
import org.plenary.people.Secrets;
import org.plenary.store.Vault;

/// Makes the People screen whole: the list with the pane for one person beside it.
public final class PeopleScreens {

    private PeopleScreens() {}

    /// @param vault seals the protected values
    /// @param meetingNames what the officer calls a meeting
    public static Screen whole(
            Desk desk, PeopleScreen.About about, Vault vault, Function<MeetingId, String> meetingNames) {
        var editing = new ParticipantEditor.About(
                about.people(),
                new Secrets(about.workspace(), vault),
                vault,
                about.books(),
                about.meeting(),
                about.workspace(),
                meetingNames);
        return new PeopleScreen(desk, about, close -> new ParticipantEditor(desk, editing, close));
    }
}
