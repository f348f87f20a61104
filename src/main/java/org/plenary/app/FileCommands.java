package org.plenary.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Checked;
import org.plenary.kit.Command;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Endings;
import org.plenary.kit.Form;
import org.plenary.kit.Place;
import org.plenary.kit.Prose;
import org.plenary.sample.SampleWorkspace;
import org.plenary.screens.intake.IntakeScreen;
import org.plenary.store.Backups;
import org.plenary.words.Phrasebook;
import org.plenary.words.Sentences;

/// What can be done with whole workspaces.
final class FileCommands {

    private static final String ENDING = ".plenary";

    private final Program program;
    private final Phrasebook phrasebook;
    private final AppWords words;
    private final ShellWords shellWords;

    FileCommands(Program program, Phrasebook phrasebook) {
        this.program = program;
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(AppWords.class);
        this.shellWords = phrasebook.of(ShellWords.class);
    }

    /// The groups of the File menu.
    List<List<Command>> menu() {
        List<List<Command>> groups = new ArrayList<>();
        groups.add(List.of(
                create().key("Shortcut+Shift+N"), open().key("Shortcut+O"), look(), fromList(), sample()));
        if (program.opened().get().isPresent()) {
            groups.add(List.of(importing().key("Shortcut+I")));
            groups.add(List.of(copy().key("Shortcut+Shift+S"), restoreOpened(), restoreElsewhere()));
        }
        List<Command> recent = recent();
        if (!recent.isEmpty()) {
            groups.add(recent);
        }
        List<Command> leaving = new ArrayList<>();
        if (program.opened().get().isPresent()) {
            leaving.add(Command.of("app.close", words.closeWorkspace(), Feather.X, program::closeToStart)
                    .key("Shortcut+W"));
        }
        leaving.add(Command.of("app.quit", words.quit(), Feather.LOG_OUT, program::quit).key("Shortcut+Q"));
        groups.add(leaving);
        return groups;
    }

    StartPage startPage() {
        return new StartPage(
                shellWords,
                List.of(create(), open(), fromList(), sample(), restoreRecent()),
                program.settings().recent(),
                program::open);
    }

    FirstPage firstPage() {
        TourWords tour = phrasebook.of(TourWords.class);
        return new FirstPage(
                phrasebook,
                language -> program.shell().speak(language),
                List.of(
                        new FirstPage.Way(
                                Command.of("first.sample", tour.sample(), Feather.BOOK_OPEN, () -> openSample(program::tourOnce)),
                                tour.sampleText()),
                        new FirstPage.Way(
                                Command.of("first.new", tour.fresh(), Feather.FILE_PLUS, this::chooseNew), tour.freshText()),
                        new FirstPage.Way(
                                Command.of("first.list", tour.list(), Feather.DOWNLOAD, this::chooseList), tour.listText())),
                List.of(open()));
    }

    private Command create() {
        return Command.of("app.new", shellWords.newWorkspace(), Feather.FILE_PLUS, this::chooseNew);
    }

    private Command open() {
        return Command.of("app.open", shellWords.openWorkspace(), Feather.FOLDER, this::chooseOpen);
    }

    private Command look() {
        return Command.of("app.look", words.openToLook(), Feather.EYE, () -> choose(words.openToLook(), Dialog.OPEN, "")
                .ifPresent(program::look));
    }

    /// Reads the workspace anew that is open to read only.
    Command lookAgain() {
        return Command.of("app.lookAgain", words.lookAgain(), Feather.REFRESH_CW, () -> opened().ifPresent(program::look))
                .key("F5");
    }

    /// Tries again to open the workspace for writing that is open to read only.
    Command openToWrite() {
        return Command.of("app.openToWrite", words.openToWrite(), Feather.EDIT, () -> opened().ifPresent(program::open));
    }

    private Optional<Path> opened() {
        return program.opened().get().map(open -> open.workspace().file());
    }

    private Command sample() {
        return Command.of("app.sample", shellWords.openSample(), Feather.BOOK_OPEN, this::openSample);
    }

    private Command copy() {
        return Command.of("app.copy", words.saveCopy(), Feather.COPY, this::chooseCopy);
    }

    private Command restoreOpened() {
        return Command.of(
                "app.restore",
                shellWords.restoreBackup(),
                Feather.ROTATE_CCW,
                () -> opened().ifPresent(file -> offerBackups(file, this::askToReplace)));
    }

