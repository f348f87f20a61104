package org.plenary.base;

/// Why a file cannot be used. One sentence each, in the user's language, is in `words`.
public enum FileFault {
    MISSING,
    EMPTY,
    NOT_READABLE,
    NOT_WRITABLE,
    FOLDER_MISSING,
    DISK_FULL,
    IN_USE,
    DAMAGED,
    ENCRYPTED,
    TOO_LARGE,
    SUSPICIOUS,
    UNKNOWN_KIND,
    OLD_EXCEL,
    BINARY_EXCEL,
    OLD_WORD,
    PDF,
    NO_TABLE,
    NOT_A_WORKSPACE,
    NEWER_WORKSPACE,
    READ_ONLY_FOLDER
}
