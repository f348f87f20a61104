package org.plenary.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Rule;

/// Opens or makes a workspace file, and says in one fault what keeps it shut.
final class Opening {

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final Desk desk;
    private final Schema schema;

    Opening(Path file, Desk desk, Schema schema) {
        this.file = file;
        this.desk = desk;
        this.schema = schema;
    }

    Checked<Workspace> create() {
        desk.refuseTheScreenThread();
        if (Files.exists(file)) {
            return Checked.faulty("", new Rule.AlreadyThere(file.getFileName().toString()));
        }
        Checked<Workspace> created = locked(Opening::nothingAside);
        if (created instanceof Checked.Faulty<Workspace>) {
            removeUnfinished();
        }
        return created;
    }

    /// What could not be made must not stand there like a workspace. Nobody else can have put data into it: that takes
    /// a workspace.
    private void removeUnfinished() {
        try {
            for (String ending : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
            }
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(Opening.class).warn("unfinished workspace not removed", e);
        }
    }

    Checked<Workspace> open(Path aside) {
        desk.refuseTheScreenThread();
        return switch (look()) {
            case Checked.Faulty<Boolean>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<Boolean>(var isWorkspace) -> locked(connection -> {
                if (schema.of(connection) < schema.newest()) {
                    keepAside(connection, aside);
                }
            });
        };
    }

    /// A look at the file before anything is opened for writing.
    private Checked<Boolean> look() {
        if (!Files.isRegularFile(file)) {
            return Checked.badFile(FileFault.MISSING);
        }
        try (var in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(SQLITE.length);
            if (header.length == 0) {
                return Checked.badFile(FileFault.EMPTY);
            }
            if (!Arrays.equals(header, SQLITE)) {
                return Checked.badFile(FileFault.NOT_A_WORKSPACE);
            }
        } catch (IOException e) {
            return Checked.badFile(FileFault.NOT_READABLE);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isWritable(folder)) {
            return Checked.badFile(FileFault.READ_ONLY_FOLDER);
        }
        return Files.isWritable(file) ? lookInside() : Checked.badFile(FileFault.NOT_WRITABLE);
    }

    private Checked<Boolean> lookInside() {
        try (Connection connection = Connections.reading(file)) {
            if (!schema.isWorkspace(connection)) {
                return Checked.badFile(FileFault.NOT_A_WORKSPACE);
            }
            return schema.of(connection) > schema.newest()
                    ? Checked.badFile(FileFault.NEWER_WORKSPACE)
                    : Checked.ok(true);
        } catch (SQLException e) {
            return Checked.badFile(new StoreException(e).fileFault().orElse(FileFault.DAMAGED));
        }
    }

    /// What is done with an older workspace before it is changed.
    private interface BeforeMigration {
        void keep(Connection connection) throws SQLException, IOException;
    }

    private static void nothingAside(Connection connection) {}

    private Checked<Workspace> locked(BeforeMigration before) {
        return switch (WorkspaceLock.take(file, desk.officer())) {
            case Checked.Faulty<WorkspaceLock>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<WorkspaceLock>(var lock) -> connected(lock, before);
        };
    }

    private Checked<Workspace> connected(WorkspaceLock lock, BeforeMigration before) {
        Connection connection = null;
        try {
            connection = Connections.writing(file);
            before.keep(connection);
            if (schema.of(connection) < schema.newest()) {
                schema.migrate(connection);
            }
            return Checked.ok(new Workspace(file, desk, lock, connection, schema.newest()));
        } catch (SQLException e) {
            return failed(lock, connection, new StoreException(e).fileFault().orElse(FileFault.DAMAGED));
        } catch (StoreException e) {
            return failed(lock, connection, e.fileFault().orElse(FileFault.DAMAGED));
        } catch (IOException | UncheckedIOException e) {
            return failed(lock, connection, FileFault.NOT_WRITABLE);
        } catch (IllegalArgumentException | DateTimeException e) {
            // Something in the log that no Plenary has written.
            return failed(lock, connection, FileFault.DAMAGED);
        }
    }

    private static Checked<Workspace> failed(
            WorkspaceLock lock, @org.jspecify.annotations.Nullable Connection connection, FileFault fault) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            org.slf4j.LoggerFactory.getLogger(Opening.class).debug("not closed: {}", e.getErrorCode());
        }
        lock.close();
        return Checked.badFile(fault);
    }

    private void keepAside(Connection connection, Path aside) throws SQLException, IOException {
        Files.createDirectories(aside);
        String name = file.getFileName() + ".schema-" + schema.of(connection);
        Path kept = aside.resolve(name);
        for (int n = 2; Files.exists(kept); n++) {
            // A workspace of the same name from another folder was kept here before.
            kept = aside.resolve(name + "-" + n);
        }
        Readers.copy(connection, kept);
    }
}
