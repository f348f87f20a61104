package org.plenary.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;

/// Copies of an open workspace in places that an officer has chosen. Never over a workspace that somebody has open.
final class Copies {

    private Copies() {}

    static Checked<Path> save(Workspace workspace, Path chosen) {
        try {
            Path target = Files.exists(chosen) ? chosen.toRealPath() : chosen;
            if (!Files.isDirectory(Disk.folder(target))) {
                return Checked.badFile(FileFault.FOLDER_MISSING);
            }
            if (Files.isDirectory(target)) {
                return Checked.badFile(FileFault.NOT_WRITABLE);
            }
            boolean isItself = Files.exists(target) && Files.isSameFile(workspace.file(), target);
            if (isItself || Files.exists(target.resolveSibling(target.getFileName() + "-wal"))) {
                // What stands in a write-ahead log would be written into the copy.
                return Checked.badFile(FileFault.IN_USE);
            }
            return locked(workspace, target);
        } catch (IOException e) {
            return Checked.badFile(Disk.fault(e, chosen));
        }
    }

    private static Checked<Path> locked(Workspace workspace, Path target) {
        return switch (WorkspaceLock.take(target, workspace.desk().officer())) {
            case Checked.Faulty<WorkspaceLock>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<WorkspaceLock>(var lock) -> {
                try (lock) {
                    yield WholeFile.write(target, unfinished -> {
                        workspace.copyTo(unfinished);
                        workspace.supplyFiles(ContentFolder.of(target));
                        return Checked.ok(unfinished);
                    });
                }
            }
        };
    }
}
