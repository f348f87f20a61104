package org.plenary.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which command Ctrl+Z takes back and which one Ctrl+Shift+Z does again. It follows from the log alone, so that it is
/// the same after the workspace was closed and opened again.
final class UndoStack {

    /// How far back undo goes.
    static final int DEPTH = 200;

    private final Deque<Logged> done = new ArrayDeque<>();
    private final Deque<Logged> undone = new ArrayDeque<>();

    /// What came before the first command taken note of can no longer make a difference.
    private boolean knowsEnough;

    /// Puts the stack together from the end of the log: an officer takes back what was done on this laptop, not what came
    /// from elsewhere.
    static UndoStack of(Reader reader, String device) {
        for (int most = 2 * DEPTH; ; most *= 4) {
            List<Logged> latest = reader.list(
                    "SELECT " + Logged.COLUMNS + " FROM command WHERE device = ?1 ORDER BY last_stamp DESC LIMIT ?2",
                    Logged::from,
                    device,
                    most);
            var stack = new UndoStack();
            latest.reversed().forEach(stack::add);
            if (latest.size() < most || stack.knowsEnough) {
                return stack;
            }
        }
    }

    /// Takes note of the next command in the log.
    synchronized void add(Logged command) {
        if (command.lasting()) {
            return;
        }
        Optional<UUID> takenBack = command.undoes();
        if (takenBack.isPresent() && isTop(done, takenBack.get())) {
            done.pop();
            undone.push(command);
        } else if (takenBack.isPresent() && isTop(undone, takenBack.get())) {
            undone.pop();
            done.push(command);
        } else if (takenBack.isEmpty()) {
            done.push(command);
            undone.clear();
        } else {
            knowsEnough = false;
            return;
        }
        if (done.size() > DEPTH) {
            done.removeLast();
        }
        knowsEnough |= done.size() == DEPTH;
    }

    private static boolean isTop(Deque<Logged> stack, UUID id) {
        return !stack.isEmpty() && stack.peek().id().equals(id);
    }

    synchronized Optional<Logged> toUndo() {
        return Optional.ofNullable(done.peek());
    }

    synchronized Optional<Logged> toRedo() {
        return Optional.ofNullable(undone.peek());
    }
}
