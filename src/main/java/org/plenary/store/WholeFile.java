package org.plenary.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;

/// A workspace file that stands in its place as a whole or not at all: it is written beside it and moved at the end.
public final class WholeFile {

    private static final String UNFINISHED = ".unfinished";

    private WholeFile() {}

    /// What writes the file, and has closed it when it comes back. Where it comes back with a fault, nothing is kept.
    public interface Making {
        Checked<Path> at(Path unfinished) throws IOException;
    }

    /// Writes a file; whatever stood in its place is replaced.
    ///
    /// @return the file, or why it could not be written: all is then as it was
    public static Checked<Path> write(Path target, Making making) {
        if (!Files.isDirectory(Disk.folder(target))) {
            return Checked.badFile(FileFault.FOLDER_MISSING);
        }
        Path unfinished = target.resolveSibling(target.getFileName() + UNFINISHED);
        try {
            try {
                remove(unfinished);
                return making.at(unfinished) instanceof Checked.Faulty<Path>(var faults)
                        ? Checked.faulty(faults)
                        : Checked.ok(moved(unfinished, target));
            } finally {
                remove(unfinished);
            }
        } catch (StoreException e) {
            return Checked.badFile(e.fileFault().orElseThrow(() -> e));
        } catch (UncheckedIOException e) {
            return Checked.badFile(Disk.fault(new IOException(e.getMessage(), e), target));
        } catch (IOException e) {
            return Checked.badFile(Disk.fault(e, target));
        }
    }

    private static Path moved(Path unfinished, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target;
    }

    /// What this attempt, or one that a power cut has ended, has left.
    private static void remove(Path unfinished) throws IOException {
        for (String ending : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + ending));
        }
    }
}
