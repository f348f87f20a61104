package org.plenary.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// How the file is opened, every time alike.
final class Connections {

    private Connections() {}

    static Connection writing(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return config.createConnection(url(file));
    }

    static Connection reading(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return config.createConnection(isFixed(file) ? "jdbc:sqlite:" + file.toUri() + "?immutable=1" : url(file));
    }

    /// Whether nobody here could change the file: SQLite would have to put files beside it even to read it, and is told
    /// that it need not. Where a write-ahead log lies there already, the newest may stand in that.
    private static boolean isFixed(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null
                && !Files.isWritable(folder)
                && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    /// For the file that tells who holds a workspace: nothing in it needs to outlive a power cut.
    static Connection locking(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setBusyTimeout(200);
        return config.createConnection(url(file));
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5000);
        // Otherwise the driver asks for the last row's number, with a statement of its own, after every row it inserts.
        config.setGetGeneratedKeys(false);
        // 16 MiB of pages: a list of 100,000 people is then read from memory the second time.
        config.setCacheSize(-16_384);
        return config;
    }

    private static String url(Path file) {
        String path = file.toAbsolutePath().toString();
        // The driver takes what follows a question mark for settings, unless the name is written as a URI.
        return "jdbc:sqlite:" + (path.indexOf('?') < 0 ? path : file.toUri().toString());
    }
}