    private Command restoreElsewhere() {
        return Command.of(
                "app.restoreElsewhere",
                words.restoreElsewhere(),
                Feather.CORNER_DOWN_RIGHT,
                () -> opened().ifPresent(file -> offerBackups(file, this::askForPlace)));
    }

    private Command restoreRecent() {
        return Command.of("app.restoreRecent", shellWords.restoreBackup(), Feather.ROTATE_CCW, () -> {
            Optional<Path> latest = program.settings().recent().stream().findFirst();
            latest.ifPresentOrElse(file -> offerBackups(file, this::askToReplace), () -> program.shell().notices().warn(shellWords.noRecent()));
        });
    }

    private List<Command> recent() {
        List<Command> commands = new ArrayList<>();
        List<Path> files = program.settings().recent();
        for (int i = 0; i < Math.min(5, files.size()); i++) {
            Path file = files.get(i);
            commands.add(Command.of(
                    "app.recent." + i, String.valueOf(file.getFileName()), Feather.FILE, () -> program.open(file)));
        }
        return commands;
    }

    private void chooseNew() {
        choose(shellWords.newWorkspace(), Dialog.SAVE, "Plenary.plenary").ifPresent(program::create);
    }

    private void chooseOpen() {
        choose(shellWords.openWorkspace(), Dialog.OPEN, "").ifPresent(program::open);
    }

    private void openSample() {
        openSample(() -> {});
    }

    /// Opens the sample, which is made where it is not there yet.
    void openSample(Runnable then) {
        Path file = program.settings().folder().resolve("samples").resolve("Minamata COP-1.plenary");
        if (!Files.exists(file) && program.opened().get().isEmpty()) {
            // To make a thousand people takes a few seconds.
            program.shell().showStart(new StackPane(new ProgressIndicator()));
        }
        program.takeOver(file, () -> {
            Files.createDirectories(file.getParent());
            Checked<Path> there = Files.exists(file) ? Checked.ok(file) : SampleWorkspace.write(file);
            return switch (there) {
                case Checked.Ok<Path>(var written) -> program.wiring().open(written);
                case Checked.Faulty<Path>(var faults) -> Checked.faulty(faults);
            };
        }, then);
    }

    private Command fromList() {
        return Command.of("app.fromList", words.newFromList(), Feather.DOWNLOAD, this::chooseList);
    }

    /// Into the meeting that is shown.
    private Command importing() {
        return Command.of(
                        "app.import", words.importList(), Feather.UPLOAD, () -> program.shell().go(Place.of(IntakeScreen.ID)))
                .enabledWhen(Bindings.createBooleanBinding(
                        () -> program.isWritable() && program.meeting().get().isPresent(),
                        program.opened(),
                        program.meeting()));
    }

    private void chooseList() {
        TourWords tour = phrasebook.of(TourWords.class);
        new FilePlaces(program, "import", tour.chooseList())
                .file(IntakeScreen.lists(tour.spreadsheets()))
                .ifPresent(this::fromList);
    }

    /// Asks for the meeting of a list, then makes the workspace and goes on to the import.
    void fromList(Path list) {
        var model = new FromListModel(list, phrasebook.language());
        var page = new FromListPage(
                phrasebook,
                model,
                new FromListPage.Actions(
                        now -> choose(shellWords.newWorkspace(), Dialog.SAVE, String.valueOf(now.getFileName())),
                        (target, values) -> program.takeOver(
                                target,
                                () -> model.begin(program.wiring().create(target), values),
                                () -> takeIn(list)),
                        () -> program.shell().rebuild()));
        program.shell().mayClose(() -> program.close(() -> {
            program.shell().rebuild();
            program.shell().showStart(page.node());
            page.form().field("title").control().requestFocus();
        }));
    }

    private void takeIn(Path list) {
        program.shell().go(Place.of(IntakeScreen.ID));
        program.shell().made(IntakeScreen.ID).ifPresent(screen -> {
            if (screen instanceof IntakeScreen intake) {
                intake.take(list);
            }
        });
    }

    private void chooseCopy() {
        program.opened().get().ifPresent(open -> choose(words.saveCopy(), Dialog.SAVE, "Copy.plenary")
                .ifPresent(target -> program.work()
                        .run(words.saveCopy(), progress -> open.workspace().saveCopy(target), this::copied)));
    }

    private void copied(Checked<Path> copy) {
        switch (copy) {
            case Checked.Ok<Path>(Path file) -> program.shell().notices().tell(words.copied(file.toString()));
            case Checked.Faulty<Path>(var faults) ->
                program.shell()
                        .notices()
                        .warn(new Sentences(phrasebook).of(faults.getFirst().rule()));
        }
    }

