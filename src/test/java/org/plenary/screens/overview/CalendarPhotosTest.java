package org.plenary.screens.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.DateRange;
import org.plenary.base.Language;
import org.plenary.kit.Guises;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;

/// Writes pictures of the calendar into `target/photos`, to be looked at.
@UsesToolkit
class CalendarPhotosTest {

    private static final DateRange JULY = new DateRange(LocalDate.of(2017, 7, 12), LocalDate.of(2017, 7, 13));

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

    @Guises({"calendar-light, ENGLISH, LIGHT", "calendar-arabic, ARABIC, LIGHT"})
    void year(String name, Language language, Look.Theme theme) throws Exception {
        photograph(name, language, theme, screen -> {});
    }

    @Test
    void dark() throws Exception {
        photograph("calendar-dark", Language.ENGLISH, Look.Theme.DARK, screen -> screen.view().show(JULY));
    }

    @Test
    void assignment() throws Exception {
        photograph("calendar-assignment", Language.ENGLISH, Look.Theme.LIGHT, screen -> screen.open(Place.of(
                "calendar",
                screen.model().picture().get().orElseThrow().clashes().getFirst().later().id().value())));
    }

    @Test
    void russian() throws Exception {
        photograph("calendar-russian", Language.RUSSIAN, Look.Theme.LIGHT, screen -> screen.model()
                .zoom()
                .set(Timeline.Zoom.QUARTER));
    }

    private void photograph(String name, Language language, Look.Theme theme, Consumer<CalendarScreen> act)
            throws Exception {
        try (OverviewHouse house = OverviewHouse.open(sample, own, Instant.parse("2017-08-21T07:00:00Z"))) {
            var look = new Look();
            look.theme().set(theme);
            var shown = new CalendarScreen[1];
            Hand hand = Hand.of(() -> {
                var stage = new Stage();
                var screen = new CalendarScreen(house.desk(stage, look, language), house.calendarAbout());
                shown[0] = screen;
                var root = new StackPane(screen.node());
                root.getStyleClass().addAll("shell", "screen");
                stage.setScene(new Scene(root, OverviewPhotosTest.WIDTH, OverviewPhotosTest.HEIGHT));
                look.dress(stage.getScene(), language);
                screen.open(Place.of(CalendarScreen.ID));
                return stage;
            });
            hand.act(() -> act.accept(shown[0]));
            Path file = Path.of("target", "photos", name + ".png");
            new Photographs(1).take(hand.stage(), file);
            hand.close();
            assertThat(file).isNotEmptyFile();
        }
    }
}
