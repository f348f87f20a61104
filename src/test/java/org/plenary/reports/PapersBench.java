package org.plenary.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plenary.base.Language;
import org.plenary.base.Progress;

/// Writes the papers of the sample in several languages, to be looked at: `PapersBench FOLDER`.
final class PapersBench {

    private PapersBench() {}

    static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        try (Sample sample = Sample.in(Files.createTempDirectory("papers"))) {
            for (Language language : Language.values()) {
                ReportChoice choice = sample.usual(language);
                for (Exports.Format format : Exports.Format.values()) {
                    Path file = folder.resolve("participants-" + language.code() + "." + format.ending());
                    long start = System.nanoTime();
                    var exported = Sample.ok(sample.exports().write(choice, format, file, Progress.none()));
                    IO.println(file.getFileName() + ": " + exported.persons() + " persons, "
                            + (System.nanoTime() - start) / 1_000_000 + " ms");
                }
            }
        }
    }
}
