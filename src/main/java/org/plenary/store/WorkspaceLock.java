package org.plenary.store;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Rule;

/// Holds a workspace for one window. The lock is the operating system's, on a file beside the workspace, so it falls
/// with the process, however that ends; the file's text only tells who holds it.
final class WorkspaceLock implements AutoCloseable {

    /// Far behind the text, because some systems forbid reading what is locked.
    private static final long LOCKED_BYTE = 1L << 40;

    private final Path file;
    private final FileChannel channel;

    private WorkspaceLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Path beside(Path workspace) {
        return workspace.resolveSibling(workspace.getFileName() + ".lock");
    }

    static Checked<WorkspaceLock> take(Path workspace, String officer) {
        Path file = beside(workspace);
        try {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                return heldBySomebodyElse(file);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((officer + "\n" + computer() + "\n").getBytes(StandardCharsets.UTF_8)), 0);
            return Checked.ok(new WorkspaceLock(file, channel));
        } catch (AccessDeniedException e) {
            return Checked.badFile(FileFault.READ_ONLY_FOLDER);
        } catch (FileSystemException e) {
            Path folder = workspace.toAbsolutePath().getParent();
            return Checked.badFile(
                    folder == null || Files.isDirectory(folder)
                            ? FileFault.READ_ONLY_FOLDER
                            : FileFault.FOLDER_MISSING);
        } catch (IOException e) {
            return Checked.badFile(FileFault.NOT_WRITABLE);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // Another window of this same process has it.
            return false;
        }
    }

    private static Checked<WorkspaceLock> heldBySomebodyElse(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String officer = lines.isEmpty() ? "" : lines.get(0);
        String computer = lines.size() < 2 ? "" : lines.get(1);
        return Checked.faulty("", new Rule.OpenElsewhere(officer.isBlank() ? "?" : officer, computer));
    }

    private static String computer() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            // A laptop without a network may not know its own name.
            return "?";
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException e) {
            // The stick may be gone; then the lock is gone with it.
            org.slf4j.LoggerFactory.getLogger(WorkspaceLock.class).warn("lock file not removed", e);
        }
    }
}
