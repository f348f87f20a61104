package org.plenary.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plenary.base.Outcome;

/// Takes personal data out of the tables and out of the whole log, for good, and leaves a tombstone that tells that
/// something was erased, when and by whom. It cannot be undone. Backups made before still hold the data.
public final class Eraser {

    private final Workspace workspace;

    public Eraser(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What is to be erased of a row.
    public record Target(String table, UUID row, Extent extent) {

        /// The whole row.
        public Target(String table, UUID row) {
            this(table, row, new Extent.Row());
        }
    }

    /// How much of a row.
    public sealed interface Extent {

        /// Every field; the row counts as deleted.
        record Row() implements Extent {}

        /// Some fields; the row stays.
        record Fields(Set<String> names) implements Extent {
            public Fields {
                names = Set.copyOf(names);
            }
        }

        /// What some fields held before: only the log forgets, the row stays as it is.
        record Past(Set<String> names) implements Extent {
            public Past {
                names = Set.copyOf(names);
            }
        }
    }

    /// Erases rows. The file is written anew for it; where there is no room for that, the values are erased all the same
    /// but traces of them are left in the file, as [Workspace#tracesLeft()] then tells.
    public Outcome<Integer> erase(String command, List<Target> targets) {
        return workspace.changeWithoutTraces(command, writer -> {
            writer.lasting();
            targets.forEach(target -> writer.erase(target.table(), target.row().toString(), target.extent()));
            return writer.done(targets.size());
        });
    }
}
