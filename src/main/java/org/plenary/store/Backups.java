package org.plenary.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;

/// The backups of workspaces on this laptop, in a folder of the user's own, so that they outlive a stick that is lost.
/// Which ones are kept is said by [Keeping].
public final class Backups {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");
    private static final String ENDING = ".plenary";
    private static final String UNFINISHED = ".unfinished";

    /// The list of attached files that belong to a backup of the same name.
    private static final String ATTACHED = ".attached";

    private final Path folder;
    private final InstantSource clock;
    private final Keeping keeping;

    /// Keeps the usual number.
    public Backups(Path folder, InstantSource clock) {
        this(folder, clock, Keeping.USUAL);
    }

    public Backups(Path folder, InstantSource clock, Keeping keeping) {
        this.folder = folder;
        this.clock = clock;
        this.keeping = keeping;
    }

    /// Which backups of a workspace are kept: the newest, and the newest of each hour, day and month.
    public record Keeping(int newest, int hours, int days, int months) {

        /// Eight, and one for each of 24 hours, 14 days and 12 months.
        public static final Keeping USUAL = new Keeping(8, 24, 14, 12);

        /// For a small disk.
        public static final Keeping FEW = new Keeping(4, 6, 7, 3);

        /// For a long preparation.
        public static final Keeping MANY = new Keeping(16, 48, 31, 36);
    }

    /// Where they lie.
    public Path folder() {
        return folder;
    }

    /// One backup: the workspace as it was at that moment.
    public record Backup(Path file, Instant at) {}

    /// Makes a backup of an open workspace and lets go of those that the schedule no longer keeps.
    public Backup make(Workspace workspace) throws IOException {
        Path own = folderOf(workspace.file());
        Files.createDirectories(own);
        Instant now = clock.instant();
        String name = NAME.format(utc(now));
        removeUnfinished(own);
        Path unfinished = own.resolve(name + UNFINISHED);
        workspace.copyTo(unfinished);
        Set<String> attached = workspace.attachedFiles();
        workspace.supplyFiles(files(own));
        Files.write(own.resolve(name + ATTACHED), attached.stream().sorted().toList());
        Path file = own.resolve(name + ENDING);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        thinOut(own);
        return new Backup(file, now);
    }

    /// The backups of one workspace, the latest first.
    public List<Backup> of(Path workspace) throws IOException {
        return list(folderOf(workspace));
    }

    /// Removes every backup of a workspace made before `moment`: what an erasure needs to be whole.
    public int removeBefore(Path workspace, Instant moment) throws IOException {
        int removed = 0;
        for (Backup backup : of(workspace)) {
            if (backup.at().isBefore(moment)) {
                remove(backup);
                removed++;
            }
        }
        removeUnneededFiles(folderOf(workspace));
        return removed;
    }

    /// Puts a backup in the place of the workspace, which must be closed. What stood there is kept beside it.
    ///
    /// @return where the replaced file is kept; empty where there was none
    /// @throws IOException where the workspace is open, or the backup could not be copied: all is then as it was
    public Optional<Path> restore(Backup backup, Path workspace) throws IOException {
        return switch (restoreChecked(backup, workspace)) {
            case Checked.Ok<Optional<Path>>(var kept) -> kept;
            case Checked.Faulty<Optional<Path>>(var faults) ->
                throw new FileSystemException(workspace.toString(), null, faults.toString());
        };
    }

    /// Puts a backup in the place of the workspace, which must be closed, or in any other place whose folder is there.
    /// What stood there is kept beside it.
    ///
    /// @return where the replaced file is kept, empty where there was none; or why not: all is then as it was
    public Checked<Optional<Path>> restoreChecked(Backup backup, Path workspace) {
        if (!Files.isRegularFile(backup.file())) {
            return Checked.badFile(FileFault.MISSING);
        }
        return switch (WorkspaceLock.take(workspace, "")) {
            case Checked.Faulty<WorkspaceLock>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<WorkspaceLock>(var lock) -> {
                try (lock) {
                    yield Checked.ok(replaced(backup, workspace));
                } catch (IOException e) {
                    yield Checked.badFile(Disk.fault(e, workspace));
                }
            }
        };
    }

