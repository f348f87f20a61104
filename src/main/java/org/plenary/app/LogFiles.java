package org.plenary.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The log files of a user: one for each start, the latest twenty.
final class LogFiles {

    private static final String NAMED = "plenary.log";

    private static final int KEPT = 20;

    private LogFiles() {}

    /// Names the file for this start. To be called before anything logs.
    static void begin(Path home, Instant now) {
        Path folder = home.resolve("logs");
        String name = "plenary-" + now.toString().replaceAll("[^0-9TZ]", "") + ".log";
        try {
            Files.createDirectories(folder);
            letGo(folder);
            System.setProperty(NAMED, folder.resolve(name).toString());
        } catch (IOException e) {
            // Nobody may write there, as on a stick that is protected: the log goes where the system keeps such files.
            System.setProperty(NAMED, Path.of(System.getProperty("java.io.tmpdir", "."), name).toString());
        }
    }

    /// The file for this start, once it has begun.
    static Optional<String> named() {
        return Optional.ofNullable(System.getProperty(NAMED));
    }

    private static void letGo(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.sorted(Comparator.comparing(Path::toString).reversed()).toList();
        }
        for (Path old : files.subList(Math.min(KEPT, files.size()), files.size())) {
            // Another start may let go of the same file at this moment.
            Files.deleteIfExists(old);
        }
    }
}
