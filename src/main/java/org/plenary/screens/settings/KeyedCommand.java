package org.plenary.screens.settings;

/// A command as the list of keys shows it.
///
/// @param screen the id of its screen; empty where it works everywhere
/// @param where the title of its screen, or what says that it works everywhere
/// @param key the one it comes with, as JavaFX writes it; empty where it has none
public record KeyedCommand(String id, String words, String screen, String where, String key) {

    /// Whether both could be meant by one key at one time.
    boolean meets(KeyedCommand other) {
        return !id.equals(other.id) && (screen.isEmpty() || other.screen.isEmpty() || screen.equals(other.screen));
    }
}
