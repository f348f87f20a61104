package org.plenary.intake;

import java.io.IOException;
import java.io.PrintStream;
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

/// Measures how long it takes until a large sheet is shown with what its rows are, against merely parsing the file.
/// Not a test: run it with `-Xmx512m`.
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
                double floor = timed(() -> parse(file));
                double found = timed(() -> bench.intake().open(file, Optional.empty(), Progress.none()));
                Source source = bench.source(file);
                var pointing = source.layout().pointing().with(new Pointing.At(0, 50), Pointed.LEFT_OUT);
                double pointed = timed(() -> bench.intake().point(source, pointing));
                out.printf("parse %.2f s, found %.2f s = %.2f x, pointed %.2f s, %d people%n",
                        floor, found, found / floor, pointed, source.people().size());
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

    private static double timed(Supplier<?> step) {
        long start = System.nanoTime();
        var _ = step.get();
        return (System.nanoTime() - start) / 1e9;
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
