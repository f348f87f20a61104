package org.plenary.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plenary.base.Change;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;

/// An open workspace: the registry of a secretariat and any number of meetings, in one file.
///
/// Reads may come from any thread but the one that draws; changes are made one after the other. What
/// [#change(String, Function)] has returned as done is on the disk.
public final class Workspace implements AutoCloseable {

    private final Path file;
    private final Desk desk;
    private final Optional<WorkspaceLock> lock;
    private final Connection writing;
    private final Deque<Connection> readers = new ArrayDeque<>();
    private final ReentrantLock oneWriter = new ReentrantLock();
    private final HybridClock clock;
    private final UndoStack undo = new UndoStack();
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final int schemaVersion;
    private final AtomicLong changes = new AtomicLong();
    private volatile boolean closed;

    Workspace(Path file, Desk desk, Optional<WorkspaceLock> lock, Connection writing, int schemaVersion) {
        this.file = file;
        this.desk = desk;
        this.lock = lock;
        this.writing = writing;
        this.schemaVersion = schemaVersion;
        this.clock = new HybridClock(desk.clock(), desk.device());
        var reader = new Reader(writing);
        reader.first("SELECT max(stamp) AS last FROM op", row -> row.optionalText("last"))
                .flatMap(Function.identity())
                .ifPresent(last -> clock.follow(new Stamp(last)));
        List<Logged> latest = reader.list(
                "SELECT " + Logged.COLUMNS + " FROM command ORDER BY last_stamp DESC LIMIT " + 2 * UndoStack.DEPTH,
                Logged::from);
        latest.reversed().forEach(undo::add);
    }

    /// Makes a new, empty workspace.
    public static Checked<Workspace> create(Path file, Desk desk) {
        return new Opening(file, desk, Schema.shipped()).create();
    }

    /// Opens a workspace. An older one is copied aside, then brought to the newest schema; a newer one is refused.
    ///
    /// @param aside the folder where an older workspace is kept as it was
    public static Checked<Workspace> open(Path file, Desk desk, Path aside) {
        return new Opening(file, desk, Schema.shipped()).open(aside);
    }

    /// Opens a workspace to read it, also while a window works on it. Every command is refused.
    public static Checked<Workspace> look(Path file, Desk desk) {
        return new Opening(file, desk, Schema.shipped()).reading();
    }

    public Path file() {
        return file;
    }

    public Desk desk() {
        return desk;
    }

    /// Asks the workspace; the answer is of one moment. Never call it from the thread that draws.
    public <T> T read(Function<Reader, T> question) {
        refuseTheScreenThread();
        Connection connection = takeReader();
        try {
            return question.apply(new Reader(connection));
        } finally {
            giveBack(connection);
        }
    }

    /// Runs one command in one transaction. Unless `work` comes back with [Writer#done(Object)], nothing is written.
    ///
    /// A full disk or a stick that was pulled is an [Outcome.Refused]; whatever was saved before stays saved.
    public <T> Outcome<T> change(String command, Function<Writer, Outcome<T>> work) {
        refuseTheScreenThread();
        oneWriter.lock();
        try {
            return transaction(command, work);
        } catch (StoreException e) {
            FileFault fault = e.fileFault().orElseThrow(() -> e);
            return Outcome.refused(new Rule.BadFile(fault));
        } finally {
            oneWriter.unlock();
        }
    }

    private <T> Outcome<T> transaction(String command, Function<Writer, Outcome<T>> work) {
        Outcome<T> outcome;
        Optional<Logged> logged = Optional.empty();
        execute("BEGIN IMMEDIATE");
        boolean committed = false;
        try (var writer = new Writer(writing, clock, desk, schemaVersion, command)) {
            outcome = work.apply(writer);
            if (outcome instanceof Outcome.Done) {
                logged = writer.finish();
                execute("COMMIT");
                committed = true;
            }
        } finally {
            if (!committed) {
                rollback();
            }
        }
        logged.ifPresent(undo::add);
        if (logged.isPresent() && outcome instanceof Outcome.Done<T>(T value, Change change)) {
            changes.incrementAndGet();
            listeners.forEach(listener -> listener.accept(change));
        }
        return outcome;
    }

    private void rollback() {
        try (Statement statement = writing.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself after a full disk or a lost file; the first error is the one to tell.
            org.slf4j.LoggerFactory.getLogger(Workspace.class).debug("rolled back already: {}", e.getErrorCode());
        }
    }

    /// The command that [#undo()] would take back.
    public Optional<Logged> toUndo() {
        return undo.toUndo();
    }

    /// The undo that [#redo()] would take back.
    public Optional<Logged> toRedo() {
        return undo.toRedo();
    }

    /// Takes the last command back. Refused where a row it changed was changed again since.
    public Outcome<Logged> undo() {
        return toUndo().map(this::takeBack).orElseGet(() -> Outcome.refused(new Rule.Missing()));
    }

    /// Does the command again that was last taken back.
    public Outcome<Logged> redo() {
        return toRedo().map(this::takeBack).orElseGet(() -> Outcome.refused(new Rule.Missing()));
    }

    private Outcome<Logged> takeBack(Logged command) {
        return change(command.name(), writer -> {
            writer.about(command.subject());
            return new Undo(writer, command).apply()
                    ? writer.done(command)
                    : Outcome.refused(new Rule.ChangedSince(command.subject()));
        });
    }

    /// Is told after every command that has changed something, in the thread that ran it.
    public void onChange(Consumer<Change> listener) {
        listeners.add(listener);
    }

    /// A number that grows with every command: two equal numbers mean that nothing has changed between.
    public long changes() {
        return changes.get();
    }

    /// Writes a whole, compact copy of the workspace as it is now.
    ///
    /// @param target a file that is not there yet
    public void copyTo(Path target) {
        read(reader -> {
            try (var statement = reader.connection.prepareStatement("VACUUM INTO ?")) {
                statement.setString(1, target.toAbsolutePath().toString());
                statement.execute();
                return true;
            } catch (SQLException e) {
                throw new StoreException(e);
            }
        });
    }

    /// What SQLite finds wrong with the file; empty where all is well. Reads the whole file.
    public List<String> findDamage() {
        return read(reader -> reader.list("PRAGMA integrity_check(20)", row -> row.text("integrity_check")).stream()
                .filter(line -> !line.equals("ok"))
                .toList());
    }

    private void refuseTheScreenThread() {
        if (desk.onScreenThread().getAsBoolean()) {
            throw new IllegalStateException("the workspace was asked from the thread that draws");
        }
        if (closed) {
            throw new IllegalStateException("the workspace is closed");
        }
    }

    private Connection takeReader() {
        synchronized (readers) {
            if (!readers.isEmpty()) {
                return readers.pop();
            }
        }
        try {
            return Connections.reading(file);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private void giveBack(Connection connection) {
        synchronized (readers) {
            if (!closed) {
                readers.push(connection);
                return;
            }
        }
        closeQuietly(connection);
    }

    private void execute(String sql) {
        try (Statement statement = writing.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /// Closes the file; everything is then in the one file `*.plenary`.
    @Override
    public void close() {
        oneWriter.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            synchronized (readers) {
                readers.forEach(Workspace::closeQuietly);
                readers.clear();
            }
            closeQuietly(writing);
            lock.ifPresent(WorkspaceLock::close);
        } finally {
            oneWriter.unlock();
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // The stick may be gone. Everything that was said to be saved is in the file or its write-ahead log.
            org.slf4j.LoggerFactory.getLogger(Workspace.class).warn("not closed cleanly: {}", e.getErrorCode());
        }
    }
}
