package org.plenary.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.plenary.base.FileFault;

/// What the operating system means when it does not write a file.
final class Disk {

    /// Less room than this is none: a few pages of a workspace.
    private static final long ROOM = 65_536;

    private Disk() {}

    static FileFault fault(IOException e, Path target) {
        Path folder = folder(target);
        if (!Files.isDirectory(folder)) {
            return FileFault.FOLDER_MISSING;
        }
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        boolean isFull = message.contains("no space") || message.contains("not enough space");
        if (isFull || folder.toFile().getUsableSpace() < ROOM) {
            return FileFault.DISK_FULL;
        }
        if (message.contains("being used") || message.contains("another process")) {
            return FileFault.IN_USE;
        }
        boolean isRefused = e instanceof AccessDeniedException && !Files.isWritable(folder);
        return isRefused ? FileFault.READ_ONLY_FOLDER : FileFault.NOT_WRITABLE;
    }

    static Path folder(Path file) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        return folder == null ? absolute : folder;
    }
}
