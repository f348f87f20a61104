package org.plenary.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.base.Checked;
import org.plenary.sample.SampleWorkspace;

/// From the start of the process to the window with rows of people in it, and how much memory that takes: the installed
/// program as `installer/linux.sh` lays it out, beside an empty window on the same runtime with a cache of its own.
final class StartBench {

    private static final Path IMAGE = Path.of("target", "image", "plenary").toAbsolutePath();
    private static final Path PROBE = Crowd.FOLDER.toAbsolutePath().resolve("probe.jar");
    private static final Path CACHE = Crowd.FOLDER.toAbsolutePath().resolve("empty.aot");
    private static final int RUNS = 7;

    private StartBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Files.createDirectories(Crowd.FOLDER);
        Path sample = Crowd.FOLDER.resolve("sample.plenary").toAbsolutePath();
        if (!Files.exists(sample) && SampleWorkspace.write(sample) instanceof Checked.Faulty<Path>(var faults)) {
            throw new IllegalStateException(faults.toString());
        }
        packProbe();
        Files.deleteIfExists(CACHE);
        run(List.of("-XX:AOTCacheOutput=" + CACHE, "org.plenary.bench.EmptyWindow", "once"));
        List<String> empty = List.of("-XX:AOTCache=" + CACHE, "org.plenary.bench.EmptyWindow");
        List<Run> program = new ArrayList<>();
        List<Run> floor = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            floor.add(run(empty));
            program.add(run(probe(sample)));
        }
        new Measured("process start to usable window, sample", 1_050, "ms", millis(program), millis(floor)).tell();
        new Measured("resident memory over an empty window", 1_050, "MB", memory(program) - memory(floor), Double.NaN)
                .tell();
        IO.println("empty window " + memory(floor) + " MB, program " + memory(program) + " MB");
        Run big = run(probe(Crowd.of(100_000).toAbsolutePath()));
        new Measured("resident memory over an empty window", 100_000, "MB", big.megabytes() - memory(floor), Double.NaN)
                .tell();
        new Measured("process start to usable window", 100_000, "ms", big.millis(), millis(floor)).tell();
    }

    private static List<String> probe(Path file) {
        return List.of(
                "-XX:AOTCache=" + IMAGE.resolve("lib").resolve("plenary.aot"),
                "org.plenary.app.WindowProbe", "start", file.toString());
    }

    private record Run(double millis, double megabytes) {}

    private static double millis(List<Run> runs) {
        return Measured.median(runs.stream().mapToDouble(Run::millis).toArray());
    }

    private static double memory(List<Run> runs) {
        return Measured.median(runs.stream().mapToDouble(Run::megabytes).toArray());
    }

    /// Runs as the launcher does, but without a display, and with what watches on the class path.
    private static Run run(List<String> more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(launcher());
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(more);
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        long start = System.nanoTime();
        Process process = builder.start();
        double millis = Double.NaN;
        double megabytes = Double.NaN;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.equals("usable")) {
                    millis = (System.nanoTime() - start) / 1e6;
                } else if (line.startsWith("VmRSS")) {
                    megabytes = Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
                }
            }
        }
        process.waitFor();
        return new Run(millis, megabytes);
    }

    /// The command in the launcher, up to where its own arguments begin.
    private static List<String> launcher() throws IOException {
        String script = Files.readString(IMAGE.resolve("bin").resolve("plenary"));
        Matcher exec = Pattern.compile("(?s)\nexec (.*?)\\$\\{PLENARY_JAVA_OPTS").matcher(script);
        if (!exec.find()) {
            throw new IllegalStateException("the launcher has another shape");
        }
        return Stream.of(exec.group(1).replace("\\\n", " ").strip().split("\\s+"))
                .map(word -> word.replace("\"", "")
                        .replace("$root", IMAGE.toString())
                        .replace("$lib", IMAGE.resolve("lib").toString()))
                .map(word -> word.startsWith(IMAGE.resolve("lib") + "/plenary-") ? word + ":" + PROBE : word)
                .toList();
    }

    /// A cache of classes is good for a class path of jars only, and for one that goes on after what it has seen.
    private static void packProbe() throws IOException {
        Path classes = Path.of("target", "test-classes");
        try (OutputStream file = Files.newOutputStream(PROBE);
                var jar = new JarOutputStream(file);
                Stream<Path> found = Files.walk(classes)) {
            for (Path path : found.filter(path -> path.toString().matches(
                            ".*/(bench/(EmptyWindow|Measured)|app/WindowProbe)[^/]*\\.class"))
                    .toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(path).toString()));
                Files.copy(path, jar);
            }
        }
    }
}
