package org.plenary.screens.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Guises;
import org.plenary.kit.Look;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;
import org.plenary.meetings.Meeting;

/// Writes pictures of the overview into `target/photos`, to be looked at. The screen is as wide as beside the sidebar
/// of a window of 1280×800.
@UsesToolkit
class OverviewPhotosTest {

    static final int WIDTH = 1064;
    static final int HEIGHT = 690;

    @TempDir
    private static Path folder;

    private static Path sample;

    @TempDir
    private Path own;

    @BeforeAll
    static void start() throws Exception {
        Photographs.startToolkit();
        sample = OverviewHouse.write(folder);
    }

    @Guises({
        "overview-light, ENGLISH, LIGHT", "overview-dark, ENGLISH, DARK",
        "overview-arabic, ARABIC, LIGHT", "overview-russian, RUSSIAN, LIGHT"
    })
    void theConference(String name, Language language, Look.Theme theme) throws Exception {
        photograph(name, language, theme, "COP-1", screen -> {});
    }

    @Test
    void lightBelow() throws Exception {
        photograph("overview-below", Language.ENGLISH, Look.Theme.LIGHT, "COP-1", OverviewPhotosTest::scrollDown);
    }

    @Test
    void nobodyYet() throws Exception {
        photograph("overview-nobody", Language.ENGLISH, Look.Theme.LIGHT, "Bureau, Haikou", screen -> {});
    }

    private static void scrollDown(OverviewScreen screen) {
        ((ScrollPane) ((StackPane) screen.node()).getChildren().getFirst()).setVvalue(1);
    }

    private void photograph(
            String name, Language language, Look.Theme theme, String meeting, Consumer<OverviewScreen> act)
            throws Exception {
        try (OverviewHouse house = OverviewHouse.open(sample, own, Instant.parse("2017-09-21T07:00:00Z"))) {
            Meeting about = house.meetings.called(meeting).orElseThrow();
            Stage stage = Photographs.onFx(() -> {
                var made = new Stage();
                var look = new Look();
                look.theme().set(theme);
                var screen = new OverviewScreen(house.desk(made, look, language), house.about(about));
                var root = new StackPane(screen.node());
                root.getStyleClass().addAll("shell", "screen");
                made.setScene(new Scene(root, WIDTH, HEIGHT));
                look.dress(made.getScene(), language);
                made.show();
                screen.open(Place.of(OverviewScreen.ID));
                root.applyCss();
                root.layout();
                act.accept(screen);
                return made;
            });
            Path file = Path.of("target", "photos", name + ".png");
            new Photographs(1).take(stage, file);
            Photographs.onFx(() -> {
                stage.close();
                return stage;
            });
            assertThat(file).isNotEmptyFile();
        }
    }
}
