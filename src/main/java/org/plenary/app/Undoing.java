package org.plenary.app;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenary.base.Outcome;
import org.plenary.kit.Work;
import org.plenary.store.Logged;
import org.plenary.store.Workspace;

/// What can be taken back in the workspace that is open, and what can be done again.
final class Undoing {

    private final Work work;
    private final Supplier<Optional<Workspace>> open;
    private final BiConsumer<Deed, Outcome<Logged>> then;
    private final ReadOnlyObjectWrapper<Optional<Logged>> toUndo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Logged>> toRedo = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What was asked for.
    enum Deed {
        UNDO,
        REDO
    }

    /// @param then told what came of it, on the FX thread
    Undoing(Work work, Supplier<Optional<Workspace>> open, BiConsumer<Deed, Outcome<Logged>> then) {
        this.work = work;
        this.open = open;
        this.then = then;
    }

    /// The command that would be taken back.
    ReadOnlyObjectProperty<Optional<Logged>> toUndo() {
        return toUndo.getReadOnlyProperty();
    }

    /// The command that would be done again.
    ReadOnlyObjectProperty<Optional<Logged>> toRedo() {
        return toRedo.getReadOnlyProperty();
    }

    /// Looks again at what can be done: something was changed.
    void refresh() {
        Optional<Workspace> writable = open.get().filter(workspace -> !workspace.isReadOnly());
        toUndo.set(writable.flatMap(Workspace::toUndo));
        toRedo.set(writable.flatMap(Workspace::toRedo));
    }

    void undo() {
        open.get().ifPresent(now -> work.write(now::undo, outcome -> then.accept(Deed.UNDO, outcome)));
    }

    void redo() {
        open.get().ifPresent(now -> work.write(now::redo, outcome -> then.accept(Deed.REDO, outcome)));
    }
}