    private Optional<Path> replaced(Backup backup, Path workspace) throws IOException {
        Path fresh = beside(workspace, UNFINISHED);
        try {
            Files.copy(backup.file(), fresh, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            ContentFolder attached = ContentFolder.of(workspace);
            files(Disk.folder(backup.file())).supply(listed(backup), attached);
            Optional<Path> kept = putAside(workspace);
            if (kept.isPresent()) {
                attached.supply(attached.held(), ContentFolder.of(kept.get()));
            }
            Files.move(fresh, workspace, StandardCopyOption.ATOMIC_MOVE);
            return kept;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// The write-ahead log goes with its file: after a power cut it may hold what was saved last.
    private Optional<Path> putAside(Path workspace) throws IOException {
        Path kept = beside(workspace, ".before-restore-" + NAME.format(utc(clock.instant())));
        boolean isThere = Files.exists(workspace);
        if (isThere) {
            Files.move(workspace, kept);
        }
        if (Files.exists(beside(workspace, "-wal"))) {
            // Also where its file is gone: it must not be taken for the log of what is restored.
            Files.move(beside(workspace, "-wal"), beside(kept, "-wal"));
        }
        Files.deleteIfExists(beside(workspace, "-shm"));
        return isThere ? Optional.of(kept) : Optional.empty();
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /// What a full disk or a power cut has left of earlier attempts.
    private static void removeUnfinished(Path own) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(own, "*" + UNFINISHED)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    private void thinOut(Path own) throws IOException {
        List<Backup> all = list(own);
        Set<Backup> keep = new HashSet<>(all.subList(0, Math.min(keeping.newest(), all.size())));
        keep.addAll(newestOfEach(all, keeping.hours(), "yyyyMMddHH"));
        keep.addAll(newestOfEach(all, keeping.days(), "yyyyMMdd"));
        keep.addAll(newestOfEach(all, keeping.months(), "yyyyMM"));
        for (Backup backup : all) {
            if (!keep.contains(backup)) {
                remove(backup);
            }
        }
        removeUnneededFiles(own);
    }

    private static void remove(Backup backup) throws IOException {
        Files.delete(backup.file());
        Files.deleteIfExists(attached(backup));
    }

    private static Path attached(Backup backup) {
        String name = backup.file().getFileName().toString();
        return backup.file().resolveSibling(name.substring(0, name.length() - ENDING.length()) + ATTACHED);
    }

    /// The attached files of all backups of one workspace, each once.
    private static ContentFolder files(Path own) {
        return new ContentFolder(own.resolve("files"));
    }

    /// What a backup lists of its attached files; nothing where it was made before there were any.
    private static List<String> listed(Backup backup) throws IOException {
        Path attached = attached(backup);
        return Files.exists(attached) ? Files.readAllLines(attached) : List.of();
    }

    private static void removeUnneededFiles(Path own) throws IOException {
        Set<String> needed = new HashSet<>();
        for (Backup backup : list(own)) {
            needed.addAll(listed(backup));
        }
        files(own).keepOnly(needed, Instant.MAX);
    }

    private static List<Backup> newestOfEach(List<Backup> latestFirst, int most, String period) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(period).withZone(ZoneOffset.UTC);
        Function<Backup, String> key = backup -> format.format(backup.at());
        Set<String> seen = new HashSet<>();
        return latestFirst.stream()
                .filter(backup -> seen.add(key.apply(backup)))
                .limit(most)
                .toList();
    }

    private static List<Backup> list(Path own) throws IOException {
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        List<Backup> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(own)) {
            files.forEach(file -> at(file).ifPresent(at -> found.add(new Backup(file, at))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        found.sort(Comparator.comparing(Backup::at).reversed());
        return found;
    }

    private static Optional<Instant> at(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            String moment = name.substring(0, name.length() - ENDING.length());
            return Optional.of(LocalDateTime.parse(moment, NAME).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            // Something else that somebody has put into the folder.
            return Optional.empty();
        }
    }

    private Path folderOf(Path workspace) {
        Path path = workspace.toAbsolutePath().normalize();
        String stem = path.getFileName().toString().replaceFirst("\\.plenary$", "");
        return folder.resolve(stem + "-" + Integer.toHexString(path.toString().hashCode()));
    }
}
