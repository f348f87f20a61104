package org.plenary.screens.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plenary.base.Language;
import org.plenary.kit.Hotkeys;
import org.plenary.words.DateStyle;

/// Preferences in memory.
final class PreferencesForTests implements Preferences {

    Hotkeys keys = Hotkeys.NONE;
    String officer = "";
    String section = "";
    int lock = 10;
    boolean left;
    Optional<Path> answer = Optional.empty();
    Path backups = Path.of("backups");
    DateStyle style = DateStyle.USUAL;
    Optional<Path> importing = Optional.empty();

    @Override
    public void speak(Language language) {}

    @Override
    public DateStyle dateStyle() {
        return style;
    }

    @Override
    public void dateStyle(DateStyle chosen) {
        style = chosen;
    }

    @Override
    public String officer() {
        return officer;
    }

    @Override
    public void officer(String name) {
        officer = name;
    }

    @Override
    public int lockMinutes() {
        return lock;
    }

    @Override
    public void lockMinutes(int minutes) {
        lock = minutes;
    }

    @Override
    public Optional<Runnable> changePassphrase() {
        return Optional.empty();
    }

    @Override
    public int backupMinutes() {
        return 15;
    }

    @Override
    public void backupMinutes(int minutes) {}

    @Override
    public BackupAmount backupAmount() {
        return BackupAmount.USUAL;
    }

    @Override
    public void backupAmount(BackupAmount amount) {}

    @Override
    public Path backupFolder() {
        return backups;
    }

    @Override
    public void backupFolder(Path folder) {
        backups = folder;
    }

    @Override
    public Optional<Runnable> backUpNow() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder(FolderPurpose purpose) {
        return importing;
    }

    @Override
    public void folder(FolderPurpose purpose, Optional<Path> folder) {
        importing = folder;
    }

    @Override
    public Hotkeys hotkeys() {
        return keys;
    }

    @Override
    public void hotkeys(Hotkeys chosen) {
        keys = chosen;
    }

    @Override
    public List<KeyedCommand> commands() {
        return List.of(
                new KeyedCommand("app.undo", "Undo", "", "Everywhere", "Shortcut+Z"),
                new KeyedCommand("people.add", "Add person", "people", "People", "Shortcut+N"),
                new KeyedCommand("people.edit", "Edit", "people", "People", "F2"),
                new KeyedCommand("meetings.add", "Add meeting", "meetings", "Meetings", "Shortcut+N"));
    }

    @Override
    public Path home() {
        return Path.of("home");
    }

    @Override
    public boolean isPortable() {
        return false;
    }

    @Override
    public Optional<Path> askForFolder(String title, Path start) {
        return answer;
    }

    @Override
    public String lastSection() {
        return section;
    }

    @Override
    public void lastSection(String name) {
        section = name;
    }

    @Override
    public void leave() {
        left = true;
    }
}
