package org.plenary.screens.settings;

/// How many backups of a workspace are kept.
public enum BackupAmount {
    FEW,
    USUAL,
    MANY
}
