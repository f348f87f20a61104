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
        return new PeopleScreen(desk, about, pane(desk, about, vault, meetingNames));
    }

    /// Turns a People screen that was closed to another workspace or meeting: to fill a table that is there takes a third of
    /// the time that it takes to make one.
    ///
    /// @param desk the one that the screen was made with
    /// @return false where it is no People screen, and nothing was done
    public static boolean turn(
            Screen screen,
            Desk desk,
            PeopleScreen.About about,
            Vault vault,
            Function<MeetingId, String> meetingNames) {
        if (!(screen instanceof PeopleScreen people)) {
            return false;
        }
        people.turnTo(about, pane(desk, about, vault, meetingNames));
        return true;
    }

    private static Function<Runnable, ParticipantPane> pane(
            Desk desk, PeopleScreen.About about, Vault vault, Function<MeetingId, String> meetingNames) {
        var editing = new ParticipantEditor.About(
                about.people(),
                new Secrets(about.workspace(), vault),
                vault,
                about.books(),
                about.meeting(),
                about.workspace(),
                meetingNames);
        return close -> new ParticipantEditor(desk, editing, close);
    }
}
