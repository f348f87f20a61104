package org.plenary.store;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Rule;
import org.sqlite.SQLiteErrorCode;

/// Holds a workspace for one window. A small SQLite file beside the workspace tells who holds it, and an unfinished
/// write transaction on that file is the lock: it is the operating system's, so it falls with the process, however that
/// ends.
///
/// A lock taken with [java.nio.channels.FileLock] would not do: where POSIX rules, a second attempt within the same
/// process silently lets go of the first lock when it closes the file.
final class WorkspaceLock implements AutoCloseable {

    private static final int ATTEMPTS = 3;
    private static final String UNKNOWN = Rule.OpenElsewhere.UNKNOWN;

    private final Path file;
    private final Connection connection;

    private WorkspaceLock(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    static Path beside(Path workspace) {
        return workspace.resolveSibling(workspace.getFileName() + ".lock");
    }

    static Checked<WorkspaceLock> take(Path workspace, String officer) {
        Path file = beside(workspace);
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Connection connection = Connections.locking(file);
                String mark = UUID.randomUUID().toString();
                if (!holds(connection, officer, mark)) {
                    return heldBySomebodyElse(connection);
                }
                if (mark(file).equals(mark)) {
                    return Checked.ok(new WorkspaceLock(file, connection));
                }
                // Whoever held it before has removed the file after we had opened it: our lock is on nothing.
                connection.close();
            }
            return Checked.badFile(FileFault.IN_USE);
        } catch (SQLException e) {
            return Checked.badFile(fault(file, e));
        }
    }

    private static boolean holds(Connection connection, String officer, String mark) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("CREATE TABLE IF NOT EXISTS holder (officer TEXT, computer TEXT, mark TEXT)");
            statement.execute("DELETE FROM holder");
            try (var insert = connection.prepareStatement("INSERT INTO holder VALUES (?, ?, ?)")) {
                insert.setString(1, officer.isBlank() ? UNKNOWN : officer);
                insert.setString(2, computer());
                insert.setString(3, mark);
                insert.executeUpdate();
            }
            statement.execute("COMMIT");
            statement.execute("BEGIN IMMEDIATE");
            return true;
        } catch (SQLException e) {
            if (isBusy(e)) {
                return false;
            }
            connection.close();
            throw e;
        }
    }

    private static boolean isBusy(SQLException e) {
        return (e.getErrorCode() & 0xFF) == SQLiteErrorCode.SQLITE_BUSY.code;
    }

    private static String mark(Path file) throws SQLException {
        try (Connection connection = Connections.locking(file);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT mark FROM holder")) {
            return answer.next() ? answer.getString(1) : "";
        }
    }

    private static Checked<WorkspaceLock> heldBySomebodyElse(Connection connection) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT officer, computer FROM holder")) {
            return answer.next() ? openElsewhere(answer.getString(1), answer.getString(2)) : openElsewhere("", "");
        } catch (SQLException e) {
            // The holder is just signing; that it is held is known all the same.
            return openElsewhere("", "");
        }
    }

    private static Checked<WorkspaceLock> openElsewhere(String officer, String computer) {
        return Checked.faulty(
                "",
                new Rule.OpenElsewhere(officer.isBlank() ? UNKNOWN : officer, computer.isBlank() ? UNKNOWN : computer));
    }

    private static FileFault fault(Path file, SQLException e) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return FileFault.FOLDER_MISSING;
        }
        return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xFF)) {
            case SQLITE_FULL -> FileFault.DISK_FULL;
            case SQLITE_IOERR, SQLITE_NOTADB, SQLITE_CORRUPT -> FileFault.NOT_WRITABLE;
            default -> FileFault.READ_ONLY_FOLDER;
        };
    }

    private static String computer() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null) {
            return windows;
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            // A laptop without a network may not know its own name.
            return UNKNOWN;
        }
    }

    @Override
    public void close() {
        boolean removed = removed();
        try {
            connection.close();
        } catch (SQLException e) {
            org.slf4j.LoggerFactory.getLogger(WorkspaceLock.class).warn("lock not closed: {}", e.getErrorCode());
        }
        if (!removed) {
            // Windows removes no open file; nor does it remove the file of a window that has taken the lock by now.
            removed();
        }
    }

    private boolean removed() {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException e) {
            // The stick may be gone; then the lock is gone with it. A file left behind holds nothing.
            org.slf4j.LoggerFactory.getLogger(WorkspaceLock.class).debug("lock file not removed", e);
            return false;
        }
    }
}
