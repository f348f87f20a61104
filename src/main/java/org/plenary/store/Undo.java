package org.plenary.store;

import java.time.Instant;
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

    /// One line of the log. What it changed is read when it is needed only.
    private record Op(String stamp, String table, String row, String kind) {
        static Op from(Row row) {
            return new Op(row.text("stamp"), row.text("tbl"), row.text("row_id"), row.text("kind"));
        }

        boolean isNew() {
            return kind.equals("insert");
        }
    }

    /// @return whether every row was as the command left it; if not, the transaction must be rolled back
    boolean apply() {
        writer.undoing(command.id());
        List<Op> ops = writer.list(
                "SELECT stamp, tbl, row_id, kind FROM op WHERE stamp BETWEEN ?1 AND ?2 AND command = ?3"
                        + " ORDER BY stamp DESC",
                Op::from,
                command.firstStamp(),
                command.lastStamp(),
                command.id());
        Instant now = writer.now();
        return ops.stream().allMatch(op -> isUnmade(op, now) || revert(op, writer.patch(op.stamp()), now));
    }

    private boolean isUnmade(Op op, Instant now) {
        return op.isNew() && writer.unmake(op.table(), op.row(), op.stamp(), now);
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

    private boolean revert(Op op, Patch patch, Instant now) {
        if (patch.fields().isEmpty() && isErased(op)) {
            // There is nothing left to bring back.
            return true;
        }
        Writer.Current current = op.isNew()
                ? writer.current(op.table(), op.row())
                : writer.current(op.table(), op.row(), patch.fields().keySet());
        boolean asLeft = current.values().entrySet().stream()
                .allMatch(field -> Values.same(field.getValue(), patch.value(field.getKey())));
        if (asLeft) {
            var back = new Values();
            if (op.isNew()) {
                back.moment("deleted_at", now);
            } else {
                patch.fields().forEach((field, change) -> back.raw(field, change.was()));
            }
            writer.update(op.table(), op.row(), back, Optional.empty(), current);
        }
        return asLeft;
    }
}
