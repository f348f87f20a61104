package org.plenary.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Language;
import org.plenary.base.Once;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.base.Subscription;
import org.plenary.kit.Desk;
import org.plenary.kit.Hotkeys;
import org.plenary.kit.Look;
import org.plenary.kit.Place;
import org.plenary.kit.WalkRound;
import org.plenary.kit.Work;
import org.plenary.meetings.Meeting;
import org.plenary.store.Logged;
import org.plenary.store.StoreException;
import org.plenary.store.Workspace;
import org.plenary.words.Phrasebook;

/// The program with a window: at most one open workspace, one chosen meeting in it, and the shell around them.
final class Program implements Shell.Contents {

    private static final String TOURED = "tour.taken";
    private static final String TAKEN = "palette.taken";

    private final Settings settings;
    private final Work work;
    private final Look look;
    private final Wiring wiring;
    private final AutoBackup backups;
    private final Shell shell;
    private final Runnable exit;
    private final StringProperty officer;
    private final ObjectProperty<Optional<OpenWorkspace>> open = new SimpleObjectProperty<>(Optional.empty());
    private final MeetingChoice meetings;
    private final Undoing undoing;
    private final ObjectProperty<Hotkeys> hotkeys;
    private final ObservableList<String> taken = FXCollections.observableArrayList();
    private final Map<Language, CommandBook> books = new EnumMap<>(Language.class);
    private Optional<Rule.OpenElsewhere> heldBy = Optional.empty();
    private Subscription following = Subscription.none();

    /// @param exit what ends the program once everything is saved
    Program(Stage stage, Surroundings around, Runnable exit) {
        this.settings = around.settings();
        this.work = around.work();
        this.look = around.look();
        this.wiring = around.wiring();
        this.backups = around.backups();
        this.exit = exit;
        this.officer = new SimpleStringProperty(settings.officer());
        this.meetings = new MeetingChoice(settings);
        this.undoing = new Undoing(work, () -> open.get().map(OpenWorkspace::workspace), this::told);
        this.hotkeys = new SimpleObjectProperty<>(settings.hotkeys());
        settings.choice(TAKEN).lines().forEach(taken::add);
        taken.addListener((ListChangeListener<String>) change -> settings.choice(TAKEN, String.join("\n", taken)));
        this.shell = new Shell(stage, work, look, around.clock(), settings.language(), settings::dateStyle, this);
        backups.onFailure(() -> shell.notices().warn(words().noBackup()));
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
    }

    /// What a program is started with.
    record Surroundings(
            Settings settings, Work work, Look look, Wiring wiring, AutoBackup backups, Clock clock) {}

    Shell shell() {
        return shell;
    }

    Work work() {
        return work;
    }

    Settings settings() {
        return settings;
    }

    Wiring wiring() {
        return wiring;
    }

    AutoBackup backups() {
        return backups;
    }

    Look look() {
        return look;
    }

    StringProperty officer() {
        return officer;
    }

    ObjectProperty<Optional<OpenWorkspace>> opened() {
        return open;
    }

    /// The meeting that the screens are about.
    ObjectProperty<Optional<Meeting>> meeting() {
        return meetings.chosen();
    }

    /// The Tools and Help menus in the language of now.
    ToolCommands tools() {
        return new ToolCommands(this, shell.desk());
    }

    /// The keys that the user has given to commands.
    ObjectProperty<Hotkeys> hotkeys() {
        return hotkeys;
    }

    /// Ids of what was taken from the palette, the latest first; remembered for this user.
    ObservableList<String> taken() {
        return taken;
    }

    /// Whether a workspace is open in which something can be changed.
    boolean isWritable() {
        return open.get().filter(now -> !now.workspace().isReadOnly()).isPresent();
    }

    /// What can be done on a screen: as it says itself where it is made, otherwise as the book has it.
    List<CommandBook.Line> commandsOf(String screen) {
        return shell.made(screen)
                .map(made -> made.commands().stream()
                        .map(command -> CommandBook.Line.of(screen, command))
                        .toList())
                .orElseGet(() -> book().of(screen));
    }

