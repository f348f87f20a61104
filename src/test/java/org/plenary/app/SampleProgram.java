package org.plenary.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Language;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.sample.SampleFile;

/// The whole program with a window of 1280×800 on a fresh sample, for tests and for programs that write the book of
/// commands.
final class SampleProgram implements AutoCloseable {

    private @Nullable Program program;
    private final Path sample;
    private final List<String> thrown = new CopyOnWriteArrayList<>();

    private SampleProgram(Program program, Path sample) {
        this.program = program;
        this.sample = sample;
    }

    /// @param folder an empty one for sample and settings
    static SampleProgram in(Path folder) throws Exception {
        Photographs.startToolkit();
        Path sample = SampleFile.in(folder);
        Settings settings = Settings.in(Files.createDirectories(folder.resolve("home")), Clock.systemUTC());
        settings.language(Language.ENGLISH);
        Program made = Photographs.onFx(() -> {
            var stage = new Stage();
            Program program = Launch.program(stage, settings, () -> {});
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.show();
            // Nobody looks at it but for a picture, and drawing takes a third of the time.
            stage.setIconified(true);
            return program;
        });
        var opened = new SampleProgram(made, sample);
        opened.listen();
        return opened;
    }

    /// What JavaFX throws while it lays a window out is told and forgotten, and leaves it half empty.
    private void listen() throws Exception {
        Photographs.onFx(() -> {
            Thread.UncaughtExceptionHandler before = Thread.currentThread().getUncaughtExceptionHandler();
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
                thrown.add(failure.getClass().getSimpleName());
                before.uncaughtException(thread, failure);
            });
            return true;
        });
    }

    /// What was thrown on the FX thread since this was asked last.
    List<String> thrown() {
        List<String> since = List.copyOf(thrown);
        thrown.clear();
        return since;
    }

    SampleProgram open() throws Exception {
        return act(() -> program().open(sample));
    }

    Program program() {
        return Objects.requireNonNull(program);
    }

    Path sample() {
        return sample;
    }

    SampleProgram act(Runnable action) throws Exception {
        Photographs.onFx(() -> {
            action.run();
            return true;
        });
        return rest();
    }

    /// Waits until nothing is under way any more.
    SampleProgram rest() throws Exception {
        for (int i = 0; i < 3; i++) {
            program().work().awaitIdle();
            Photographs.onFx(() -> true);
        }
        return this;
    }

    <T> T ask(Supplier<T> question) throws Exception {
        return Photographs.onFx(question);
    }

    SampleProgram go(String screen) throws Exception {
        return act(() -> program().shell().go(Place.of(screen)));
    }

    /// What every screen says of its commands, in the language of now; every screen is opened for it.
    List<CommandBook.Line> lines() throws Exception {
        List<CommandBook.Line> lines = new ArrayList<>();
        for (String screen : ask(() -> program().shell().entries().stream().map(Screen.Entry::id).toList())) {
            go(screen);
            lines.addAll(ask(() -> program().commandsOf(screen)));
        }
        ask(() -> program().shell().everywhere()).stream()
                .filter(command -> !command.id().startsWith("app.recent."))
                .map(command -> CommandBook.Line.of(CommandBook.EVERYWHERE, command))
                .forEach(lines::add);
        return lines;
    }

    Path photograph(String name) throws Exception {
        Path file = Path.of("target", "photos", name + ".png");
        new Photographs(1).take(program().shell().stage(), file);
        act(() -> program().shell().stage().setIconified(true));
        return file;
    }

    private static <T> T quietly(Callable<T> job) {
        try {
            return job.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        var closed = new CompletableFuture<Boolean>();
        quietly(() -> Photographs.onFx(() -> {
            program().close(() -> closed.complete(true));
            return true;
        }));
        closed.orTimeout(30, TimeUnit.SECONDS).join();
        quietly(() -> Photographs.onFx(() -> {
            program().shell().stage().hide();
            Thread.currentThread().setUncaughtExceptionHandler(null);
            return true;
        }));
        // Tests keep this for ever, and windows are large.
        program = null;
    }
}
