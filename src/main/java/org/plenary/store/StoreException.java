package org.plenary.store;

import java.sql.SQLException;
import java.util.Optional;
import org.plenary.base.FileFault;
import org.sqlite.SQLiteErrorCode;

/// SQLite could not do what it was asked.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int code;

    StoreException(SQLException cause) {
        super("SQLite: " + cause.getErrorCode(), cause);
        this.code = cause.getErrorCode();
    }

    /// What has happened to the file, where that is what went wrong and not a mistake in a query.
    public Optional<FileFault> fileFault() {
        SQLiteErrorCode primary = SQLiteErrorCode.getErrorCode(code & 0xFF);
        return Optional.ofNullable(
                switch (primary) {
                    case SQLITE_FULL -> FileFault.DISK_FULL;
                    case SQLITE_IOERR, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> FileFault.NOT_WRITABLE;
                    case SQLITE_CORRUPT -> FileFault.DAMAGED;
                    case SQLITE_NOTADB -> FileFault.NOT_A_WORKSPACE;
                    case SQLITE_BUSY, SQLITE_LOCKED -> FileFault.IN_USE;
                    default -> null;
                });
    }
}
