package org.plenary.screens.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plenary.base.Language;
import org.plenary.kit.Hotkeys;
import org.plenary.words.DateStyle;

/// What the user has chosen, and where it goes: every setter counts at once and is kept.
public interface Preferences {

    /// Says everything in another language; the screen is made anew then.
    void speak(Language language);

    DateStyle dateStyle();

    /// Writes days in another way; the screen is made anew then.
    void dateStyle(DateStyle style);

    String officer();

    void officer(String name);

    /// After how many minutes the protected values close by themselves.
    int lockMinutes();

    void lockMinutes(int minutes);

    /// Changes the passphrase of the open workspace; empty where none is open.
    Optional<Runnable> changePassphrase();

    int backupMinutes();

    void backupMinutes(int minutes);

    BackupAmount backupAmount();

    void backupAmount(BackupAmount amount);

    Path backupFolder();

    void backupFolder(Path folder);

    /// Makes a backup now; empty where no workspace is open for writing.
    Optional<Runnable> backUpNow();

    /// The folder in which dialogs begin; empty where they begin in the one last used.
    Optional<Path> folder(FolderPurpose purpose);

    void folder(FolderPurpose purpose, Optional<Path> folder);

    Hotkeys hotkeys();

    void hotkeys(Hotkeys keys);

    /// Every command of every screen, with the key it comes with.
    List<KeyedCommand> commands();

    /// Where settings, logs and backups lie.
    Path home();

    /// Whether that is beside the program, as on a stick.
    boolean isPortable();

    /// Asks for a folder.
    Optional<Path> askForFolder(String title, Path start);

    /// The part of the settings that was looked at last; anything where none was.
    String lastSection();

    void lastSection(String name);

    /// Goes back to where the user came from.
    void leave();
}
