package org.plenary.reports;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.bench.Measured;
import org.plenary.bench.Sizes;

/// Writing the list of participants: how long, how large the heap became, in a process that has just started.
final class PaperBench {

    private PaperBench() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Files.createTempDirectory("paper-bench").resolve("list.docx");
        for (int persons : Sizes.of(arguments)) {
            ParticipantsPaper paper = PaperFixture.paper(Language.ENGLISH, persons);
            double millis = Measured.millis(() -> {
                ListOfParticipants.write(paper, file, Progress.none());
                return file;
            });
            Measured.of("list of participants", persons, "ms", millis).tell();
            Measured.of("heap for a list of participants", persons, "MB", peak()).tell();
        }
        Files.deleteIfExists(file);
    }

    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum()
                / 1e6;
    }
}
