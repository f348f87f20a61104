package org.plenary.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.plenary.base.Ids;
import org.plenary.kit.Look;
import org.plenary.kit.Work;
import org.plenary.store.Backups;
import org.plenary.store.Desk;
import org.slf4j.LoggerFactory;

/// Starts the toolkit and the window.
final class Launch {

    /// The sizes that title bars and task bars ask for.
    private static final int[] ICONS = {16, 32, 48, 128};

    /// For how long a window may be awaited before it is shown unfinished.
    private static final javafx.util.Duration PATIENCE = javafx.util.Duration.millis(400);

    private Launch() {}

    /// Opens the window; the program goes on until it is closed.
    static void window(Path home, Optional<Path> file) throws IOException {
        Settings settings = Settings.in(home, Clock.systemUTC());
        Platform.startup(() -> {
            var stage = new Stage();
            Program program = program(stage, settings, Platform::exit);
            remember(stage, settings);
            file.ifPresentOrElse(named -> show(stage, program, named), stage::show);
        });
    }

    /// Shows the window with the workspace in it, without the start page before; where opening takes longer than one
    /// should look at nothing, or does not succeed, with what there is.
    private static void show(Stage stage, Program program, Path file) {
        program.opened().subscribe(open -> {
            if (open.isPresent()) {
                Work.fx().execute(stage::show);
            }
        });
        program.open(file);
        program.work().whenIdle(stage::show);
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> stage.show());
        patience.play();
    }

    /// Everything that a window needs, made of the settings. Called on the FX thread.
    static Program program(Stage stage, Settings settings, Runnable exit) {
        var shown = new AtomicReference<Program>();
        var failures = new Failures(Work.fx(), (code, details, closed) -> Optional.ofNullable(shown.get())
                .ifPresentOrElse(program -> program.shell().dialogs().failure(code, details, closed), closed));
        Thread.setDefaultUncaughtExceptionHandler(failures);
        var work = new Work(Work.fx(), failures);
        var look = new Look();
        look.theme().set(settings.theme());
        look.scale().set(settings.scale());
        look.theme().subscribe(theme -> settings.theme(theme));
        look.scale().subscribe(scale -> settings.scale(scale.doubleValue()));
        Supplier<Desk> desk = () -> new Desk(
                settings.officer(),
                settings.device().toString().substring(0, 8),
                InstantSource.system(),
                Ids.timeBased(),
                Platform::isFxApplicationThread);
        var around = new Program.Surroundings(
                settings,
                work,
                look,
                new Wiring(desk, settings.folder().resolve("backups"), () -> Duration.ofMinutes(settings.autoLockMinutes())),
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

    private static void remember(Stage stage, Settings settings) {
        for (int size : ICONS) {
            stage.getIcons().add(new Image(String.valueOf(Launch.class.getResource("/icons/" + size + ".png"))));
        }
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        settings.window().ifPresent(bounds -> {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
            stage.setWidth(bounds.width());
            stage.setHeight(bounds.height());
        });
    }
}
