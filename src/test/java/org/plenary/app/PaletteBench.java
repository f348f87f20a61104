package org.plenary.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.plenary.bench.Crowd;
import org.plenary.kit.Photographs;

/// Measures the palette in the whole program with 1,000, 10,000 and 100,000 people, key by key: how long the FX thread is
/// busy with a key until it may draw, and how long it takes until the people that match stand in the list, laid out. The floor
/// is a full list turned round without any search, in the same run. What is drawn is not measured.
public final class PaletteBench {

    private static final List<String> SEARCHES =
            List.of("okafor 7", "switzerland director", "amina 99", "export", "settings", "person12345@ex", "zzzz");
    private static final int WARMING = 2;
    private static final int ROUNDS = 4;

    private PaletteBench() {}

    public static void main(String[] arguments) {
        try {
            Tour.withoutDisplay();
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
        double[] floor = floor(program);
        say(people, "FX thread busy per key", busy, floor);
        say(people, "key to people in the list", whole, floor);
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
                long started = System.nanoTime();
                double atFirst = Photographs.onFx(() -> millisOf(program, () -> field(program).setText(typed)));
                program.work().awaitIdle();
                double atLast = Photographs.onFx(() -> millisOf(program, () -> {}));
                busy.add(atFirst + atLast);
                whole.add((System.nanoTime() - started) / 1e6);
            }
        }
    }

    /// How long something takes on the FX thread until a frame could be drawn.
    private static double millisOf(Program program, Runnable job) {
        long start = System.nanoTime();
        job.run();
        Node root = program.shell().palette().layer().getScene().getRoot();
        root.applyCss();
        ((Parent) root).layout();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double[] floor(Program program) throws Exception {
        double[] times = new double[200];
        for (int i = 0; i < times.length; i++) {
            if (i == 0) {
                Photographs.onFx(() -> {
                    field(program).setText("e");
                    return true;
                });
                program.work().awaitIdle();
            }
            times[i] = Photographs.onFx(() -> {
                ListView<?> list = (ListView<?>) program.shell().palette().layer().lookup(".list-view");
                return millisOf(program, () -> refill(list));
            });
        }
        Arrays.sort(times);
        return times;
    }

    private static <T> void refill(ListView<T> list) {
        // The other way round, so that every line says something else.
        list.getItems().setAll(new ArrayList<>(list.getItems()).reversed());
    }

    private static void say(int people, String what, List<Double> times, double[] floor) {
        List<Double> sorted = times.stream().sorted().toList();
        double middle = sorted.get(sorted.size() / 2);
        double late = sorted.get((int) (sorted.size() * 0.99));
        System.err.printf(
                Locale.ROOT,
                "%,7d people: %-26s %d keys, p50 %.1f ms, p99 %.1f ms, longest %.1f ms; floor p50 %.1f ms, p99 %.1f ms;"
                        + " ratio of p50 %.1f%n",
                people, what, sorted.size(), middle, late, sorted.getLast(), floor[floor.length / 2],
                floor[(int) (floor.length * 0.99)], middle / floor[floor.length / 2]);
    }
}
