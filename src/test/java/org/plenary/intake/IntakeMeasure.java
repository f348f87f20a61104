package org.plenary.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.State;

/// Measures the intake with many rows. Not a test: run it with `-Xmx512m` and the number of rows.
final class IntakeMeasure {

    private final PrintStream out;

    private IntakeMeasure(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        new IntakeMeasure(System.out).run(rows);
    }

    private void run(int rows) throws IOException {
        Path folder = Files.createTempDirectory("intake");
        try (var bench = new IntakeBench(folder)) {
            Path file = bench.csv(table(rows));
            Preview first = timed("preview, all new", () -> bench.preview(file));
            out.println(first.counts());
            out.println(timed("import", () -> bench.run(first)).counts());
            out.println(timed("preview, all known", () -> bench.preview(file)).counts());
        }
    }

    private <T> T timed(String what, java.util.function.Supplier<T> step) {
        long start = System.nanoTime();
        T value = step.get();
        Runtime now = Runtime.getRuntime();
        out.printf(
                "%s: %.1f s, %d MB in use%n",
                what, (System.nanoTime() - start) / 1e9, (now.totalMemory() - now.freeMemory()) >> 20);
        return value;
    }

    private static String table(int rows) {
        List<State> states = ReferenceBook.shipped().states().all();
        var text = new StringBuilder("Country,Name,Position,Ministry,Phone,Email,Arrival,Departure,Remarks\n");
        for (int i = 0; i < rows; i++) {
            text.append(states.get(i % 190).iso3()).append(',')
                    .append("Mr. ").append(word(i * 7919L)).append(' ').append(word(i * 104729L + 1).toUpperCase(java.util.Locale.ROOT))
                    .append(",Director of Department ").append(i % 50)
                    .append(",Ministry of Environment of ").append(i % 190)
                    .append(",+41 22 ").append(100000 + i)
                    .append(",person").append(i).append("@example.org,24/09/2017,29/09/2017,\n");
        }
        return text.toString();
    }

    /// A word like a name, another one for every number.
    private static String word(long n) {
        var word = new StringBuilder();
        for (long rest = n + 400_009; rest > 0; rest /= 60) {
            word.append("bdfgklmnprst".charAt((int) (rest % 12))).append("aeiou".charAt((int) (rest / 12 % 5)));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
