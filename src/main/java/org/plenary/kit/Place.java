package org.plenary.kit;

import java.util.Optional;
import java.util.UUID;

/// Somewhere one can go to: a screen, or one thing on it.
///
/// @param screen the [Screen#id]
public record Place(String screen, Optional<UUID> thing) {

    public static Place of(String screen) {
        return new Place(screen, Optional.empty());
    }

    public static Place of(String screen, UUID thing) {
        return new Place(screen, Optional.of(thing));
    }
}
