package org.plenary.intake;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A test with a workspace of its own, one meeting in it, and a folder for files to take in.
abstract class AtTheBench {

    @TempDir
    Path folder;

    IntakeBench bench;

    @BeforeEach
    void layOut() {
        bench = new IntakeBench(folder);
    }

    @AfterEach
    void clear() {
        bench.close();
    }
}
