package org.plenary.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes one command back, as a new command of its own: every row it changed gets back what it held, if it still holds what
/// the command left in it. Otherwise nothing is written.
final class Undo {

    private final Writer writer;
    private final Logged command;

    Undo(Writer writer, Logged command) {
        this.writer = writer;
        this.command = command;
    }

    /// One line of the log.
    record Op(String table, String row, String kind, Patch patch) {
        static Op from(Row row) {
            return new Op(row.text("tbl"), row.text("row_id"), row.text("kind"), Patch.parse(row.text("patch")));
        }
    }

    /// @return whether every row was as the command left it; if not, the transaction must be rolled back
    boolean apply() {
        writer.undoing(command.id());
        List<Op> ops = new ArrayList<>();
        writer.each(
                "SELECT tbl, row_id, kind, patch FROM op WHERE stamp BETWEEN ?1 AND ?2 AND command = ?3"
                        + " ORDER BY stamp DESC",
                row -> ops.add(Op.from(row)),
                command.firstStamp(),
                command.lastStamp(),
                command.id());
        return ops.stream().allMatch(this::revert);
    }

    /// An empty patch may also be that of a new row without values.
    private boolean isErased(Op op) {
        return writer.first(
                        "SELECT 1 FROM op WHERE row_id = ?1 AND tbl = ?2 AND kind = 'erase'",
                        row -> true,
                        op.row(),
                        op.table())
                .isPresent();
    }

    private boolean revert(Op op) {
        if (op.patch().fields().isEmpty() && isErased(op)) {
            // There is nothing left to bring back.
            return true;
        }
        Writer.Current current = writer.current(op.table(), op.row());
        boolean isNew = op.kind().equals("insert");
        boolean asLeft = (isNew ? current.values().keySet() : op.patch().fields().keySet())
                .stream().allMatch(field -> Values.same(current.values().get(field), op.patch().value(field)));
        if (asLeft) {
            var back = new Values();
            if (isNew) {
                back.moment("deleted_at", writer.now());
            } else {
                op.patch().fields().forEach((field, change) -> back.raw(field, change.was()));
            }
            writer.update(op.table(), op.row(), back, Optional.empty());
        }
        return asLeft;
    }
}
