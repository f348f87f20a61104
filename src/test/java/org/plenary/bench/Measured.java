package org.plenary.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/// One figure that a benchmark has found, as the line it prints and the table reads.
///
/// @param what the row of the table
/// @param size how many people, rows or frames
/// @param unit `ms`, `MB`
/// @param floor what the fastest thing took that could do the same, in the same process; NaN where there is none
public record Measured(String what, int size, String unit, double value, double floor) {

    private static final String MARK = "BENCH";

    /// Prints the figure where the table finds it.
    public void tell() {
        IO.println(String.format(
                Locale.ROOT, "%s|%s|%d|%s|%.3f|%.3f", MARK, what, size, unit, value, floor));
    }

    /// The figure in a line of output, if it holds one.
    static Optional<Measured> in(String line) {
        String[] part = line.split("\\|", -1);
        return part.length == 6 && part[0].equals(MARK)
                ? Optional.of(new Measured(
                        part[1],
                        Integer.parseInt(part[2]),
                        part[3],
                        Double.parseDouble(part[4]),
                        Double.parseDouble(part[5])))
                : Optional.empty();
    }

    /// A figure without a floor.
    public static Measured of(String what, int size, String unit, double value) {
        return new Measured(what, size, unit, value, Double.NaN);
    }

    /// How long something takes, in milliseconds.
    public static double millis(Callable<?> job) {
        long start = System.nanoTime();
        try {
            job.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /// How long this thread has been at work since it began, in milliseconds: what other programs on the same machine
    /// take is not in it.
    public static double busy() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    /// The value below which that share of all values lies.
    public static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    public static double median(double[] values) {
        return quantile(values, 0.5);
    }
}
