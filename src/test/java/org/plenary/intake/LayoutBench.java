package org.plenary.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.base.Checked;
import org.plenary.base.Progress;
import org.plenary.office.RowSink;
import org.plenary.office.SpreadsheetFile;

/// Measures how long it takes until a large sheet is shown with what its rows are, against merely parsing the file, and how
/// long until an officer's pointing shows. By the processor of the thread that does it, so that other programs on the machine
/// do not count, and by the clock. Not a test: run it with `-Xmx512m`.
final class LayoutBench {

    private static final int ROWS = 86_000;

    private final PrintStream out;

    private LayoutBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        new LayoutBench(System.out).run();
    }

    private void run() throws IOException {
        Path folder = Files.createTempDirectory("layout");
        try (var bench = new IntakeBench(folder)) {
            Path file = bench.xlsx(rows());
            for (int i = 0; i < 3; i++) {
                Spent floor = timed(() -> parse(file));
                Spent found = timed(() -> bench.intake().open(file, Optional.empty(), Progress.none()));
                Source source = bench.source(file);
                var pointing = source.layout().pointing().with(new Pointing.At(0, 50), Pointed.LEFT_OUT);
                Spent pointed = timed(() -> bench.intake().point(source, pointing));
                out.printf("parsing %s, found %s = %.2f x, pointed %s, %d people%n",
                        floor, found, found.processor() / floor.processor(), pointed, source.people().size());
            }
        }
    }

    private static int parse(Path file) {
        SpreadsheetFile opened = ((Checked.Ok<SpreadsheetFile>) SpreadsheetFile.open(file)).value();
        try (opened) {
            int[] cells = {0};
            opened.read(opened.sheets().getFirst(), row -> {
                cells[0] += row.cells().size();
                return RowSink.Next.MORE;
            }, Progress.none());
            return cells[0];
        }
    }

    /// Seconds of the processor and by the clock.
    private record Spent(double processor, double clock) {
        @Override
        public String toString() {
            return "%.2f s (%.2f s by the clock)".formatted(processor, clock);
        }
    }

    private static Spent timed(Supplier<?> step) {
        long start = System.nanoTime();
        long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var _ = step.get();
        long done = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return new Spent((done - worked) / 1e9, (System.nanoTime() - start) / 1e9);
    }

    private static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("No.", "Country", "Name", "Position", "Ministry", "Phone", "Email", "Arrival", "Departure"));
        for (int i = 0; i < ROWS; i++) {
            rows.add(List.of(
                    String.valueOf(i + 1), i % 3 == 0 ? "Kenya" : "Chile", "Ms. Given" + i + " FAMILY" + i * 7,
                    "Director of Department " + i % 50, "Ministry of Environment " + i % 190, "+41 22 " + (100_000 + i),
                    "person" + i + "@example.org", "24/09/2017", "29/09/2017"));
        }
        return rows;
    }
}
