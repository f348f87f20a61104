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
    /// Something else than the Word document that is wanted.
    NOT_WORD,
    /// A Word document of before 2007.
    OLD_WORD,
    /// Excel 4 or earlier.
    OLD_EXCEL,
    /// `.xlsb`
    BINARY_EXCEL,
    PDF_FILE,
    NO_TABLE,
    NOT_A_WORKSPACE,
    NEWER_WORKSPACE,
    READ_ONLY_FOLDER
}
