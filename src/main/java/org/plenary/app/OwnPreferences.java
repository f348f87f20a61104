package org.plenary.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCombination;
import javafx.stage.DirectoryChooser;
import org.plenary.base.Language;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Hotkeys;
import org.plenary.kit.Screen;
import org.plenary.screens.settings.BackupAmount;
import org.plenary.screens.settings.FolderPurpose;
import org.plenary.screens.settings.KeyedCommand;
import org.plenary.screens.settings.Preferences;
import org.plenary.words.DateStyle;

/// What the settings screen changes: the settings file, and the running program at once.
final class OwnPreferences implements Preferences {

    private static final String SECTION = "settings.section";

    private final Program program;
    private final Desk desk;
    private final ToolCommands tools;

    OwnPreferences(Program program, Desk desk, ToolCommands tools) {
        this.program = program;
        this.desk = desk;
        this.tools = tools;
    }

    private Settings settings() {
        return program.settings();
    }

    @Override
    public void speak(Language language) {
        program.shell().speak(language);
    }

    @Override
    public DateStyle dateStyle() {
        return settings().dateStyle();
    }

    @Override
    public void dateStyle(DateStyle style) {
        settings().dateStyle(style);
        program.shell().mayClose(program.shell()::rebuild);
    }

    @Override
    public String officer() {
        return settings().officer();
    }

    @Override
    public void officer(String name) {
        settings().officer(name);
        program.officer().set(settings().officer());
        program.opened().get().ifPresent(open -> open.workspace().signAs(settings().officer()));
    }

    @Override
    public int lockMinutes() {
        return settings().autoLockMinutes();
    }

    @Override
    public void lockMinutes(int minutes) {
        settings().autoLockMinutes(minutes);
        program.opened().get().ifPresent(open -> open.vault().staysOpenFor(Duration.ofMinutes(minutes)));
    }

    @Override
    public Optional<Runnable> changePassphrase() {
        return writable().map(open -> tools::changePassphrase);
    }

    private Optional<OpenWorkspace> writable() {
        return program.opened().get().filter(open -> !open.workspace().isReadOnly());
    }

    @Override
    public int backupMinutes() {
        return settings().backupMinutes();
    }

    @Override
    public void backupMinutes(int minutes) {
        settings().backupMinutes(minutes);
        program.backups().every(Duration.ofMinutes(minutes));
    }

    @Override
    public BackupAmount backupAmount() {
        return settings().backupAmount();
    }

    @Override
    public void backupAmount(BackupAmount amount) {
        settings().backupAmount(amount);
    }

    @Override
    public Path backupFolder() {
        return settings().backupFolder();
    }

    @Override
    public void backupFolder(Path folder) {
        settings().backupFolder(folder);
    }

    @Override
    public Optional<Runnable> backUpNow() {
        return writable().map(open -> tools::backUp);
    }

    @Override
    public Optional<Path> folder(FolderPurpose purpose) {
        return settings().fixedFolder(purpose.key());
    }

    @Override
    public void folder(FolderPurpose purpose, Optional<Path> folder) {
        settings().fixedFolder(purpose.key(), folder);
    }

    @Override
    public Hotkeys hotkeys() {
        return settings().hotkeys();
    }

    @Override
    public void hotkeys(Hotkeys keys) {
        settings().hotkeys(keys);
        program.hotkeys().set(keys);
    }

    @Override
    public List<KeyedCommand> commands() {
        List<KeyedCommand> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String everywhere = desk.words(AppWords.class).everywhere();
        for (Command command : program.shell().everywhere()) {
            // What is opened under a name of its own is no command to be learned by heart.
            if (!command.id().startsWith("app.recent.") && seen.add(command.id())) {
                all.add(new KeyedCommand(
                        command.id(),
                        command.words(),
                        "",
                        everywhere,
                        command.key().map(KeyCombination::getName).orElse("")));
            }
        }
        for (Screen.Entry entry : program.shell().entries()) {
            for (CommandBook.Line line : program.commandsOf(entry.id())) {
                if (seen.add(line.id())) {
                    all.add(new KeyedCommand(line.id(), line.words(), entry.id(), entry.title(), line.key()));
                }
            }
        }
        return all;
    }

    @Override
    public Path home() {
        return settings().folder();
    }

    @Override
    public boolean isPortable() {
        return settings().folder().endsWith(SettingsFolder.PORTABLE);
    }

    @Override
    public Optional<Path> askForFolder(String title, Path start) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(program.shell().stage())).map(File::toPath);
    }

    @Override
    public String lastSection() {
        return settings().choice(SECTION);
    }

    @Override
    public void lastSection(String name) {
        settings().choice(SECTION, name);
    }

    @Override
    public void leave() {
        program.shell().leave();
    }
}