    private CommandBook book() {
        return books.computeIfAbsent(shell.language(), CommandBook::shipped);
    }

    Undoing undoing() {
        return undoing;
    }

    /// The meetings of the workspace.
    MeetingChoice meetings() {
        return meetings;
    }

    AppWords words() {
        return shell.phrasebook().of(AppWords.class);
    }

    @Override
    public ShellFrame frame(Desk desk) {
        settings.language(desk.phrasebook().language());
        meetings.list(desk.phrasebook());
        return new Frames(this, desk).frame();
    }

    @Override
    public Optional<String> readOnly(Phrasebook phrasebook) {
        AppWords says = phrasebook.of(AppWords.class);
        return open.get()
                .filter(now -> now.workspace().isReadOnly())
                .map(now -> heldBy.map(held -> says.readOnlyBecause(held.named(), held.computer()))
                        .orElseGet(says::readOnly));
    }

    @Override
    public Optional<Node> start(Phrasebook phrasebook) {
        var files = new FileCommands(this, phrasebook);
        return Optional.of(settings.isFirstStart() ? files.firstPage().node() : files.startPage().node());
    }

    /// Opens a workspace in the place of the one that is open.
    void open(Path file) {
        takeOver(file, () -> wiring.open(file));
    }

    /// Opens a workspace to read it only in the place of the one that is open.
    void look(Path file) {
        look(file, () -> {});
    }

    /// The same, and goes on once the workspace is shown.
    void look(Path file, Runnable then) {
        takeOver(file, () -> wiring.look(file), then);
    }

    /// Who writes in the workspace that is about to be read, where that is known.
    void heldBy(Rule.OpenElsewhere held) {
        heldBy = Optional.of(held);
    }

    /// Walks round the window, on the people of a meeting: of the workspace that is open, or of the sample.
    void tour() {
        boolean hasPeople = meeting().get().isPresent();
        if (hasPeople) {
            walkRound();
        } else {
            new FileCommands(this, shell.phrasebook()).openSample(this::walkRound);
        }
    }

    private void walkRound() {
        settings.choice(TOURED, "yes");
        shell.go(Place.of(Screens.PEOPLE));
        TourWords says = shell.phrasebook().of(TourWords.class);
        List<WalkRound.Stop> stops = List.of(TourStop.values()).stream()
                .map(stop -> new WalkRound.Stop(stop.node(), says.title(stop), says.text(stop)))
                .toList();
        // The list is there once it has been read.
        work.whenSettled(() -> shell.walk(stops));
    }

    /// The same, once in a life: after the first sample.
    void tourOnce() {
        if (settings.choice(TOURED).isEmpty()) {
            walkRound();
        }
    }

    /// Makes a new workspace and opens it.
    void create(Path file) {
        takeOver(file, () -> wiring.create(file));
    }

    /// Where a workspace comes from.
    interface Opener {
        Checked<OpenWorkspace> open() throws IOException;
    }

    /// Opens a workspace in the place of the one that is open; where that fails, the earlier one comes back.
    void takeOver(Path file, Opener opener) {
        takeOver(file, opener, () -> {});
    }

    /// The same, and goes on once the workspace is shown.
    void takeOver(Path file, Opener opener, Runnable then) {
        shell.mayClose(() -> {
            Optional<NotOpened.Before> before = open.get().map(now -> NotOpened.Before.of(now.workspace()));
            Once<Boolean> leaving = leave();
            work.write(() -> opened(file, opener, before, leaving), loaded -> {
                switch (loaded) {
                    case Checked.Ok<Loaded>(var found) -> {
                        try {
                            show(file, found);
                            then.run();
                        } finally {
                            work.write(leaving::get, closed -> {});
                        }
                    }
                    case Checked.Faulty<Loaded>(var faults) ->
                        work.write(leaving::get, closed -> new NotOpened(this, before).tell(file, faults.getFirst().rule()));
                }
            });
        });
    }

