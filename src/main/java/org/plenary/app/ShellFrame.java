package org.plenary.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.plenary.kit.Command;
import org.plenary.kit.Hotkeys;
import org.plenary.kit.Palette;
import org.plenary.kit.Screen;
import org.plenary.screens.help.HelpPane;

/// All that the shell shows and does not know: made anew for each language.
///
/// @param screens the sidebar from top to bottom; none on the start page
/// @param aside what is reached from the foot of the sidebar, also where there are no screens
/// @param groups where the sidebar draws a thin line, as numbers of screens from the top
/// @param undo its `about` says what would be undone
/// @param file the groups of the File menu, separated by lines; likewise `tools` and `help`
/// @param guide the help beside the screens
/// @param officer the name in the status bar; blank where none was given
/// @param askOfficer asks for the officer's name
/// @param finders what the palette finds besides screens and commands
/// @param recent ids of what was taken from the palette, the latest first; the palette changes it
/// @param keys the keys that the user has given to commands; those change at once
/// @param band what is said above everything as long as it is so
public record ShellFrame(
        List<Screen.Entry> screens,
        List<Screen.Entry> aside,
        List<Integer> groups,
        Switcher switcher,
        Command undo,
        Command redo,
        List<List<Command>> file,
        List<List<Command>> tools,
        List<List<Command>> help,
        Help guide,
        ObservableValue<String> officer,
        Runnable askOfficer,
        List<Palette.Provider> finders,
        ObservableList<String> recent,
        ObservableValue<Hotkeys> keys,
        Optional<Band> band) {

    /// Whether a window that shows the other frame looks the same with this one: only what its screens, finders and menu of
    /// files hold may differ.
    boolean looksLike(ShellFrame other) {
        return named(screens).equals(named(other.screens))
                && named(aside).equals(named(other.aside))
                && groups.equals(other.groups)
                && ids(tools).equals(ids(other.tools))
                && ids(help).equals(ids(other.help))
                && band.map(Band::text).equals(other.band.map(Band::text));
    }

    private static List<String> named(List<Screen.Entry> entries) {
        return entries.stream().map(entry -> entry.id() + " " + entry.title()).toList();
    }

    private static List<List<String>> ids(List<List<Command>> groups) {
        return groups.stream().map(group -> group.stream().map(Command::id).toList()).toList();
    }

    /// The help that stands beside a screen.
    public interface Help {

        /// The pane, once for each language.
        ///
        /// @param close puts it away
        HelpPane pane(Runnable close);

        /// Shows the help of a screen; without one, what to do at the start.
        void show(HelpPane pane, Optional<String> screen);
    }

    /// A sentence over the whole width of the window, with what can be done about it.
    public record Band(String text, List<Command> commands) {}

    /// The meeting switcher at the top of the sidebar.
    ///
    /// @param chosen the meeting that everything below is about
    /// @param choose is told what the user picks
    /// @param more below the meetings in its menu: `New meeting…`
    public record Switcher(
            ObservableList<Meeting> meetings,
            ObservableValue<Optional<UUID>> chosen,
            Consumer<UUID> choose,
            List<Command> more) {}

    /// A meeting as the switcher shows it.
    ///
    /// @param title short: `COP-1`
    /// @param subtitle `Geneva, 24–29 Sep 2017`
    public record Meeting(UUID id, String title, String subtitle) {}
}
