package org.plenary.screens.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Folding;
import org.plenary.kit.Hotkeys;

/// The keys of all commands: what each command has, what would clash, and the changes.
final class KeysModel {

    /// What every form and text field understands by itself.
    private static final Set<String> RESERVED = Set.of(
            "Esc", "Enter", "Tab", "Shift+Tab", "Backspace", "Shortcut+A", "Shortcut+C", "Shortcut+S", "Shortcut+V",
            "Shortcut+X", "Space", "Up", "Down", "Left", "Right");

    private final Preferences preferences;
    private final List<KeyedCommand> all;
    private final ObservableList<KeyedCommand> shown = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");

    KeysModel(Preferences preferences, SettingsWords words) {
        this.preferences = preferences;
        this.all = preferences.commands();
        search.subscribe(this::narrow);
        narrow();
    }

    /// Letters of a command, of where it works or of its key.
    StringProperty search() {
        return search;
    }

    ObservableList<KeyedCommand> shown() {
        return shown;
    }

    private void narrow() {
        String[] wanted = Folding.fold(search.get()).split(" ", -1);
        shown.setAll(all.stream().filter(command -> holds(command, wanted)).toList());
    }

    private boolean holds(KeyedCommand command, String[] wanted) {
        String text = Folding.fold(command.words() + " " + command.where() + " " + said(key(command)));
        for (String word : wanted) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// The key of a command, as JavaFX writes it; empty where it has none.
    String key(KeyedCommand command) {
        return preferences.hotkeys().chosen().getOrDefault(command.id(), command.key());
    }

    /// A key as this system writes it: `Ctrl+N`.
    static String said(String key) {
        return key.isEmpty() ? "" : Hotkeys.read(key).map(read -> read.getDisplayText()).orElse(key);
    }

    boolean isChanged(KeyedCommand command) {
        return preferences.hotkeys().chosen().containsKey(command.id());
    }

    boolean isAnyChanged() {
        return !preferences.hotkeys().chosen().isEmpty();
    }

    /// Whether no command may have this key.
    static boolean isReserved(String key) {
        return RESERVED.contains(key);
    }

    /// The command that has this key where `command` works too.
    Optional<KeyedCommand> clash(KeyedCommand command, String key) {
        return all.stream()
                .filter(command::meets)
                .filter(other -> isSame(key(other), key))
                .findFirst();
    }

    private static boolean isSame(String one, String other) {
        return !one.isEmpty() && Hotkeys.read(one).equals(Hotkeys.read(other));
    }

    /// Gives a command another key; whoever had it where both work has none any more.
    void give(KeyedCommand command, String key) {
        Map<String, String> chosen = new HashMap<>(preferences.hotkeys().chosen());
        if (!key.isEmpty()) {
            all.stream()
                    .filter(command::meets)
                    .filter(other -> isSame(key(other), key))
                    .forEach(other -> chosen.put(other.id(), ""));
        }
        if (isSame(command.key(), key) || key.equals(command.key())) {
            chosen.remove(command.id());
        } else {
            chosen.put(command.id(), key);
        }
        keep(chosen);
    }

    /// Gives a command the key back that it comes with.
    void restore(KeyedCommand command) {
        Map<String, String> chosen = new HashMap<>(preferences.hotkeys().chosen());
        chosen.remove(command.id());
        keep(chosen);
    }

    /// Gives every command the key back that it comes with.
    void restoreAll() {
        keep(Map.of());
    }

    private void keep(Map<String, String> chosen) {
        preferences.hotkeys(new Hotkeys(chosen));
        narrow();
    }
}
