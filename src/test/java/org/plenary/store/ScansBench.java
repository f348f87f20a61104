package org.plenary.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.plenary.base.Progress;

/// What four scans of fifty megabytes each cost, the largest that are taken: taking them in, checking them, a backup, the
/// workspace saved as a copy. The floor is the same bytes read and written once. Run with a small heap: no scan may lie in
/// memory whole.
public final class ScansBench {

    private static final int SCANS = 4;

    private ScansBench() {}

    /// @param args a folder to work in
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory(Path.of(args[0]), "scans");
        List<Path> scans = scans(folder);
        double floor = seconds(() -> copied(scans, folder.resolve("floor")));
        try (Workspace workspace = Bench.created(folder)) {
            UUID owner = Bench.register(workspace, "Amadou");
            var attachments = new Attachments(workspace);
            told("take in and attach", floor, seconds(() -> {
                for (Path scan : scans) {
                    Content content = Bench.ok(attachments.take(scan));
                    Bench.done(workspace.change(
                            "people.attach", writer -> writer.done(attachments.attach(writer, owner, "Kenya", content, ""))));
                }
            }));
            told("check", floor, seconds(() -> expectNone(attachments.findDamage(Progress.none()))));
            var backups = new Backups(folder.resolve("backups"), Instant::now);
            told("backup", floor, seconds(() -> backups.make(workspace)));
            told("second backup", floor, seconds(() -> backups.make(workspace)));
            told("save a copy", floor, seconds(() -> {
                Path copy = Bench.ok(workspace.saveCopy(Files.createDirectory(folder.resolve("stick")).resolve("b.plenary")));
                try (Workspace opened = Bench.ok(Workspace.look(copy, Bench.desk()))) {
                    expectNone(new Attachments(opened).findDamage(Progress.none()));
                }
            }));
        }
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("heap allowed %d MB%n", runtime.maxMemory() >> 20);
    }

    private static List<Path> scans(Path folder) throws IOException {
        var random = new Random(1);
        List<Path> scans = new ArrayList<>();
        for (int i = 0; i < SCANS; i++) {
            Path scan = folder.resolve("scan" + i + ".pdf");
            try (var out = Files.newOutputStream(scan)) {
                var part = new byte[1 << 20];
                for (long written = 0; written < Attachments.MOST; written += part.length) {
                    random.nextBytes(part);
                    out.write(part);
                }
            }
            scans.add(scan);
        }
        return scans;
    }

    private static void copied(List<Path> scans, Path to) throws IOException {
        Files.createDirectory(to);
        for (Path scan : scans) {
            Files.copy(scan, to.resolve(scan.getFileName()));
        }
    }

    private static void expectNone(List<Attachments.Damaged> damage) {
        if (!damage.isEmpty()) {
            throw new AssertionError("damaged: " + damage);
        }
    }

    private interface Job {
        void run() throws IOException;
    }

    private static double seconds(Job job) throws IOException {
        long begin = System.nanoTime();
        job.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void told(String what, double floor, double took) {
        System.out.printf("%s: %.2f s; floor (200 MB copied) %.2f s; ratio %.1f%n", what, took, floor, took / floor);
    }
}
