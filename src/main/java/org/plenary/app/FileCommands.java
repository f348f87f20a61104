package org.plenary.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Checked;
import org.plenary.kit.Command;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Form;
import org.plenary.sample.SampleWorkspace;
import org.plenary.store.Backups;
import org.plenary.words.Phrasebook;
import org.plenary.words.Sentences;

/// What can be done with whole workspaces.
final class FileCommands {

    private static final String FOLDER = "workspace";

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
                create().key("Shortcut+Shift+N"), open().key("Shortcut+O"), sample()));
        if (program.opened().get().isPresent()) {
            groups.add(List.of(copy().key("Shortcut+Shift+S"), restoreOpened()));
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
                List.of(create(), open(), sample(), restoreRecent()),
                program.settings().recent(),
                program::open);
    }

    private Command create() {
        return Command.of("app.new", shellWords.newWorkspace(), Feather.FILE_PLUS, this::chooseNew);
    }

    private Command open() {
        return Command.of("app.open", shellWords.openWorkspace(), Feather.FOLDER, this::chooseOpen);
    }

    private Command sample() {
        return Command.of("app.sample", shellWords.openSample(), Feather.BOOK_OPEN, this::openSample);
    }

    private Command copy() {
        return Command.of("app.copy", words.saveCopy(), Feather.COPY, this::chooseCopy);
    }

    private Command restoreOpened() {
        return Command.of("app.restore", shellWords.restoreBackup(), Feather.ROTATE_CCW, () -> program.opened()
                .get()
                .ifPresent(open -> offerBackups(open.workspace().file())));
    }

    private Command restoreRecent() {
        return Command.of("app.restoreRecent", shellWords.restoreBackup(), Feather.ROTATE_CCW, () -> {
            Optional<Path> latest = program.settings().recent().stream().findFirst();
            latest.ifPresentOrElse(this::offerBackups, () -> program.shell().notices().warn(shellWords.noRecent()));
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
        Path file = program.settings().folder().resolve("samples").resolve("Minamata COP-1.plenary");
        program.takeOver(file, () -> {
            Files.createDirectories(file.getParent());
            Checked<Path> there = Files.exists(file) ? Checked.ok(file) : SampleWorkspace.write(file);
            return switch (there) {
                case Checked.Ok<Path>(var written) -> program.wiring().open(written);
                case Checked.Faulty<Path>(var faults) -> Checked.faulty(faults);
            };
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

    private void offerBackups(Path workspace) {
        program.work()
                .read("app.backups", () -> program.backups().backups().of(workspace), found -> ask(workspace, found));
    }

    private void ask(Path workspace, List<Backups.Backup> found) {
        String name = String.valueOf(workspace.getFileName());
        if (found.isEmpty()) {
            program.shell().notices().tell(words.noBackups(name));
            return;
        }
        var form = new Form(phrasebook);
        form.choice(
                "backup",
                words.restoreText(name),
                found.stream()
                        .map(backup -> new org.plenary.kit.Choice(
                                backup.file().toString(),
                                phrasebook.dates().moment(backup.at(), java.time.ZoneId.systemDefault())))
                        .toList());
        form.fill(java.util.Map.of("backup", found.getFirst().file().toString()));
        program.shell()
                .dialogs()
                .ask(
                        words.restoreTitle(),
                        form.node(),
                        Dialogs.Verb.main(words.restoreVerb(), () -> found.stream()
                                .filter(backup -> backup.file().toString().equals(form.value("backup")))
                                .findFirst()
                                .ifPresent(backup -> restore(workspace, backup))));
    }

    private void restore(Path workspace, Backups.Backup backup) {
        program.takeOver(workspace, () -> {
            return switch (program.backups().backups().restoreChecked(backup, workspace)) {
                case Checked.Faulty<Optional<Path>>(var faults) -> Checked.faulty(faults);
                case Checked.Ok<Optional<Path>> _ -> program.wiring().open(workspace);
            };
        });
    }

    private enum Dialog {
        OPEN,
        SAVE
    }

    private Optional<Path> choose(String title, Dialog kind, String proposed) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(proposed);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.workspaceFiles(), "*.plenary"));
        program.settings()
                .lastFolder(FOLDER)
                .filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        File chosen =
                switch (kind) {
                    case OPEN -> chooser.showOpenDialog(program.shell().stage());
                    case SAVE -> chooser.showSaveDialog(program.shell().stage());
                };
        if (chosen == null) {
            return Optional.empty();
        }
        Path file = chosen.toPath();
        Path named = kind == Dialog.SAVE && !file.toString().endsWith(".plenary")
                ? file.resolveSibling(file.getFileName() + ".plenary")
                : file;
        Optional.ofNullable(named.getParent()).ifPresent(folder -> program.settings().lastFolder(FOLDER, folder));
        return Optional.of(named);
    }
}
