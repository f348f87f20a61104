package org.plenary.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Language;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Look;
import org.plenary.kit.Screen;
import org.plenary.kit.Work;
import org.plenary.screens.help.HelpPane;
import org.plenary.screens.help.HelpTopic;
import org.plenary.words.Phrasebook;

/// The window with screens that do nothing, to be looked at and tested.
public final class ShellDemo extends Application implements Shell.Contents {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2017-09-24T08:00:00Z"), ZoneOffset.UTC);
    private static final UUID COP = new UUID(1, 1);

    private final List<String> titles;

    public ShellDemo() {
        this(List.of(
                "Overview", "People", "Delegations", "Letters", "Credentials", "Observers", "Funding", "Venues",
                "Programme", "Documents", "Attendance", "Sharing"));
    }

    ShellDemo(List<String> titles) {
        this.titles = titles;
    }

    @Override
    public void start(Stage stage) {
        var work = new Work(Work.fx(), failure -> {});
        new Shell(stage, work, new Look(), CLOCK, Language.ENGLISH, () -> org.plenary.words.DateStyle.USUAL, this)
                .rebuild();
        stage.show();
    }

    @Override
    public ShellFrame frame(Desk desk) {
        Feather[] icons = {
            Feather.HOME, Feather.USERS, Feather.FLAG, Feather.MAIL, Feather.AWARD, Feather.EYE, Feather.CREDIT_CARD,
            Feather.MAP_PIN, Feather.CALENDAR, Feather.FILE_TEXT, Feather.CHECK_SQUARE, Feather.SHARE_2
        };
        List<Screen.Entry> screens = IntStream.range(0, titles.size())
                .mapToObj(i -> new Screen.Entry(
                        "screen" + i, titles.get(i), icons[i], () -> new DemoScreen("screen" + i, titles.get(i), desk)))
                .toList();
        Command undo = Command.of("undo", "Undo", Feather.CORNER_UP_LEFT, () -> {})
                .key("Shortcut+Z")
                .about(new SimpleStringProperty("Undo: amend Ms. Okafor"));
        Command redo = Command.of("redo", "Redo", Feather.CORNER_UP_RIGHT, () -> {})
                .key("Shortcut+Shift+Z")
                .enabledWhen(new SimpleBooleanProperty(false));
        return new ShellFrame(
                screens,
                List.of(),
                List.of(1, 8),
                new ShellFrame.Switcher(
                        FXCollections.observableArrayList(
                                new ShellFrame.Meeting(COP, "COP-1", "Geneva, 24–29 Sep 2017"),
                                new ShellFrame.Meeting(new UUID(1, 2), "Bureau", "Bangkok, 3–4 Jul 2017")),
                        new SimpleObjectProperty<>(Optional.of(COP)),
                        id -> {},
                        List.of(Command.of("meeting.new", "New meeting…", Feather.PLUS, () -> {}))),
                undo,
                redo,
                List.of(List.of(Command.of("file.open", "Open…", Feather.FOLDER, () -> {}).key("Shortcut+O"))),
                List.of(List.of(Command.of("tools.check", "Check the workspace", Feather.SHIELD, () -> {}))),
                List.of(List.of(Command.of("help.keys", "Keys", Feather.HELP_CIRCLE, () -> {}))),
                new DemoHelp(desk),
                new SimpleStringProperty("Amina Diallo"),
                () -> {},
                List.of(),
                FXCollections.observableArrayList(),
                new SimpleObjectProperty<>(org.plenary.kit.Hotkeys.NONE),
                Optional.empty());
    }

    @Override
    public Optional<Node> start(Phrasebook phrasebook) {
        ShellWords words = phrasebook.of(ShellWords.class);
        return Optional.of(new StartPage(
                words,
                List.of(
                        Command.of("start.new", words.newWorkspace(), Feather.PLUS, () -> {}),
                        Command.of("start.open", words.openWorkspace(), Feather.FOLDER, () -> {}),
                        Command.of("start.sample", words.openSample(), Feather.BOOK_OPEN, () -> {}),
                        Command.of("start.restore", words.restoreBackup(), Feather.ROTATE_CCW, () -> {})),
                List.of(Path.of("/home/amina/Meetings/Minamata 2017.plenary"), Path.of("/media/stick/Bureau.plenary")),
                file -> {})
                .node());
    }

    /// Helps with the first steps, whatever the screen.
    private record DemoHelp(Desk desk) implements ShellFrame.Help {

        @Override
        public HelpPane pane(Runnable close) {
            return new HelpPane(desk.phrasebook(), List.of(), close);
        }

        @Override
        public void show(HelpPane pane, Optional<String> screen) {
            HelpTopic.of(HelpTopic.START, desk.phrasebook().language()).ifPresent(topic -> pane.show(topic, List.of()));
        }
    }
}
