package org.plenary.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.plenary.bench.Measured;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.Work;

/// The program's window, started in a process of its own and watched from inside. The line `usable` is printed once the
/// first screen of the workspace is there.
///
/// `WindowProbe start FILE` is the program as it starts; `WindowProbe open SMALL BIG` opens another workspace in a window
/// that is there already; `WindowProbe scroll BIG` goes through it page by page.
final class WindowProbe {

    private static final int PAGES = 400;
    private static final int SOME = 20;

    private WindowProbe() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("probe");
        LogFiles.begin(home, Instant.now());
        switch (arguments[0]) {
            case "start" -> start(home, Path.of(arguments[1]));
            case "open" -> open(home, Path.of(arguments[1]), Path.of(arguments[2]));
            case "scroll" -> scroll(home, Path.of(arguments[1]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        // Nothing here needs to be put in order.
        Runtime.getRuntime().halt(0);
    }

    private static void start(Path home, Path file) throws IOException, InterruptedException {
        Launch.window(home, Optional.of(file));
        onScreen(WindowProbe::hasScreen);
        IO.println("usable");
        TimeUnit.SECONDS.sleep(4);
        tellMemory();
    }

    /// What of this process is in memory, and how much of it nobody else could share.
    private static void tellMemory() throws IOException {
        Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS") || line.startsWith("RssAnon"))
                .forEach(IO::println);
    }

    private static void open(Path home, Path small, Path big) throws IOException, InterruptedException {
        Program program = program(home, small);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            openNow(program, small);
            double before = Photographs.onFx(Measured::busy);
            times.add(openNow(program, big));
            IO.println(String.format(
                    Locale.ROOT,
                    "opened in %.0f ms, %.0f of them on the thread that draws",
                    times.getLast(),
                    Photographs.onFx(Measured::busy) - before));
            program.work().awaitIdle();
        }
        double[] all = times.stream().mapToDouble(time -> time).toArray();
        Measured.of("open a workspace, first rows", people(program), "ms", Measured.median(all)).tell();
    }

    private static int people(Program program) throws InterruptedException {
        return Photographs.onFx(() -> table(program.shell().stage().getScene()).getItems().size());
    }

    private static Program program(Path home, Path file) throws IOException, InterruptedException {
        Settings settings = Settings.in(home, Clock.systemUTC());
        Photographs.startToolkit();
        Program made = Photographs.onFx(() -> {
            var stage = new Stage();
            Program program = Launch.program(stage, settings, () -> {});
            stage.show();
            program.open(file);
            return program;
        });
        onScreen(WindowProbe::hasScreen);
        made.work().awaitIdle();
        Work.fx().execute(() -> made.shell().go(Place.of(Screens.PEOPLE)));
        rowsOnScreen();
        made.work().awaitIdle();
        return made;
    }

    private static double openNow(Program program, Path file) throws InterruptedException {
        long start = System.nanoTime();
        Work.fx().execute(() -> {
            table(program.shell().stage().getScene()).getItems().clear();
            program.open(file);
        });
        rowsOnScreen();
        return (System.nanoTime() - start) / 1e6;
    }

    /// How long the thread that draws was busy for each page.
    private static void scroll(Path home, Path file) throws IOException, InterruptedException {
        Program program = program(home, file);
        pages(program, new double[PAGES / 4]);
        double[] atWork = new double[PAGES];
        double[] busy = pages(program, atWork);
        IO.println(String.format(
                Locale.ROOT,
                "frames: p50 %.1f ms, p99 %.1f ms; at work: p50 %.1f ms, p99 %.1f ms, longest %.1f ms",
                Measured.median(busy),
                Measured.quantile(busy, 0.99),
                Measured.median(atWork),
                Measured.quantile(atWork, 0.99),
                Measured.quantile(atWork, 1)));
        Measured.of("scroll page by page, longest frame", people(program), "ms", Measured.quantile(busy, 1)).tell();
    }

    /// @param atWork takes the time that the thread was at work, without what it waited for the machine
    private static double[] pages(Program program, double[] atWork) throws InterruptedException {
        int pages = atWork.length;
        Scene scene = Photographs.onFx(() -> program.shell().stage().getScene());
        TableView<?> table = Photographs.onFx(() -> table(scene));
        int rows = Photographs.onFx(() -> table.getItems().size());
        double[] busy = new double[pages];
        for (int i = 0; i < pages; i++) {
            int row = (int) ((long) rows * i / pages);
            var pulsed = new CountDownLatch(1);
            int page = i;
            Work.fx().execute(() -> {
                double before = Measured.busy();
                long start = System.nanoTime();
                table.scrollTo(row);
                // The next pulse may be up to a frame away, which is no work: laid out at once, it has nothing left.
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                busy[page] = (System.nanoTime() - start) / 1e6;
                atWork[page] = Measured.busy() - before;
                pulsed.countDown();
            });
            pulsed.await();
        }
        return busy;
    }

    private static TableView<?> table(Scene scene) {
        return (TableView<?>) scene.getRoot().lookup(".grid");
    }

    /// Waits until a row with a person in it has been drawn.
    private static void rowsOnScreen() throws InterruptedException {
        onScreen(WindowProbe::isFilled);
    }

    /// Whether a screen has come with its contents; the start page has far fewer texts.
    private static boolean hasScreen() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .anyMatch(scene -> scene.getRoot().lookup(".screen") != null
                        && scene.getRoot().lookup(".screen").lookupAll(".label").size() >= SOME);
    }

    private static void onScreen(BooleanSupplier isThere) throws InterruptedException {
        var there = new CountDownLatch(1);
        Work.fx().execute(() -> new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames = isThere.getAsBoolean() ? frames + 1 : 0;
                // One frame later, what was laid out is on the screen.
                if (frames == 2) {
                    stop();
                    there.countDown();
                }
            }
        }.start());
        if (!there.await(2, TimeUnit.MINUTES)) {
            // The toolkit would go on, and whoever reads what this says would wait for ever.
            IO.println("the window has not come to show what was waited for");
            Runtime.getRuntime().halt(1);
        }
    }

    private static boolean isFilled() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .flatMap(scene -> scene.getRoot().lookupAll(".table-row-cell").stream())
                .anyMatch(WindowProbe::isFilled);
    }

    private static boolean isFilled(Node row) {
        return row instanceof TableRow<?> filled && filled.isVisible() && filled.getItem() != null;
    }
}
