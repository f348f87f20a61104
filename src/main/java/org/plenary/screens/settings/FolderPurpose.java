package org.plenary.screens.settings;

/// What a folder is chosen for.
public enum FolderPurpose {
    WORKSPACE("workspace"),
    IMPORT("import"),
    PAPERS("papers");

    private final String key;

    FolderPurpose(String key) {
        this.key = key;
    }

    /// Under which the folder is remembered.
    public String key() {
        return key;
    }
}
