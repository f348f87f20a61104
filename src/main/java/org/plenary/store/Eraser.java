package org.plenary.store;

import java.util.List;
import java.util.UUID;
import org.plenary.base.Outcome;

/// Takes personal data out of the tables and out of the whole log, for good, and leaves a tombstone that tells that
/// something was erased, when and by whom. It cannot be undone. Backups made before still hold the data.
public final class Eraser {

    private final Workspace workspace;

    public Eraser(Workspace workspace) {
        this.workspace = workspace;
    }

    /// A row to blank.
    public record Target(String table, UUID row) {}

    public Outcome<Integer> erase(String command, List<Target> targets) {
        return workspace.change(command, writer -> {
            writer.lasting();
            targets.forEach(target -> writer.erase(target.table(), target.row().toString()));
            return writer.done(targets.size());
        });
    }
}
