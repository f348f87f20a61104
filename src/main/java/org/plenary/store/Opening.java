package org.plenary.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Rule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens or makes a workspace file, and says in one fault what keeps it shut.
final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /// Where SQLite keeps these numbers: <https://sqlite.org/fileformat2.html#the_database_header>.
    private static final int HEADER = 100;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    private final Path file;
    private final Desk desk;
    private final Schema schema;

    Opening(Path file, Desk desk, Schema schema) {
        this.file = linked(file);
        this.desk = desk;
        this.schema = schema;
    }

    /// Where a link leads: SQLite keeps its write-ahead log there.
    private static Path linked(Path file) {
        try {
            return Files.isSymbolicLink(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            // It leads nowhere, which is found out again when the file is looked at.
            return file;
        }
    }

    Checked<Workspace> create() {
        desk.refuseTheScreenThread();
        if (Files.exists(file)) {
            return Checked.faulty("", new Rule.AlreadyThere(file.getFileName().toString()));
        }
        return locked(new Creation());
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

    /// Without a lock and without the right to change anything.
    Checked<Workspace> reading() {
        desk.refuseTheScreenThread();
        return switch (look()) {
            case Checked.Faulty<Boolean>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<Boolean>(var isWorkspace) -> connected(Optional.empty(), connection -> {});
        };
    }

    /// A look at the file before anything is opened for writing.
    private Checked<Boolean> look() {
        if (!Files.isRegularFile(file)) {
            return Checked.badFile(FileFault.MISSING);
        }
        try (var in = Files.newInputStream(file)) {
            return look(in.readNBytes(HEADER));
        } catch (IOException e) {
            return Checked.badFile(FileFault.NOT_READABLE);
        }
    }

    private Checked<Boolean> look(byte[] header) throws IOException {
        if (header.length == 0) {
            return Checked.badFile(FileFault.EMPTY);
        }
        if (!Arrays.equals(Arrays.copyOf(header, SQLITE.length), SQLITE)) {
            return Checked.badFile(FileFault.NOT_A_WORKSPACE);
        }
        if (header.length < HEADER) {
            return Checked.badFile(FileFault.DAMAGED);
        }
        if (Files.exists(beside("-wal"))) {
            // After a power cut, the newest header may stand in the write-ahead log.
            return lookInside();
        }
        // Without SQLite, for it would leave files beside one that is none of ours.
        var numbers = ByteBuffer.wrap(header);
        return judged(numbers.getInt(APPLICATION_ID_AT), numbers.getInt(USER_VERSION_AT));
    }

    private Checked<Boolean> lookInside() {
        try (Connection connection = Connections.reading(file)) {
            return judged(schema.application(connection), schema.of(connection));
        } catch (SQLException e) {
            return Checked.badFile(new StoreException(e).fileFault().orElse(FileFault.DAMAGED));
        }
    }

    private Checked<Boolean> judged(int application, int version) {
        if (application != Schema.APPLICATION_ID) {
            return Checked.badFile(FileFault.NOT_A_WORKSPACE);
        }
        return version > schema.newest() ? Checked.badFile(FileFault.NEWER_WORKSPACE) : Checked.ok(true);
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /// What opening means for the file, apart from opening it.
    private interface Purpose {

        /// Is done before an older workspace is changed.
        void keep(Connection connection) throws SQLException, IOException;

        /// Is done where the file could not be opened, while it is still locked.
        default void failed() {}
    }

    /// What could not be made must not stand there like a workspace.
    private final class Creation implements Purpose {

        @Override
        public void keep(Connection connection) {}

        @Override
        public void failed() {
            try {
                for (String ending : List.of("", "-wal", "-shm")) {
                    Files.deleteIfExists(beside(ending));
                }
            } catch (IOException e) {
                LOG.warn("unfinished workspace not removed", e);
            }
        }
    }

    private Checked<Workspace> locked(Purpose purpose) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder) && !Files.isWritable(folder)) {
            return Checked.badFile(FileFault.READ_ONLY_FOLDER);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            return Checked.badFile(FileFault.NOT_WRITABLE);
        }
        return switch (WorkspaceLock.take(file, desk.officer())) {
            case Checked.Faulty<WorkspaceLock>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<WorkspaceLock>(var lock) -> {
                Checked<Workspace> opened = connected(Optional.of(lock), purpose);
                if (opened instanceof Checked.Faulty<Workspace>) {
                    purpose.failed();
                    lock.close();
                }
                yield opened;
            }
        };
    }

    private Checked<Workspace> connected(Optional<WorkspaceLock> lock, Purpose purpose) {
        Connection connection = null;
        FileFault fault;
        try {
            connection = lock.isPresent() ? Connections.writing(file) : Connections.reading(file);
            purpose.keep(connection);
            if (lock.isPresent() && schema.of(connection) < schema.newest()) {
                schema.migrate(connection);
            }
            return Checked.ok(new Workspace(file, desk, lock, connection, schema.newest()));
        } catch (SQLException e) {
            fault = new StoreException(e).fileFault().orElse(FileFault.DAMAGED);
        } catch (StoreException e) {
            fault = e.fileFault().orElse(FileFault.DAMAGED);
        } catch (IOException | UncheckedIOException e) {
            fault = FileFault.NOT_WRITABLE;
        } catch (IllegalArgumentException | DateTimeException e) {
            // Something in the log that no Plenary has written.
            fault = FileFault.DAMAGED;
        }
        if (connection != null) {
            Readers.closeQuietly(connection);
        }
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
