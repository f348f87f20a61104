package org.plenary.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The connections that only read: as many as there are threads that ask at the same time.
final class Readers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);

    private final Path file;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    Readers(Path file) {
        this.file = file;
    }

    /// Everything that `question` asks is answered as of one moment, whatever is written meanwhile.
    <T> T ask(Function<Reader, T> question) {
        Connection connection = take();
        boolean sound = false;
        try {
            execute(connection, "BEGIN");
            T answer = question.apply(new Reader(connection));
            execute(connection, "COMMIT");
            sound = true;
            return answer;
        } finally {
            giveBack(connection, sound);
        }
    }

    /// Writes a compact copy of the whole file, and waits until the disk has it.
    void copyTo(Path target) {
        Connection connection = take();
        boolean sound = false;
        try {
            copy(connection, target);
            sound = true;
        } catch (SQLException e) {
            throw new StoreException(e);
        } finally {
            giveBack(connection, sound);
        }
    }

    static void copy(Connection connection, Path target) throws SQLException {
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, target.toAbsolutePath().toString());
            statement.execute();
        }
        // SQLite leaves the copy to the operating system's leisure.
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Connection take() {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        try {
            return Connections.reading(file);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private void giveBack(Connection connection, boolean sound) {
        synchronized (idle) {
            if (sound && !closed) {
                idle.push(connection);
                return;
            }
        }
        closeQuietly(connection);
    }

    private static void execute(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(Readers::closeQuietly);
            idle.clear();
        }
    }

    static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // The stick may be gone. Everything that was said to be saved is in the file or its write-ahead log.
            LOG.warn("not closed cleanly: {}", e.getErrorCode());
        }
    }
}
