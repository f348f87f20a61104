package org.plenary.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.plenary.base.Language;
import org.plenary.bench.Crowd;
import org.plenary.bench.Measured;
import org.plenary.kit.Look;
import org.plenary.kit.Photographs;

/// Measures the palette in the whole program with 1,000, 10,000 and 100,000 people, key by key: how long the FX thread is
/// at work (CPU) with a key until it may draw, and how long it takes until the people that match stand in the list, laid out. The floor
/// is a plain list of JavaFX with fifty lines, turned round, in the same run. What is drawn is not measured.
public final class PaletteBench {

    private static final List<String> SEARCHES =
            List.of("okafor 7", "switzerland director", "amina 99", "export", "settings", "person12345@ex", "zzzz");
    private static final int WARMING = 2;
    private static final int ROUNDS = 4;
    private static final int TURNS = 200;

    private PaletteBench() {}

    public static void main(String[] arguments) {
        try {
            Tour.withoutDisplay();
            // Nobody waits for the next sixtieth of a second.
            System.setProperty("javafx.animation.pulse", "1000");
            Photographs.startToolkit();
            for (int people : arguments.length > 0
                    ? Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray()
                    : new int[] {1_000, 10_000, 100_000}) {
                measure(people);
            }
            System.exit(0);
        } catch (Exception e) {
            org.slf4j.LoggerFactory.getLogger(PaletteBench.class).error("not measured", e);
            System.exit(1);
        }
    }

    private static void measure(int people) throws Exception {
        Path folder = Files.createTempDirectory("palette-bench");
        Path file = Files.copy(Crowd.of(people), folder.resolve("bench.plenary"));
        Settings settings = Settings.in(Files.createDirectories(folder.resolve("home")), Clock.systemUTC());
        Program program = Photographs.onFx(() -> {
            var stage = new Stage();
            Program made = Launch.program(stage, settings, () -> {});
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.show();
            // Without a display every frame is copied point by point, which nobody waits for.
            stage.setIconified(true);
            made.open(file);
            return made;
        });
        program.work().awaitIdle();
        Photographs.onFx(() -> {
            program.shell().palette().show();
            return true;
        });
        for (int round = 0; round < WARMING; round++) {
            keys(program, new ArrayList<>(), new ArrayList<>());
        }
        List<Double> busy = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            keys(program, busy, whole);
        }
        List<Double> busyFloor = new ArrayList<>();
        List<Double> wholeFloor = new ArrayList<>();
        floor(busyFloor, wholeFloor);
        say(people, "FX thread at work per key", busy, busyFloor);
        say(people, "key to people in the list", whole, wholeFloor);
        var closed = new CompletableFuture<Boolean>();
        Photographs.onFx(() -> {
            program.close(() -> closed.complete(true));
            return true;
        });
        closed.get();
        Photographs.onFx(() -> {
            program.shell().stage().hide();
            return true;
        });
    }

    private static TextField field(Program program) {
        return (TextField) program.shell().palette().layer().lookup("#palette");
    }

    private static void keys(Program program, List<Double> busy, List<Double> whole) throws Exception {
        for (String search : SEARCHES) {
            for (int letters = 1; letters <= search.length(); letters++) {
                String typed = search.substring(0, letters);
                double before = Photographs.onFx(Measured::busy);
                long started = System.nanoTime();
                show(program.shell().palette().layer(), () -> field(program).setText(typed));
                program.work().awaitIdle();
                show(program.shell().palette().layer(), () -> {});
                whole.add((System.nanoTime() - started) / 1e6);
                busy.add(Photographs.onFx(Measured::busy) - before);
            }
        }
    }

    /// Does something on the FX thread, and waits until the window has been styled and laid out after it.
    private static void show(Node within, Runnable job) throws Exception {
        var laidOut = new CountDownLatch(1);
        Photographs.onFx(() -> {
            job.run();
            Scene scene = within.getScene();
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    laidOut.countDown();
                }
            });
            Platform.requestNextPulse();
            return scene;
        });
        laidOut.await();
    }

    private static void floor(List<Double> busy, List<Double> whole) throws Exception {
        var lines = new ListView<String>();
        Photographs.onFx(() -> {
            lines.setFixedCellSize(36);
            lines.getItems().setAll(IntStream.range(0, 50).mapToObj(i -> "Amina Okafor-Lindström " + i).toList());
            var stage = new Stage();
            stage.setScene(new Scene(lines, 600, 360));
            new Look().dress(stage.getScene(), Language.ENGLISH);
            stage.show();
            stage.setIconified(true);
            return true;
        });
        for (int i = 0; i < TURNS; i++) {
            double before = Photographs.onFx(Measured::busy);
            long started = System.nanoTime();
            // The other way round, so that every line says something else.
            show(lines, () -> lines.getItems().setAll(new ArrayList<>(lines.getItems()).reversed()));
            if (i >= TURNS / 2) {
                whole.add((System.nanoTime() - started) / 1e6);
                busy.add(Photographs.onFx(Measured::busy) - before);
            }
        }
        Photographs.onFx(() -> {
            lines.getScene().getWindow().hide();
            return true;
        });
    }

    private static void say(int people, String what, List<Double> times, List<Double> floor) {
        System.err.printf(
                Locale.ROOT,
                "%,7d people: %-26s %d keys, p50 %.1f ms, p99 %.1f ms, longest %.1f ms; floor p50 %.1f ms, p99 %.1f ms;"
                        + " ratio of p50 %.1f%n",
                people, what, times.size(), at(times, 0.5), at(times, 0.99), at(times, 1), at(floor, 0.5),
                at(floor, 0.99), at(times, 0.5) / at(floor, 0.5));
    }

    private static double at(List<Double> times, double share) {
        return Measured.quantile(times.stream().mapToDouble(Double::doubleValue).toArray(), share);
    }
}
