package org.plenary.bench;

import com.google.gson.GsonBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Runs the benchmark programs one after the other, each in a process of its own with the memory of the installed
/// program, prints what they measured beside what is to be reached, and writes it to `target/bench.json`.
///
/// `mvn -Pbench verify` runs all; `-Dbench=import,undo` only those whose name begins so.
final class Bench {

    /// What is to be reached.
    ///
    /// @param most in the unit of the figure, or, where `isRatio`, as a multiple of the floor
    private record Goal(String what, int size, double most, Boolean isRatio) {}

    private static final List<Goal> GOALS = List.of(
            new Goal("process start to usable window, sample", 1_050, 1.3, true),
            new Goal("resident memory over an empty window", 1_050, 120, false),
            new Goal("resident memory over an empty window", 100_000, 250, false),
            new Goal("open a workspace, first rows", 100_000, 300, false),
            new Goal("search as you type, p99", 100_000, 16, false),
            new Goal("scroll page by page, longest frame", 100_000, 33, false),
            new Goal("import of .xlsx, 9 columns", 86_000, 3, true),
            new Goal("undo of an import", 86_000, 1, true),
            new Goal("workbook of 20 columns", 100_000, 1.3, true),
            new Goal("list of participants", 10_000, 3_000, false),
            new Goal("heap for a list of participants", 10_000, 512, false));

    /// The programs by the names that `-Dbench` takes.
    private static Map<String, List<String>> programs() {
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put("start", List.of("org.plenary.bench.StartBench"));
        String small = crowd(1_000);
        for (int people : List.of(1_000, 10_000, 100_000)) {
            programs.put("open-" + people, List.of("org.plenary.app.WindowProbe", "open", small, crowd(people)));
        }
        programs.put("scroll", List.of("org.plenary.app.WindowProbe", "scroll", crowd(100_000)));
        programs.put("search", List.of("org.plenary.screens.people.RosterBench"));
        programs.put("import", List.of("org.plenary.intake.ImportBench", "1000", "10000", "86000"));
        programs.put("workbook", List.of("org.plenary.bench.WorkbookBench"));
        programs.put("paper", List.of("org.plenary.reports.PaperBench", "10000"));
        return programs;
    }

    private static String crowd(int people) {
        return Crowd.FOLDER.resolve("people-" + people + ".plenary").toString();
    }

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String only = System.getProperty("bench", "");
        List<Measured> all = new ArrayList<>();
        for (int people : List.of(1_000, 10_000, 100_000)) {
            Crowd.of(people);
        }
        for (Map.Entry<String, List<String>> program : programs().entrySet()) {
            if (only.isEmpty() || Stream.of(only.split(",", -1)).anyMatch(program.getKey()::startsWith)) {
                IO.println("… " + program.getKey());
                all.addAll(run(program.getValue()));
            }
        }
        IO.println("");
        all.forEach(Bench::print);
        Files.writeString(
                Path.of("target", "bench.json"),
                new GsonBuilder().setPrettyPrinting().serializeSpecialFloatingPointValues().create().toJson(all));
    }

    private static List<Measured> run(List<String> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m", "-XX:+UseSerialGC", "-XX:MetaspaceSize=96m", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-cp", System.getProperty("java.class.path")));
        command.addAll(program);
        Process process =
                new ProcessBuilder(command).redirectErrorStream(true).start();
        List<Measured> found = new ArrayList<>();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                Measured.in(line).ifPresent(found::add);
                IO.println("  " + line);
            }
        }
        if (process.waitFor() != 0) {
            IO.println("  " + program + " has failed");
        }
        return found;
    }

    private static void print(Measured one) {
        double ratio = one.value() / one.floor();
        Optional<Goal> goal = GOALS.stream()
                .filter(each -> each.what().equals(one.what()) && each.size() == one.size())
                .findFirst();
        String reached = goal.map(each -> String.format(
                        Locale.ROOT,
                        "≤ %s  %s",
                        each.isRatio() ? each.most() + " ×" : String.format(Locale.ROOT, "%.0f", each.most()),
                        (each.isRatio() ? ratio : one.value()) <= each.most() ? "met" : "NOT MET"))
                .orElse("");
        IO.println(String.format(
                Locale.ROOT,
                "%-40s %,8d %,10.1f %-3s %s %s",
                one.what(),
                one.size(),
                one.value(),
                one.unit(),
                Double.isNaN(one.floor())
                        ? " ".repeat(29)
                        : String.format(Locale.ROOT, "floor %,10.1f   %6.2f ×", one.floor(), ratio),
                reached));
    }
}
