package org.plenary.app;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.plenary.base.Checked;
import org.plenary.base.DateRange;
import org.plenary.base.Ids;
import org.plenary.kit.Drawn;
import org.plenary.kit.KitWords;
import org.plenary.kit.Look;
import org.plenary.kit.Work;
import org.plenary.overview.OverviewWords;
import org.plenary.screens.settings.SettingsWords;
import org.plenary.store.Backups;
import org.plenary.store.Desk;
import org.plenary.words.FaultWords;
import org.plenary.words.Phrasebook;
import org.slf4j.LoggerFactory;

/// Starts the toolkit and the window.
final class Launch {

    /// The sizes that title bars and task bars ask for.
    private static final int[] ICONS = {16, 32, 48, 128};

    /// The window as it is designed, with what the desktop puts around it.
    private static final Rectangle2D DESIGNED = new Rectangle2D(0, 0, 1284, 840);

    private static final List<Class<?>> FIRST_SAID =
            List.of(AppWords.class, KitWords.class, FaultWords.class, SettingsWords.class, OverviewWords.class);

    /// For how long a window may be awaited before it is shown unfinished.
    private static final javafx.util.Duration PATIENCE = javafx.util.Duration.seconds(1);

    private Launch() {}

    /// Opens the window; the program goes on until it is closed. The toolkit, the window and the workspace come up side
    /// by side.
    static void window(Path home, Optional<Path> file) throws IOException {
        window(home, file, program -> {});
    }

    /// The same.
    ///
    /// @param made is given the program on the FX thread, before anything of it is shown
    static void window(Path home, Optional<Path> file, Consumer<Program> made) throws IOException {
        // Finding the fonts takes as long as reading the settings.
        Platform.startup(Font::getDefault);
        Settings settings = settings(home);
        Wiring wiring = wiring(settings);
        Optional<FutureTask<Checked<OpenWorkspace>>> opening =
                file.map(named -> new FutureTask<>(() -> wiring.open(named)));
        Work.fx().execute(() -> {
            nameTheWindow();
            var stage = new Stage();
            Program program = unbuilt(stage, settings, wiring, Platform::exit);
            remember(stage, settings);
            readWords(program);
            made.accept(program);
            opening.ifPresentOrElse(
                    opened -> show(stage, program, file.orElseThrow(), () -> brought(opened)),
                    () -> {
                        program.shell().rebuild();
                        stage.show();
                    });
        });
        opening.ifPresent(FutureTask::run);
    }

    /// What every first screen says is made ready while the window is built: words are read from files, and for the first
    /// span of days ICU reads its own.
    private static void readWords(Program program) {
        Phrasebook phrasebook = program.shell().phrasebook();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        var days = new DateRange(today, today.plusDays(1));
        program.work().read(
                "app.words",
                () -> {
                    FIRST_SAID.forEach(phrasebook::of);
                    return phrasebook.dates().range(days) + phrasebook.dates().shortRange(days);
                },
                read -> {});
    }

    /// By this name a desktop knows which launcher the window belongs to (`StartupWMClass`). JavaFX knows the
    /// application's name only from a class that extends `Application`, and this is the one place where it can be told.
    private static void nameTheWindow() {
        try {
            com.sun.glass.ui.Application.GetApplication().setName("Plenary");
        } catch (IllegalAccessError e) {
            // Started without the options of `java.options`; the window is only grouped with those of other programs.
            LoggerFactory.getLogger(Launch.class).info("the window bears no name: {}", e.getMessage());
        }
    }

    /// A toolkit without a window would keep the process alive, unseen.
    private static Settings settings(Path home) throws IOException {
        try {
            return Settings.in(home, Clock.systemUTC());
        } catch (IOException | RuntimeException e) {
            Platform.exit();
            throw e;
        }
    }

