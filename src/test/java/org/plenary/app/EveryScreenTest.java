package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;
import org.plenary.sample.SampleFile;

/// What holds for every screen, whichever there are: looked at on the sample in each way an officer may have chosen.
/// The pictures lie in `target/photos/every`.
@UsesToolkit
class EveryScreenTest {

    private static final Path PHOTOS = Path.of("target", "photos", "every");

    @TempDir
    private static Path folder;

    private static Program program;

    /// A way to see the program.
    private record Way(String name, Language language, Look.Theme theme, double scale) {}

    private static final List<Way> WAYS = List.of(
            new Way("light", Language.ENGLISH, Look.Theme.LIGHT, 1),
            new Way("arabic", Language.ARABIC, Look.Theme.LIGHT, 1),
            new Way("russian", Language.RUSSIAN, Look.Theme.DARK, 1),
            new Way("larger", Language.ENGLISH, Look.Theme.LIGHT, 1.25));

    @BeforeAll
    static void openTheSample() throws Exception {
        Photographs.startToolkit();
        Path sample = SampleFile.in(folder);
        Settings settings = Settings.in(Files.createDirectories(folder.resolve("home")), Clock.systemUTC());
        program = Photographs.onFx(() -> {
            var stage = new Stage();
            Program made = Launch.program(stage, settings, () -> {});
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.show();
            made.open(sample);
            return made;
        });
        program.work().awaitIdle();
    }

    @AfterAll
    static void close() throws Exception {
        var closed = new CompletableFuture<Boolean>();
        Photographs.onFx(() -> {
            program.close(() -> closed.complete(true));
            return true;
        });
        assertThat(closed.get(30, TimeUnit.SECONDS)).isTrue();
        Photographs.onFx(() -> {
            program.shell().stage().hide();
            return true;
        });
    }

    @Test
    void thereAreScreens() throws Exception {
        assertThat(Photographs.onFx(() -> program.shell().screenIds())).hasSizeGreaterThan(4);
    }

    @TestFactory
    Stream<DynamicTest> nothingIsCutOffTooFaintOrNameless() {
        return WAYS.stream().map(way -> DynamicTest.dynamicTest(way.name(), () -> {
            wear(way);
            List<String> faults = new ArrayList<>();
            for (String screen : Photographs.onFx(() -> program.shell().screenIds())) {
                faults.addAll(faults(way, screen));
            }
            assertThat(faults).isEmpty();
        }));
    }

    private static List<String> faults(Way way, String screen) throws Exception {
        Photographs.onFx(() -> {
            program.shell().go(Place.of(screen));
            return true;
        });
        program.work().awaitIdle();
        Stage stage = program.shell().stage();
        new Photographs(1).take(stage, PHOTOS.resolve(way.name() + "-" + screen + ".png"));
        return Photographs.onFx(() -> {
            var eye = new Eye(stage.getScene());
            return Stream.of(
                            say(screen + " is too large: ", eye.overflow()),
                            say(screen + " shows beyond the window ", eye.beyond()),
                            say(screen + " does not look marked: ", unmarked(stage, screen)),
                            say(screen + " cuts off ", eye.cut()),
                            say(screen + " is faint: ", eye.faint()),
                            say(screen + " has no name for ", eye.nameless()))
                    .flatMap(Function.identity())
                    .distinct()
                    .toList();
        });
    }

    /// A window that is not styled anew, as one that is iconified, would show a picture of earlier.
    private static List<String> unmarked(Stage stage, String screen) {
        return Hand.all(stage.getScene().getRoot()).stream()
                .filter(node -> ("go." + screen).equals(node.getId()))
                .map(ToggleButton.class::cast)
                .filter(entry -> !entry.getFont().getStyle().contains("Bold"))
                .map(ToggleButton::getText)
                .toList();
    }

    private static Stream<String> say(String what, List<String> faults) {
        return faults.stream().map(fault -> what + fault);
    }

    private static void wear(Way way) throws Exception {
        Photographs.onFx(() -> {
            program.look().theme().set(way.theme());
            program.look().scale().set(way.scale());
            program.shell().speak(way.language());
            return way;
        });
        program.work().awaitIdle();
    }
}
