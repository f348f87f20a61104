package org.plenary.reports;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plenary.base.Language;
import org.plenary.base.Progress;

/// Measures the list of participants: `PaperBench [persons] [folder]`. Prints the time of each of five papers, the
/// peak of the heap and the size of the file.
final class PaperBench {

    private PaperBench() {}

    @SuppressWarnings("SystemOut")
    static void main(String[] args) throws IOException {
        int persons = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        Path folder = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("papers");
        Path file = folder.resolve("bench.docx");
        for (int i = 0; i < 5; i++) {
            ParticipantsPaper paper = PaperFixture.paper(Language.ENGLISH, persons);
            long start = System.nanoTime();
            ListOfParticipants.write(paper, file, Progress.none());
            IO.println(paper.persons() + " persons: " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        IO.println("peak heap " + peak / 1_000_000 + " MB, file " + Files.size(file) / 1000 + " kB");
        for (Language language : Language.values()) {
            Path list = folder.resolve("list-" + language.code() + ".docx");
            ListOfParticipants.write(PaperFixture.paper(language, 1050), list, Progress.none());
        }
    }
}
