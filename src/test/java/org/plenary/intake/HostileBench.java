package org.plenary.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.office.OldWorkbook;
import org.plenary.words.Phrasebook;
import org.plenary.words.Sentences;

/// Gives the import every kind of hostile file, each in a process of its own with 512 MB of heap, and prints the processor's
/// seconds until it answers, the most heap it took, and the answer. A start without any file is printed first, to be taken off.
/// With a word as an argument, only files whose name contains it;
/// `damaged` for those that are cut short or have other bytes.
final class HostileBench {

    private static final String CHILD = "--child";
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final String DAMAGED_ONLY = "damaged";
    private static final int DAMAGED = 200;
    private static final int TRUNCATED = 20;

    private final PrintStream out;
    private final Path folder;

    private HostileBench(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 1 && arguments[0].equals(CHILD)) {
            System.exit(new HostileBench(System.out, Files.createTempDirectory("child")).answer(arguments));
        }
        var bench = new HostileBench(System.out, Files.createTempDirectory("hostile"));
        String wanted = arguments.length > 0 ? arguments[0] : "";
        bench.tryOut("(a good list)", Files.write(bench.folder.resolve("good.xlsx"), HostileFiles.xlsx()));
        for (var kind : HostileFiles.all().entrySet()) {
            if (kind.getKey().contains(wanted)) {
                String ending = kind.getKey().substring(kind.getKey().lastIndexOf('.'));
                Path file = bench.folder.resolve("hostile" + ending);
                kind.getValue().make(file);
                bench.tryOut(kind.getKey(), file);
                Files.deleteIfExists(file);
            }
        }
        if (wanted.isEmpty() || wanted.equals(DAMAGED_ONLY)) {
            bench.damaged("truncated xlsx", TRUNCATED, i -> HostileFiles.truncated(HostileFiles.xlsx(), i, TRUNCATED));
            bench.damaged("truncated xls", TRUNCATED, i -> HostileFiles.truncated(HostileFiles.xls(), i, TRUNCATED));
            bench.damaged("fuzzed xlsx", DAMAGED, i -> HostileFiles.fuzzed(HostileFiles.xlsx(), i));
            bench.damaged("fuzzed xls", DAMAGED, i -> HostileFiles.fuzzed(HostileFiles.xls(), i));
            bench.damaged("fuzzed BIFF5", DAMAGED, i -> HostileFiles.fuzzed(OldWorkbook.biff5(), i));
        }
    }

    /// Makes one damaged file.
    private interface Damage {
        byte[] of(int number) throws IOException;
    }

    private void damaged(String name, int count, Damage damage) throws IOException, InterruptedException {
        List<Path> files = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            files.add(Files.write(folder.resolve(name.replace(' ', '-') + i), damage.of(i)));
        }
        tryOut(name + " × " + files.size(), files.toArray(Path[]::new));
    }

    private void tryOut(String name, Path... files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), HostileBench.class.getName(),
                CHILD));
        for (Path file : files) {
            command.add(file.toString());
        }
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
        long size = Files.size(files[0]);
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int code = child.waitFor();
        String last = said.substring(said.lastIndexOf('\n') + 1);
        out.printf(Locale.ROOT, "%-48s %7.1f MB  %s%s%n", name, size / 1e6, code == 0 ? "" : "FAILED ", last);
        if (code != 0) {
            said.lines().limit(12).forEach(line -> out.println("      " + line));
        }
    }

    /// Opens files as the import does, and prints the slowest.
    private int answer(String[] arguments) throws IOException {
        double slowest = 0;
        String answer = "";
        boolean failed = false;
        try (var bench = new IntakeBench(folder)) {
            for (int i = 1; i < arguments.length; i++) {
                long start = CLOCK.getCurrentThreadCpuTime();
                try {
                    String said = answer(bench, Path.of(arguments[i]));
                    answer = arguments.length > 2 ? (answer + (answer.contains(said) ? "" : said + " | ")) : said;
                } catch (RuntimeException | Error e) {
                    failed = true;
                    e.printStackTrace(out);
                }
                slowest = Math.max(slowest, (CLOCK.getCurrentThreadCpuTime() - start) / 1e9);
            }
        }
        out.printf(Locale.ROOT, "%6.2f s  %4d MB  %s%n", slowest, peak(), answer);
        return failed ? 1 : 0;
    }

    private static String answer(IntakeBench bench, Path file) {
        return switch (bench.intake().open(file, Optional.empty(), Progress.none())) {
            case Checked.Faulty<Source>(var faults) ->
                new Sentences(new Phrasebook(Language.ENGLISH)).of(faults.getFirst().rule());
            case Checked.Ok<Source>(var source) -> "read, " + (source.layout().passages().size() > 0 ? "a table" : "nothing");
        };
    }

    /// Megabytes.
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong((MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