    /// The other workspace is closed once this one is shown, for its last backup may take a while; but a file that is open
    /// must be closed before it is opened again.
    private static Checked<Loaded> opened(
            Path file, Opener opener, Optional<NotOpened.Before> before, Once<Boolean> leaving) {
        if (before.filter(one -> isSame(one.file(), file)).isPresent()) {
            leaving.get();
        }
        try {
            return tried(opener);
        } catch (RuntimeException | Error unforeseen) {
            leaving.get();
            throw unforeseen;
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            // One of them is not there, or the stick is gone.
            return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
        }
    }

    private static Checked<Loaded> tried(Opener opener) {
        try {
            return loaded(opener.open());
        } catch (NoSuchFileException e) {
            return Checked.badFile(FileFault.FOLDER_MISSING);
        } catch (IOException | UncheckedIOException e) {
            return Checked.badFile(FileFault.NOT_WRITABLE);
        } catch (StoreException e) {
            return Checked.badFile(e.fileFault().orElseThrow(() -> e));
        }
    }

    /// An opened workspace with what the window shows of it at once.
    private record Loaded(OpenWorkspace workspace, List<Meeting> meetings) {}

    private static Checked<Loaded> loaded(Checked<OpenWorkspace> opened) {
        return opened.map(workspace -> new Loaded(workspace, workspace.meetings().all()));
    }

    private void show(Path file, Loaded loaded) {
        settings.opened(file);
        open.set(Optional.of(loaded.workspace()));
        meetings.opened(file, loaded.meetings());
        Workspace workspace = loaded.workspace().workspace();
        if (!workspace.isReadOnly()) {
            heldBy = Optional.empty();
            following = workspace.onChange(change -> Work.fx().execute(this::changed));
            backups.watch(workspace);
        }
        changed();
        shell.renew();
    }

    /// The workspace has changed: what can be undone, which meetings there are.
    private void changed() {
        undoing.refresh();
        open.get().ifPresent(now -> work.read("app.meetings", () -> now.meetings().all(), found -> {
            if (meetings.refresh(found, shell.phrasebook())) {
                shell.rebuild();
            }
        }));
    }

    /// The screens are about another meeting from now on.
    void choose(UUID id) {
        meetings.find(id).ifPresent(chosen -> shell.mayClose(() -> {
            open.get().ifPresent(now -> meetings.choose(chosen, now.workspace().file()));
            shell.renew();
        }));
    }

    private void told(Undoing.Deed deed, Outcome<Logged> outcome) {
        switch (outcome) {
            case Outcome.Done<Logged>(var command, var _) -> {
                shell.refresh();
                if (deed == Undoing.Deed.UNDO) {
                    shell.notices().tell(words().undone(Frames.named(shell.phrasebook(), command)));
                }
            }
            case Outcome.Refused<Logged> _, Outcome.Stale<Logged> _ ->
                shell.notices().warn(words().tooLate());
        }
    }

    /// Closes the workspace, with a backup if anything has changed, and goes on.
    void close(Runnable then) {
        boolean isOpen = open.get().isPresent();
        Once<Boolean> leaving = leave();
        if (isOpen) {
            work.write(leaving::get, closed -> then.run());
        } else {
            then.run();
        }
    }

    /// Shows nothing any more of the workspace that is open.
    ///
    /// @return closes it, with a backup if anything has changed; asked off the FX thread
    private Once<Boolean> leave() {
        shell.closeScreens();
        following.close();
        Runnable lastBackup = backups.rest();
        Optional<OpenWorkspace> leaving = open.get();
        open.set(Optional.empty());
        meetings.closed();
        undoing.refresh();
        return Once.of(() -> {
            leaving.ifPresent(workspace -> {
                try (workspace) {
                    lastBackup.run();
                }
            });
            return true;
        });
    }

    void closeToStart() {
        shell.mayClose(() -> close(shell::rebuild));
    }

    void quit() {
        shell.mayClose(() -> close(exit));
    }
}
