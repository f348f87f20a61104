package org.plenary.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;

/// The keys that a user has given to commands instead of those they come with.
///
/// @param chosen by the id of the command, as JavaFX writes a key; an empty text takes the key away. What cannot be read
/// counts as never chosen.
public record Hotkeys(Map<String, String> chosen) {

    /// Every command has the key it comes with.
    public static final Hotkeys NONE = new Hotkeys(Map.of());

    public Hotkeys {
        chosen = Map.copyOf(chosen);
    }

    /// The command with the user's key.
    public Command of(Command command) {
        String wanted = chosen.get(command.id());
        if (wanted == null) {
            return command;
        }
        if (wanted.isBlank()) {
            return command.withoutKey();
        }
        return read(wanted).map(command::key).orElse(command);
    }

    /// The commands with the user's keys. No two of them have the same one: a chosen key is taken from the command that
    /// comes with it, and of two equal ones the first command keeps it.
    public List<Command> of(List<Command> commands) {
        Set<KeyCombination> taken = new HashSet<>();
        commands.stream()
                .filter(command -> chosen.containsKey(command.id()))
                .forEach(command -> of(command).key().ifPresent(taken::add));
        Set<KeyCombination> given = new HashSet<>();
        List<Command> keyed = new ArrayList<>();
        for (Command command : commands) {
            Command own = of(command);
            boolean isChosen = chosen.containsKey(command.id());
            boolean isFree = own.key().map(key -> (isChosen || !taken.contains(key)) && given.add(key)).orElse(true);
            keyed.add(isFree ? own : own.withoutKey());
        }
        return keyed;
    }

    /// A key as JavaFX writes it; empty where it is none.
    public static Optional<KeyCombination> read(String key) {
        try {
            return key.isBlank() ? Optional.empty() : Optional.of(KeyCombination.valueOf(key));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // From a settings file that somebody has written by hand.
            return Optional.empty();
        }
    }

    /// Lets buttons, menus and context menus below `root` say the keys of these commands.
    public static void show(Node root, List<Command> commands) {
        Map<String, Command> byId = new HashMap<>();
        commands.forEach(command -> byId.put(command.id(), command));
        show(root, byId);
    }

    private static void show(Node node, Map<String, Command> commands) {
        Command command = node.getId() == null ? null : commands.get(node.getId());
        if (command != null && node instanceof ButtonBase button && button.getTooltip() != null) {
            Tooltip tip = button.getTooltip();
            tip.textProperty().unbind();
            tip.textProperty().bind(command.saying());
        }
        if (node instanceof Control control) {
            ContextMenu menu = control.getContextMenu();
            if (menu != null) {
                items(menu.getItems(), commands);
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> show(child, commands));
        }
    }

    /// Lets the entries of a menu say, and answer to, the keys of these commands.
    static void items(List<MenuItem> items, Map<String, Command> commands) {
        for (MenuItem item : items) {
            if (item instanceof Menu menu) {
                items(menu.getItems(), commands);
            }
            Command command = item.getId() == null ? null : commands.get(item.getId());
            if (command != null) {
                item.setAccelerator(command.key().orElse(null));
            }
        }
    }

    /// The same for the menus of a window.
    public static void showIn(List<? extends MenuItem> menus, List<Command> commands) {
        Map<String, Command> byId = new HashMap<>();
        commands.forEach(command -> byId.put(command.id(), command));
        items(List.copyOf(menus), byId);
    }
}
