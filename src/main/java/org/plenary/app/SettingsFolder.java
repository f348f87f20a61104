package org.plenary.app;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/// Where the user's settings, log and safety copies lie.
///
/// @param properties the system properties: `plenary.home` overrides everything
/// @param environment the environment: `XDG_DATA_HOME`, `APPDATA`
/// @param beside the folders in which `plenary-data` makes the program portable, as on a stick; the nearest first
public record SettingsFolder(Map<String, String> properties, Map<String, String> environment, List<Path> beside) {

    static final String PORTABLE = "plenary-data";

    /// How far above its libraries the folder of an installed program may lie: `Plenary/lib/app/plenary.jar`.
    private static final int LEVELS = 3;

    /// Of the program as it runs here.
    public static SettingsFolder here() {
        return new SettingsFolder(properties(System.getProperties()), System.getenv(), beside(ownLibrary()));
    }

    /// Where `plenary-data` is looked for: in the folders around the program's own library, then where it was started.
    static List<Path> beside(Optional<Path> library) {
        List<Path> folders = new ArrayList<>();
        Path folder = library.map(Path::toAbsolutePath).orElse(null);
        for (int i = 0; i < LEVELS && folder != null; i++) {
            folder = folder.getParent();
            if (folder != null && folder.getParent() != null) {
                folders.add(folder);
            }
        }
        folders.add(Path.of(""));
        return folders;
    }

    private static Optional<Path> ownLibrary() {
        try {
            return Optional.ofNullable(SettingsFolder.class.getProtectionDomain().getCodeSource())
                    .map(CodeSource::getLocation)
                    .filter(location -> location.toString().endsWith(".jar"))
                    .map(location -> Path.of(URI.create(location.toString())));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            // Not a file of this computer: then nothing lies beside it.
            return Optional.empty();
        }
    }

    private static Map<String, String> properties(Properties of) {
        return of.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, of::getProperty));
    }

    /// The folder; it may not exist yet.
    public Path find() {
        return property("plenary.home")
                .map(Path::of)
                .or(() -> beside.stream()
                        .map(folder -> folder.resolve(PORTABLE))
                        .filter(Files::isDirectory)
                        .findFirst())
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
