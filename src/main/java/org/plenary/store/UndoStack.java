package org.plenary.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/// Which command Ctrl+Z takes back and which one Ctrl+Shift+Z does again. It follows from the log alone, so that it is
/// the same after the workspace was closed and opened again.
final class UndoStack {

    /// How far back undo goes.
    static final int DEPTH = 200;

    private final Deque<Logged> done = new ArrayDeque<>();
    private final Deque<Logged> undone = new ArrayDeque<>();

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
        }
        if (done.size() > DEPTH) {
            done.removeLast();
        }
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
