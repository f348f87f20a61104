package org.plenary.screens.settings;

import org.plenary.kit.Look;
import org.plenary.words.DateStyle;

/// What the settings say.
public interface SettingsWords {
    String title();

    String back();

    String section(SettingsSection section);

    String appliesAtOnce();

    String officer();

    String officerHint();

    String lock();

    String lockHint();

    String minutes(int count);

    String passphrase();

    String passphraseHint();

    String language();

    String days();

    String dayStyle(DateStyle style, String example);

    String daysHint();

    String theme();

    String themeName(Look.Theme theme);

    String scale();

    String percent(int percent);

    String scaleHint();

    String backupEvery();

    String backupEveryHint();

    String backupAmount();

    String amount(BackupAmount amount);

    String backupFolder();

    String backupFolderHint();

    String backUpNow();

    String folder(FolderPurpose purpose);

    String foldersHint();

    String lastUsed();

    String choose();

    String asLastUsed();

    String home();

    String homeOfUser();

    String homePortable();

    String findCommand();

    String command();

    String where();

    String key();

    String keysHint();

    String noKey();

    String changed();

    String changeKey();

    String pressKey(String command);

    String takeAway();

    String comesWith();

    String restoreAll();

    String conflict(String key, String command, String where);

    String takeAnyway();

    String reserved(String key);

    String noCommand();
}
