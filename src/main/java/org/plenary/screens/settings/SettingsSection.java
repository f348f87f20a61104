package org.plenary.screens.settings;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Place;

/// The parts of the settings, from top to bottom.
public enum SettingsSection {
    PERSONAL(Feather.USER),
    LANGUAGE(Feather.GLOBE),
    LOOK(Feather.SUN),
    BACKUPS(Feather.SHIELD),
    FOLDERS(Feather.FOLDER),
    KEYS(Feather.COMMAND);

    private final Feather icon;

    SettingsSection(Feather icon) {
        this.icon = icon;
    }

    public Ikon icon() {
        return icon;
    }

    /// Where this part is found.
    public Place place() {
        return Place.of(SettingsScreen.ID, thing());
    }

    UUID thing() {
        return UUID.nameUUIDFromBytes(("settings." + name()).getBytes(StandardCharsets.UTF_8));
    }
}
