package org.plenary.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.store.Logged;
import org.plenary.words.CommandNames;
import org.plenary.words.Phrasebook;

/// Makes the content of the shell from what is open.
final class Frames {

    private final Program program;
    private final Desk desk;
    private final AppWords words;
    private final ShellWords shellWords;
    private final FileCommands files;
    private final ToolCommands tools;
    private final Guide guide;

    Frames(Program program, Desk desk) {
        this.program = program;
        this.desk = desk;
        this.words = desk.words(AppWords.class);
        this.shellWords = desk.words(ShellWords.class);
        this.files = new FileCommands(program, desk.phrasebook());
        this.tools = new ToolCommands(program, desk);
        this.guide = new Guide(program, desk);
    }

    ShellFrame frame() {
        Optional<Screens> screens = program.opened().get().map(open -> new Screens(program, open, desk));
        int above = screens.map(all -> all.aboutTheMeeting().size()).orElse(0);
        return new ShellFrame(
                screens.map(Screens::entries).orElse(List.of()),
                Screens.aside(program, desk, tools),
                above == 0 ? List.of() : List.of(above),
                switcher(),
                undo(),
                redo(),
                files.menu(),
                tools.menu(),
                tools.help(guide),
                guide,
                program.officer(),
                tools::askOfficer,
                new Finders(program, desk).all(),
                program.taken(),
                program.hotkeys(),
                desk.readOnly().map(this::readOnly));
    }

    private ShellFrame.Band readOnly(String because) {
        return new ShellFrame.Band(because, List.of(files.lookAgain(), files.openToWrite()));
    }

    private ShellFrame.Switcher switcher() {
        ObservableValue<Optional<UUID>> chosen =
                program.meeting().map(meeting -> meeting.map(one -> one.id().value()));
        return new ShellFrame.Switcher(
                program.meetings().listed(),
                chosen,
                program::choose,
                List.of(Command.of(
                        "app.newMeeting",
                        words.newMeeting(),
                        Feather.PLUS,
                        () -> desk.go().accept(org.plenary.kit.Place.of(Screens.MEETINGS)))));
    }

    private Command undo() {
        Undoing undoing = program.undoing();
        return Command.of("app.undo", shellWords.undo(), Feather.CORNER_UP_LEFT, undoing::undo)
                .key("Shortcut+Z")
                .enabledWhen(Bindings.createBooleanBinding(() -> undoing.toUndo().get().isPresent(), undoing.toUndo()))
                .about(saying(undoing.toUndo(), shellWords.undo(), command -> words.undoing(named(desk.phrasebook(), command))));
    }

    private Command redo() {
        Undoing undoing = program.undoing();
        return Command.of("app.redo", shellWords.redo(), Feather.CORNER_UP_RIGHT, undoing::redo)
                .key("Shortcut+Shift+Z")
                .enabledWhen(Bindings.createBooleanBinding(() -> undoing.toRedo().get().isPresent(), undoing.toRedo()))
                .about(saying(undoing.toRedo(), shellWords.redo(), command -> words.redoing(named(desk.phrasebook(), command))));
    }

    private static ObservableValue<String> saying(
            ObservableValue<Optional<Logged>> command, String without, java.util.function.Function<Logged, String> with) {
        // What is mapped would be kept by the command, which outlives this frame; a binding is not.
        return Bindings.createStringBinding(() -> command.getValue().map(with).orElse(without), command);
    }

    /// What a command of the log is called: `import of delegates.xlsx`.
    static String named(Phrasebook phrasebook, Logged command) {
        String what = new CommandNames(phrasebook).of(command.name());
        return command.subject().isEmpty() ? what : what + " (" + command.subject() + ")";
    }
}