    private void offerBackups(Path workspace, BiConsumer<Path, List<Backups.Backup>> asking) {
        program.work().read("app.backups", () -> backupsOf(workspace), found -> {
            if (found.isEmpty()) {
                program.shell().notices().tell(words.noBackups(String.valueOf(workspace.getFileName())));
            } else {
                asking.accept(workspace, found);
            }
        });
    }

    /// Also those in folders where backups went before, the latest first.
    private List<Backups.Backup> backupsOf(Path workspace) throws IOException {
        List<Backups.Backup> all = new ArrayList<>();
        for (Path folder : program.settings().backupFolders()) {
            all.addAll(new Backups(folder, InstantSource.system()).of(workspace));
        }
        all.sort(Comparator.comparing(Backups.Backup::at).reversed());
        return all;
    }

    private void askToReplace(Path workspace, List<Backups.Backup> found) {
        Form form = backupForm(found);
        program.shell()
                .dialogs()
                .ask(
                        words.restoreTitle(),
                        explained(words.restoreText(String.valueOf(workspace.getFileName())), form),
                        Dialogs.Verb.main(
                                words.restoreVerb(),
                                () -> chosen(form, found).ifPresent(backup -> restore(workspace, backup))),
                        Dialogs.Verb.other(
                                words.restoreElsewhere(),
                                () -> chosen(form, found).ifPresent(backup -> restoreElsewhere(workspace, backup))));
    }

    private void askForPlace(Path workspace, List<Backups.Backup> found) {
        Form form = backupForm(found);
        program.shell()
                .dialogs()
                .ask(
                        words.restoreElsewhereTitle(),
                        explained(words.restoreElsewhereText(String.valueOf(workspace.getFileName())), form),
                        Dialogs.Verb.main(
                                words.choosePlace(),
                                () -> chosen(form, found).ifPresent(backup -> restoreElsewhere(workspace, backup))));
    }

    private void restoreElsewhere(Path workspace, Backups.Backup backup) {
        String stem = String.valueOf(workspace.getFileName()).replaceFirst("\\.plenary$", "");
        String day = LocalDate.ofInstant(backup.at(), ZoneId.systemDefault()).toString();
        choose(words.restoreElsewhere(), Dialog.SAVE, stem + " " + day + ".plenary")
                .ifPresent(place -> restore(place, backup));
    }

    private static Optional<Backups.Backup> chosen(Form form, List<Backups.Backup> found) {
        return found.stream()
                .filter(backup -> backup.file().toString().equals(form.value("backup")))
                .findFirst();
    }

    private static Node explained(String text, Form form) {
        return new VBox(12, new Prose(text), form.node());
    }

    private Form backupForm(List<Backups.Backup> found) {
        var form = new Form(phrasebook);
        form.choice(
                "backup",
                words.backup(),
                found.stream()
                        .map(backup -> new org.plenary.kit.Choice(
                                backup.file().toString(),
                                phrasebook.dates().moment(backup.at(), ZoneId.systemDefault())))
                        .toList());
        form.fill(java.util.Map.of("backup", found.getFirst().file().toString()));
        return form;
    }

    private void restore(Path workspace, Backups.Backup backup) {
        program.takeOver(workspace, () -> {
            return switch (program.backups().backups().restoreChecked(backup, workspace)) {
                case Checked.Faulty<Optional<Path>>(var faults) -> Checked.faulty(faults);
                case Checked.Ok<Optional<Path>>(var kept) -> {
                    tellRestored(kept);
                    yield program.wiring().open(workspace);
                }
            };
        });
    }

    private void tellRestored(Optional<Path> kept) {
        program.work().whenSettled(() -> program.shell()
                .notices()
                .tell(kept.map(file -> words.restored(file.toString())).orElseGet(words::restoredThere)));
    }

    private enum Dialog {
        OPEN,
        SAVE
    }

    private Optional<Path> choose(String title, Dialog kind, String proposed) {
        var places = new FilePlaces(program, "workspace", title);
        var workspaces = Endings.of(words.workspaceFiles(), ENDING);
        return switch (kind) {
            case OPEN -> places.file(workspaces);
            case SAVE -> places.target(proposed, workspaces).map(FileCommands::ending);
        };
    }

    private static Path ending(Path file) {
        return file.toString().endsWith(ENDING) ? file : file.resolveSibling(file.getFileName() + ENDING);
    }
}
