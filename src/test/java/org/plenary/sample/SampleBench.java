package org.plenary.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How long it takes to write the sample, first cold, then warm.
public final class SampleBench {

    private SampleBench() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("sample");
        for (int i = 0; i < 5; i++) {
            long begin = System.nanoTime();
            SampleWorkspace.write(folder.resolve(i + ".plenary"));
            System.out.println((System.nanoTime() - begin) / 1_000_000 + " ms");
        }
    }
}
