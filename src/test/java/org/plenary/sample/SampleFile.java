package org.plenary.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.plenary.base.Checked;

/// The sample for tests that work with it: written once for all of them, copied for each, for writing it takes seconds.
public final class SampleFile {

    private SampleFile() {}

    /// Written at the first use.
    private static final class Written {
        private static final Path FILE = write();

        private static Path write() {
            try {
                Path folder = Files.createTempDirectory("plenary-sample");
                folder.toFile().deleteOnExit();
                Path file = folder.resolve("sample.plenary");
                file.toFile().deleteOnExit();
                return switch (SampleWorkspace.write(file)) {
                    case Checked.Ok<Path>(Path written) -> written;
                    case Checked.Faulty<Path>(var faults) -> throw new IllegalStateException(faults.toString());
                };
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// A copy of one's own, `sample.plenary` in that folder.
    public static Path in(Path folder) {
        return at(folder.resolve("sample.plenary"));
    }

    /// A copy of one's own.
    public static Path at(Path target) {
        try {
            return Files.copy(Written.FILE, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
