package org.plenary.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.plenary.base.Checked;
import org.plenary.base.Rule;

/// Another Plenary on the same laptop: a process of its own, which can be killed.
final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    private Child(Process process) {
        this.process = process;
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static Child start(String task, Path file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Child(new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        task,
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /// The next line it prints; empty where it has ended.
    String line() throws IOException {
        String line = said.readLine();
        return line == null ? "" : line;
    }

    void kill() {
        // Through the handle, for the process itself would close what it has said and not been heard yet.
        process.toHandle().destroyForcibly();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        switch (Workspace.open(file, Desk.of("Benoît", "89abcdef"), file.resolveSibling("aside"))) {
            case Checked.Faulty<Workspace>(var faults) -> out.println(said(faults.getFirst().rule()));
            case Checked.Ok<Workspace>(var workspace) -> {
                out.println("open");
                if (args[0].equals("write")) {
                    write(workspace, out);
                }
                System.in.read();
            }
        }
    }

    private static String said(Rule rule) {
        return rule instanceof Rule.OpenElsewhere(String officer, String computer)
                ? "open elsewhere: " + officer + (computer.isBlank() ? "" : " on a computer")
                : rule.toString();
    }

    private static void write(Workspace workspace, PrintStream out) {
        for (int n = 0; n < 1_000_000; n++) {
            UUID id = Bench.register(workspace, "Amadou " + n);
            out.println(id);
        }
    }
}
