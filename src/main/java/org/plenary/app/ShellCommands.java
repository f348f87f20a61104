package org.plenary.app;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Command;
import org.plenary.kit.Look;

/// What the window itself can do: the palette, the theme, the size of everything.
final class ShellCommands {

    /// The id of the command that brings the palette.
    static final String PALETTE = "shell.palette";

    private static final double STEP = 0.125;

    private final ShellWords words;
    private final Look look;
    private final Runnable showPalette;

    ShellCommands(ShellWords words, Look look, Runnable showPalette) {
        this.words = words;
        this.look = look;
        this.showPalette = showPalette;
    }

    Command palette() {
        return Command.of(PALETTE, words.searchEverything(), Feather.SEARCH, showPalette)
                .key("Shortcut+K");
    }

    Command help(Runnable toggle) {
        return Command.of("shell.help", words.helpHere(), Feather.HELP_CIRCLE, toggle).key("F1");
    }

    Command narrowing(BooleanProperty narrow) {
        return Command.of("shell.sidebar", words.collapseSidebar(), Feather.SIDEBAR, () -> narrow.set(!narrow.get()))
                .key("Shortcut+B");
    }

    /// The button in the header: light becomes dark and dark light.
    Command otherTheme() {
        return Command.of("shell.theme", words.darkTheme(), Feather.MOON, () -> look.theme()
                        .set(look.dark().get() ? Look.Theme.LIGHT : Look.Theme.DARK))
                .about(Bindings.createStringBinding(
                        () -> look.dark().get() ? words.lightTheme() : words.darkTheme(), look.dark()));
    }

    List<Command> appearance() {
        return List.of(
                theme("shell.light", words.lightTheme(), Feather.SUN, Look.Theme.LIGHT),
                theme("shell.dark", words.darkTheme(), Feather.MOON, Look.Theme.DARK),
                theme("shell.system", words.systemTheme(), Feather.MONITOR, Look.Theme.SYSTEM),
                Command.of("shell.larger", words.larger(), Feather.ZOOM_IN, () -> resize(STEP))
                        .key("Shortcut+EQUALS"),
                Command.of("shell.smaller", words.smaller(), Feather.ZOOM_OUT, () -> resize(-STEP))
                        .key("Shortcut+MINUS"));
    }

    private Command theme(String id, String saying, Feather icon, Look.Theme theme) {
        return Command.of(id, saying, icon, () -> look.theme().set(theme));
    }

    private void resize(double by) {
        DoubleProperty scale = look.scale();
        scale.set(Math.clamp(scale.get() + by, 0.75, 2));
    }
}