    private static Checked<OpenWorkspace> brought(FutureTask<Checked<OpenWorkspace>> opening) throws IOException {
        try {
            return opening.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException known) {
                throw known;
            }
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /// Shows the window with the first screen of the workspace filled, without the start page before; where that takes
    /// longer than one should look at nothing, or does not succeed, with what there is.
    private static void show(Stage stage, Program program, Path file, Program.Opener opener) {
        program.takeOver(file, opener, program.shell()::prepare);
        program.work().whenSettled(stage::show);
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> {
            program.shell().showWaiting();
            stage.show();
        });
        patience.play();
    }

    /// Everything that a window needs, made of the settings, and the start page. Called on the FX thread.
    static Program program(Stage stage, Settings settings, Runnable exit) {
        Program program = unbuilt(stage, settings, wiring(settings), exit);
        program.shell().rebuild();
        return program;
    }

    private static Wiring wiring(Settings settings) {
        Supplier<Desk> desk = () -> new Desk(
                settings.officer(),
                settings.device().toString().substring(0, 8),
                InstantSource.system(),
                Ids.timeBased(),
                Platform::isFxApplicationThread);
        return new Wiring(desk, settings.folder().resolve("backups"), () -> Duration.ofMinutes(settings.autoLockMinutes()));
    }

    private static Program unbuilt(Stage stage, Settings settings, Wiring wiring, Runnable exit) {
        var shown = new AtomicReference<Program>();
        var failures = new Failures(Work.fx(), (code, details, closed) -> Optional.ofNullable(shown.get())
                .ifPresentOrElse(program -> program.shell().dialogs().failure(code, details, closed), closed));
        Thread.setDefaultUncaughtExceptionHandler(failures);
        var work = new Work(Work.fx(), failures);
        var look = new Look();
        look.theme().set(settings.theme());
        look.scale().set(settings.scale());
        look.follow();
        look.theme().subscribe(theme -> settings.theme(theme));
        look.scale().subscribe(scale -> settings.scale(scale.doubleValue()));
        var around = new Program.Surroundings(
                settings,
                work,
                look,
                wiring,
                new AutoBackup(
                        () -> new Backups(settings.backupFolder(), InstantSource.system(), keeping(settings)),
                        work,
                        Duration.ofMinutes(settings.backupMinutes())),
                Clock.system(java.time.ZoneId.systemDefault()));
        var program = new Program(stage, around, () -> {
            try {
                keep(stage, settings);
            } finally {
                exit.run();
            }
        });
        shown.set(program);
        settings.onChange(() -> work.write(
                () -> {
                    settings.save();
                    return true;
                },
                saved -> {}));
        return program;
    }

    private static Backups.Keeping keeping(Settings settings) {
        return switch (settings.backupAmount()) {
            case FEW -> Backups.Keeping.FEW;
            case USUAL -> Backups.Keeping.USUAL;
            case MANY -> Backups.Keeping.MANY;
        };
    }

    private static void keep(Stage stage, Settings settings) {
        if (stage.isShowing()) {
            settings.window(new Settings.Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        }
        try {
            settings.save();
        } catch (IOException e) {
            // The stick may be gone; nothing but the place of the window is lost.
            LoggerFactory.getLogger(Launch.class).warn("settings not saved: {}", e.getClass().getSimpleName());
        }
    }

    private static void bear(Stage stage) {
        for (int size : ICONS) {
            stage.getIcons().add(new Image(String.valueOf(Launch.class.getResource("/icons/" + size + ".png"))));
        }
    }

    private static void remember(Stage stage, Settings settings) {
        // Nobody misses the icon before the window is there.
        Drawn.once(stage.getScene(), () -> Work.fx().execute(() -> bear(stage)));
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        List<Rectangle2D> screens = Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                .map(Screen::getVisualBounds)
                .toList();
        WindowPlace.of(settings.window(), DESIGNED, screens).ifPresent(bounds -> {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
            stage.setWidth(bounds.width());
            stage.setHeight(bounds.height());
        });
    }
}
