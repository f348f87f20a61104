package org.plenary.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;

/// Writes a file so that at every moment either the old one or the whole new one is there: into a temporary file in
/// the same folder, forced to the disk, then moved into place. On any failure the temporary file goes.
final class Replacement {

    private static final long ROOM = 1 << 20;

    private Replacement() {}

    /// Writes the temporary file.
    interface Body<T> {
        T writeTo(Path file) throws IOException;
    }

    /// What the body returned, or the fault of the place where the file was to stand. What the body throws besides
    /// `IOException` passes through, after the temporary file is gone.
    static <T> Checked<T> of(Path target, Body<T> body) {
        Path place = target.toAbsolutePath();
        Path folder = place.getParent();
        if (folder == null || Files.isDirectory(place)) {
            return Checked.badFile(FileFault.NOT_WRITABLE);
        }
        if (!Files.isDirectory(folder)) {
            return Checked.badFile(FileFault.FOLDER_MISSING);
        }
        try {
            return Checked.ok(write(place, folder, body));
        } catch (IOException e) {
            return Checked.badFile(fault(e, folder));
        } catch (UncheckedIOException e) {
            return Checked.badFile(fault(new IOException(e.getMessage(), e), folder));
        }
    }

    private static <T> T write(Path place, Path folder, Body<T> body) throws IOException {
        // With the rights a new file has here: one made as a temporary file could be read by its owner only.
        Path temporary = Files.createFile(folder.resolve(".plenary-" + UUID.randomUUID() + ".tmp"));
        try {
            T result = body.writeTo(temporary);
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(temporary, place);
            return result;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static FileFault fault(IOException e, Path folder) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        boolean isFull = message.contains("no space") || message.contains("not enough space");
        if (isFull || folder.toFile().getUsableSpace() < ROOM) {
            return FileFault.DISK_FULL;
        }
        if (message.contains("being used") || message.contains("another process")) {
            return FileFault.IN_USE;
        }
        if (e instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return FileFault.READ_ONLY_FOLDER;
        }
        return FileFault.NOT_WRITABLE;
    }
}
