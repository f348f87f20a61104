package org.plenary.app;

/// What the program says about workspaces, settings and its own commands.
public interface AppWords {
    String screenOverview();

    String screenCalendar();

    String screenPeople();

    String screenIntake();

    String screenReports();

    String screenCredentials();

    String screenProcedure();

    String screenMeetings();

    String screenRegistry();

    String screenDuplicates();

    String saveCopy();

    String closeWorkspace();

    String quit();

    String checkWorkspace();

    String settings();

    String noBackup();

    String oldBackupsStay();

    String lockNow();

    String changePassphrase();

    String about();

    String aboutText(String version);

    String keys();

    String newMeeting();

    String importList();

    String newFromList();

    String workspaceFiles();

    String notOpened(String file);

    String sound(String file);

    /// What stands over the list of damaged attachments.
    String attachmentsDamaged(int count);

    /// One damaged file: whose it is, its name, and the name of an `Attachments.Damage`.
    String attachment(String about, String name, String damage);

    String damaged(int places);

    String copied(String file);

    String restored(String file);

    String restoreTitle();

    String restoreText(String file);

    /// The one that is chosen among others.
    String backup();

    String restoreVerb();

    String noBackups(String file);

    String restoredThere();

    String restoreElsewhere();

    String restoreElsewhereTitle();

    String restoreElsewhereText(String file);

    String choosePlace();

    String openToLook();

    String lookTitle(String file);

    /// @param officer `none` where nobody knows
    String lookText(String officer, String computer);

    String lookVerb();

    String lookAgain();

    String openToWrite();

    String readOnly();

    /// @param officer `none` where nobody knows
    String readOnlyBecause(String officer, String computer);

    String undoing(String what);

    String redoing(String what);

    String undone(String what);

    String tooLate();

    String delegationOf(int people);

    String savedView();

    String everywhere();

    String backUpNow();

    String backedUp(String file);

    String locked();

    String passphraseTitle();

    String passphraseText();

    String newPassphraseTitle();

    String newPassphraseText();

    String passphraseChanged();

    String noPassphraseYet();
}
