package org.plenary.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.plenary.base.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An open workspace: the registry of a secretariat and any number of meetings, in one file.
///
/// Reads may come from any thread but the one that draws; changes are made one after the other. What
/// [#change(String, Function)] has returned as done is on the disk.
public final class Workspace implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

    private final Path file;
    private volatile Desk desk;
    private final Optional<WorkspaceLock> lock;
    private final Connection writing;
    private final Readers readers;
    private final ReentrantLock oneWriter = new ReentrantLock();
    private final HybridClock clock;
    private final UndoStack undo;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final int schemaVersion;
    private final AtomicLong changes = new AtomicLong();
    private final Optional<Object> fileKey;
    private volatile boolean tracesLeft;
    private volatile boolean closed;

    Workspace(Path file, Desk desk, Optional<WorkspaceLock> lock, Connection writing, int schemaVersion) {
        this.file = file;
        this.desk = desk;
        this.lock = lock;
        this.writing = writing;
        this.schemaVersion = schemaVersion;
        this.readers = new Readers(file);
        this.fileKey = fileKey(file);
        this.clock = new HybridClock(desk.clock(), desk.device());
        var reader = new Reader(writing);
        reader.first(
                        """
                        SELECT max(last) AS last
                        FROM (SELECT max(stamp) AS last FROM op UNION ALL SELECT max(last_stamp) FROM command)
                        """,
                        row -> row.optionalText("last"))
                .flatMap(Function.identity())
                .ifPresent(last -> clock.follow(new Stamp(last)));
        this.undo = UndoStack.of(reader, desk.device());
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

    /// From now on somebody else, or somebody who has a name now, stands in the history beside every change.
    public void signAs(String officer) {
        Desk before = desk;
        desk = new Desk(officer, before.device(), before.clock(), before.ids(), before.onScreenThread());
    }

    /// Asks the workspace; everything asked is answered as of one moment. Never call it from the thread that draws.
    public <T> T read(Function<Reader, T> question) {
        desk.refuseTheScreenThread();
        refuseWhenClosed();
        return readers.ask(question);
    }

    /// Runs one command in one transaction. Unless `work` comes back with [Writer#done(Object)], nothing is written.
    ///
    /// A full disk or a stick that was pulled is an [Outcome.Refused]; whatever was saved before stays saved.
    public <T> Outcome<T> change(String command, Function<Writer, Outcome<T>> work) {
        desk.refuseTheScreenThread();
        oneWriter.lock();
        try {
            refuseWhenClosed();
            Ended<T> ended = attempt(command, work);
            if (ended.logged().isPresent() && ended.outcome() instanceof Outcome.Done<T>(T value, Change change)) {
                undo.add(ended.logged().get());
                changes.incrementAndGet();
                listeners.forEach(listener -> listener.accept(change));
            }
            return ended.outcome();
        } finally {
            oneWriter.unlock();
        }
    }

    /// A transaction that is over, and its entry in the log if it has changed anything.
    private record Ended<T>(Outcome<T> outcome, Optional<Logged> logged) {
        static <T> Ended<T> refused(FileFault fault) {
            return new Ended<>(Outcome.refused(new Rule.BadFile(fault)), Optional.empty());
        }
    }

    private <T> Ended<T> attempt(String command, Function<Writer, Outcome<T>> work) {
        if (isReadOnly()) {
            return new Ended<>(Outcome.refused(new Rule.ReadOnly()), Optional.empty());
        }
        Optional<FileFault> gone = gone();
        if (gone.isPresent()) {
            return Ended.refused(gone.get());
        }
        try {
            return transaction(command, work);
        } catch (StoreException e) {
            return Ended.refused(gone().or(e::fileFault).orElseThrow(() -> e));
        }
    }

    /// Where the file has gone from its place, or another one stands there, Linux would go on writing into nowhere
    /// without a word.
    private Optional<FileFault> gone() {
        if (Files.exists(file)) {
            Optional<Object> now = fileKey(file);
            boolean isAnother = now.isPresent() && fileKey.isPresent() && !now.equals(fileKey);
            return isAnother ? Optional.of(FileFault.MISSING) : Optional.empty();
        }
        return Optional.of(
                Files.isDirectory(Disk.folder(file)) ? FileFault.MISSING : FileFault.FOLDER_MISSING);
    }

    /// What tells two files of the same name apart; empty on Windows, which replaces no open file.
    private static Optional<Object> fileKey(Path file) {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            LOG.debug("file not told apart", e);
            return Optional.empty();
        }
    }

    private <T> Ended<T> transaction(String command, Function<Writer, Outcome<T>> work) {
        Optional<Logged> logged = Optional.empty();
        execute("BEGIN IMMEDIATE");
        boolean committed = false;
        try (var writer = new Writer(writing, clock, desk, schemaVersion, command)) {
            Outcome<T> outcome = work.apply(writer);
            if (outcome instanceof Outcome.Done) {
                logged = writer.finish();
                execute("COMMIT");
                committed = true;
            }
            return new Ended<>(outcome, logged);
        } finally {
            if (!committed) {
                rollback();
            }
        }
    }

    private void rollback() {
        try (Statement statement = writing.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself after a full disk or a lost file; the first error is the one to tell.
            LOG.debug("rolled back already: {}", e.getErrorCode());
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
                    : Outcome.refused(new Rule.ChangedSince());
        });
    }

    /// Is told after every command that has changed something, in the thread that ran it, until the subscription is
    /// closed.
    public Subscription onChange(Consumer<Change> listener) {
        // Wrapped, so that two subscriptions of one listener end apart.
        Consumer<Change> told = change -> listener.accept(change);
        listeners.add(told);
        return () -> listeners.remove(told);
    }

    /// Whether this was opened to look at only: every command is refused then.
    public boolean isReadOnly() {
        return lock.isEmpty();
    }

    /// A number that grows with every command: two equal numbers mean that nothing has changed between.
    public long changes() {
        return changes.get();
    }

    /// Writes a whole, compact copy of the workspace as it is now.
    ///
    /// @param target a file that is not there yet
    public void copyTo(Path target) {
        desk.refuseTheScreenThread();
        refuseWhenClosed();
        readers.copyTo(target);
    }

    /// Copies all attached files to a folder that goes with a copy of the workspace.
    void supplyFiles(ContentFolder other) throws IOException {
        ContentFolder.of(file).supply(attachedFiles(), other);
    }

    /// The hashes of all attached files.
    Set<String> attachedFiles() {
        return read(Attachments::referred);
    }

    /// Saves a copy where the officer wants it; a file that stands there is replaced, unless it is this workspace or one
    /// that is open. See [Copies].
    ///
    /// @return the copy, or why there is none: all is then as it was
    public Checked<Path> saveCopy(Path target) {
        return Copies.save(this, target);
    }

    /// What SQLite finds wrong with the file; empty where all is well. Reads the whole file.
    public List<String> findDamage() {
        try {
            return read(reader -> reader.list("PRAGMA integrity_check(20)", row -> row.text("integrity_check")).stream()
                    .filter(line -> !line.equals("ok"))
                    .toList());
        } catch (StoreException e) {
            // So badly damaged that not even the damage can be listed.
            return List.of(e.fileFault().orElseThrow(() -> e).name());
        }
    }

    /// Runs a command that blanks values, then rewrites the file, so that nothing is left of them, not even in unused
    /// corners of its pages. Where the file cannot be rewritten, the command is done all the same; see [#tracesLeft()].
    <T> Outcome<T> changeWithoutTraces(String command, Function<Writer, Outcome<T>> work) {
        oneWriter.lock();
        try {
            Outcome<T> outcome = change(command, work);
            if (outcome instanceof Outcome.Done) {
                tracesLeft = !rewritten();
            }
            return outcome;
        } finally {
            oneWriter.unlock();
        }
    }

    private boolean rewritten() {
        try {
            execute("VACUUM");
            // Somebody who reads for long keeps SQLite from emptying the write-ahead log, which is no error to it.
            boolean isEmptied = new Reader(writing)
                    .first("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.integer("busy") == 0)
                    .orElse(false);
            if (!isEmptied) {
                LOG.warn("traces of erased values are left in the write-ahead log");
            }
            return isEmptied;
        } catch (StoreException e) {
            LOG.warn("traces of erased values are left in the file: {}", e.getMessage());
            return false;
        }
    }

    /// Whether the last erasure, or change of the passphrase, has left traces of the old values in the file, because the
    /// disk was full or somebody was reading. The next one that succeeds takes them away too.
    public boolean tracesLeft() {
        return tracesLeft;
    }

    private void refuseWhenClosed() {
        if (closed) {
            throw new WorkspaceClosed();
        }
    }

    private void execute(String sql) {
        try (Statement statement = writing.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /// The connection that writes, for tests that make its life hard.
    Connection writing() {
        return writing;
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
            readers.close();
            Readers.closeQuietly(writing);
            lock.ifPresent(WorkspaceLock::close);
        } finally {
            oneWriter.unlock();
        }
    }
}
