package org.plenary.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the user's settings, log and safety copies lie.
///
/// @param properties the system properties: `plenary.home` overrides everything
/// @param environment the environment: `XDG_DATA_HOME`, `APPDATA`
/// @param program the folder the program runs from: `plenary-data` in it makes it portable, as on a stick
public record SettingsFolder(Map<String, String> properties, Map<String, String> environment, Path program) {

    /// The folder; it may not exist yet.
    public Path find() {
        Path portable = program.resolve("plenary-data");
        return property("plenary.home")
                .map(Path::of)
                .or(() -> Files.isDirectory(portable) ? Optional.of(portable) : Optional.empty())
                .orElseGet(this::ofSystem);
    }

    private Path ofSystem() {
        Path home = Path.of(property("user.home").orElse("."));
        String system = property("os.name").orElse("").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return variable("APPDATA")
                    .map(Path::of)
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Plenary");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Plenary");
        }
        // The XDG base directory specification: a relative path is to be ignored.
        return variable("XDG_DATA_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("share"))
                .resolve("plenary");
    }

    private Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name)).filter(value -> !value.isBlank());
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
