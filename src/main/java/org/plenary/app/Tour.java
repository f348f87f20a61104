package org.plenary.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.plenary.base.Language;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.Work;

/// Photographs every screen of a workspace without a display.
public final class Tour {

    private final Path workspace;
    private final Path folder;

    /// @param workspace to be shown; it is closed again
    /// @param folder for the pictures and, in `home`, the settings of the tour's user
    public Tour(Path workspace, Path folder) {
        this.workspace = workspace;
        this.folder = folder;
    }

    /// Draws without a display from now on. To be called before the toolkit starts.
    public static void withoutDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /// Takes a picture of each screen.
    ///
    /// @return the pictures, in the order of the sidebar
    public List<Path> photograph(Language language) throws IOException, InterruptedException {
        var camera = new Photographs(1);
        List<Path> taken = new ArrayList<>();
        walk(language, (program, screen) -> {
            Path file = folder.resolve("screen-" + (taken.size() + 1) + "-" + screen + ".png");
            camera.take(program.shell().stage(), file);
            taken.add(file);
        });
        return taken;
    }

    /// Goes to each screen once, and lays it out.
    void walk(Language language) throws IOException, InterruptedException {
        walk(language, (program, screen) -> Photographs.onFx(() -> {
            Parent root = program.shell().stage().getScene().getRoot();
            root.applyCss();
            root.layout();
            return screen;
        }));
    }

    /// What is done at each screen once it is filled.
    private interface Stop {
        void at(Program program, String screen) throws IOException, InterruptedException;
    }

    private void walk(Language language, Stop stop) throws IOException, InterruptedException {
        Photographs.startToolkit();
        Path home = folder.resolve("home");
        Files.createDirectories(home);
        Settings settings = Settings.in(home, Clock.systemUTC());
        settings.language(language);
        Program program = Photographs.onFx(() -> {
            var stage = new Stage();
            Program made = Launch.program(stage, settings, () -> {});
            stage.show();
            made.open(workspace);
            return made;
        });
        try {
            program.work().awaitIdle();
            for (String screen : Photographs.onFx(() -> program.shell().screenIds())) {
                Photographs.onFx(() -> {
                    program.shell().go(Place.of(screen));
                    return screen;
                });
                program.work().awaitIdle();
                stop.at(program, screen);
            }
        } finally {
            close(program);
        }
    }

    /// Puts the workspace of a program away.
    static void close(Program program) throws InterruptedException {
        var closed = new CompletableFuture<Boolean>();
        Work.fx().execute(() -> program.close(() -> closed.complete(true)));
        try {
            closed.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
