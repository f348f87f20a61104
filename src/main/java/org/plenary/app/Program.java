package org.plenary.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.stage.Stage;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.FileFault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.base.Subscription;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Look;
import org.plenary.kit.Work;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingKind;
import org.plenary.store.Logged;
import org.plenary.store.StoreException;
import org.plenary.store.Workspace;
import org.plenary.words.Phrasebook;
import org.plenary.words.Sentences;

/// The program with a window: at most one open workspace, one chosen meeting in it, and the shell around them.
final class Program implements Shell.Contents {

    private final Settings settings;
    private final Work work;
    private final Look look;
    private final Wiring wiring;
    private final AutoBackup backups;
    private final Shell shell;
    private final Runnable exit;
    private final StringProperty officer;
    private final ObjectProperty<Optional<OpenWorkspace>> open = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<ShellFrame.Meeting> meetings = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Meeting>> meeting = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Logged>> toUndo = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Logged>> toRedo = new SimpleObjectProperty<>(Optional.empty());
    private List<Meeting> all = List.of();
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
        this.shell = new Shell(stage, work, look, around.clock(), settings.language(), this);
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
        return meeting;
    }

    ObjectProperty<Optional<Logged>> toUndo() {
        return toUndo;
    }

    ObjectProperty<Optional<Logged>> toRedo() {
        return toRedo;
    }

    ObservableList<ShellFrame.Meeting> meetings() {
        return meetings;
    }

    List<Meeting> allMeetings() {
        return all;
    }

    AppWords words() {
        return new Phrasebook(shell.language()).of(AppWords.class);
    }

    @Override
    public ShellFrame frame(Desk desk) {
        settings.language(desk.phrasebook().language());
        listMeetings(desk.phrasebook());
        return new Frames(this, desk).frame();
    }

    @Override
    public Optional<StartPage> start(Phrasebook phrasebook) {
        return Optional.of(new FileCommands(this, phrasebook).startPage());
    }

    /// Opens a workspace in the place of the one that is open.
    void open(Path file) {
        takeOver(file, () -> wiring.open(file));
    }

    /// Opens a workspace to read it only in the place of the one that is open.
    void look(Path file) {
        takeOver(file, () -> wiring.look(file));
    }

    /// Who has the workspace that is open here to read only, where that is known.
    Optional<Rule.OpenElsewhere> heldBy() {
        return heldBy;
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
        shell.mayClose(() -> {
            Optional<Path> before = open.get().map(now -> now.workspace().file());
            close(() -> work.write(() -> tried(opener), loaded -> {
                switch (loaded) {
                    case Checked.Ok<Loaded>(var found) -> show(file, found);
                    case Checked.Faulty<Loaded>(var faults) -> notOpened(file, faults, before);
                }
            }));
        });
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
        all = loaded.meetings();
        open.set(Optional.of(loaded.workspace()));
        meeting.set(remembered(file).or(this::usual));
        Workspace workspace = loaded.workspace().workspace();
        if (!workspace.isReadOnly()) {
            heldBy = Optional.empty();
            following = workspace.onChange(change -> Work.fx().execute(this::changed));
            backups.watch(workspace);
        }
        changed();
        shell.rebuild();
    }

    private Optional<Meeting> remembered(Path file) {
        String id = settings.choice("meeting:" + file.toAbsolutePath());
        return all.stream().filter(one -> one.id().value().toString().equals(id)).findFirst();
    }

    private Optional<Meeting> usual() {
        return all.stream()
                .filter(one -> one.kind() == MeetingKind.CONFERENCE_OF_THE_PARTIES)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private void notOpened(Path file, List<Fault> faults, Optional<Path> before) {
        shell.rebuild();
        before.filter(Files::exists).ifPresent(this::open);
        if (faults.getFirst().rule() instanceof Rule.OpenElsewhere held) {
            offerToLook(file, held);
            return;
        }
        var sentences = new Sentences(new Phrasebook(shell.language()));
        shell.notices()
                .warn(words().notOpened(String.valueOf(file.getFileName())) + " "
                        + sentences.of(faults.getFirst().rule()));
    }

    private void offerToLook(Path file, Rule.OpenElsewhere held) {
        shell.dialogs()
                .ask(
                        words().lookTitle(String.valueOf(file.getFileName())),
                        words().lookText(held.officer(), held.computer()),
                        Dialogs.Verb.main(words().lookVerb(), () -> {
                            heldBy = Optional.of(held);
                            look(file);
                        }));
    }

    /// The workspace has changed: what can be undone, which meetings there are.
    private void changed() {
        open.get().ifPresent(now -> {
            boolean isReadOnly = now.workspace().isReadOnly();
            toUndo.set(isReadOnly ? Optional.empty() : now.workspace().toUndo());
            toRedo.set(isReadOnly ? Optional.empty() : now.workspace().toRedo());
            work.read("app.meetings", () -> now.meetings().all(), found -> {
                boolean isFirst = meeting.get().isEmpty() && !found.isEmpty();
                all = found;
                meeting.get()
                        .flatMap(chosen -> found.stream()
                                .filter(one -> one.id().equals(chosen.id()))
                                .findFirst())
                        .or(this::usual)
                        .ifPresent(chosen -> meeting.set(Optional.of(chosen)));
                listMeetings(new Phrasebook(shell.language()));
                if (isFirst) {
                    shell.rebuild();
                }
            });
        });
    }

    private void listMeetings(Phrasebook phrasebook) {
        List<ShellFrame.Meeting> listed = all.stream()
                .map(one -> new ShellFrame.Meeting(
                        one.id().value(),
                        one.call(phrasebook.language()),
                        place(one, phrasebook) + phrasebook.dates().shortRange(one.days())))
                .toList();
        if (!listed.equals(meetings)) {
            meetings.setAll(listed);
        }
    }

    private static String place(Meeting meeting, Phrasebook phrasebook) {
        String city = meeting.city().in(phrasebook.language());
        return city.isEmpty() ? "" : city + phrasebook.of(AppWords.class).comma();
    }

    /// The screens are about another meeting from now on.
    void choose(UUID id) {
        all.stream().filter(one -> one.id().value().equals(id)).findFirst().ifPresent(chosen -> shell.mayClose(() -> {
            meeting.set(Optional.of(chosen));
            open.get()
                    .ifPresent(now -> settings.choice(
                            "meeting:" + now.workspace().file().toAbsolutePath(), id.toString()));
            shell.rebuild();
        }));
    }

    void undo() {
        open.get().ifPresent(now -> work.write(() -> now.workspace().undo(), outcome -> told(outcome, true)));
    }

    void redo() {
        open.get().ifPresent(now -> work.write(() -> now.workspace().redo(), outcome -> told(outcome, false)));
    }

    private void told(Outcome<Logged> outcome, Boolean isUndo) {
        switch (outcome) {
            case Outcome.Done<Logged>(var command, var _) -> {
                shell.refresh();
                if (isUndo) {
                    shell.notices().tell(words().undone(Frames.named(new Phrasebook(shell.language()), command)));
                }
            }
            case Outcome.Refused<Logged> _, Outcome.Stale<Logged> _ ->
                shell.notices().warn(words().tooLate());
        }
    }

    /// Closes the workspace, with a backup if anything has changed, and goes on.
    void close(Runnable then) {
        shell.closeScreens();
        following.close();
        Optional<OpenWorkspace> closing = open.get();
        open.set(Optional.empty());
        meeting.set(Optional.empty());
        all = List.of();
        if (closing.isEmpty()) {
            then.run();
            return;
        }
        work.write(
                () -> {
                    try (var workspace = closing.get()) {
                        if (!workspace.workspace().isReadOnly()) {
                            backups.last(workspace.workspace());
                        }
                    }
                    return true;
                },
                closed -> then.run());
    }

    void closeToStart() {
        shell.mayClose(() -> close(shell::rebuild));
    }

    void quit() {
        shell.mayClose(() -> close(exit));
    }
}
