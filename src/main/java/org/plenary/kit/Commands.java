package org.plenary.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

/// A set of commands no two of which share an id or a key, with their keys installed where they are shown.
public final class Commands {

    private final List<Command> all;

    /// @throws IllegalArgumentException where two commands share an id or a key; both are named
    public Commands(List<Command> all) {
        this.all = List.copyOf(all);
        Map<Object, Command> seen = new HashMap<>();
        for (Command command : all) {
            refuseTwice(seen.put(command.id(), command), command);
            command.key().ifPresent(key -> refuseTwice(seen.put(key, command), command));
        }
    }

    public List<Command> all() {
        return all;
    }

    /// Lets the keys work in the whole window, until [#uninstall].
    public void install(Scene scene) {
        for (Command command : all) {
            command.key().ifPresent(key -> scene.getAccelerators().put(key, command::fire));
        }
    }

    /// Takes the keys away again.
    public void uninstall(Scene scene) {
        for (Command command : all) {
            command.key().ifPresent((KeyCombination key) -> scene.getAccelerators().remove(key));
        }
    }

    private static void refuseTwice(@org.jspecify.annotations.Nullable Command earlier, Command later) {
        if (earlier != null) {
            throw new IllegalArgumentException(earlier.id() + " and " + later.id() + " share an id or a key");
        }
    }
}
