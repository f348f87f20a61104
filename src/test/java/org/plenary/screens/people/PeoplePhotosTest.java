package org.plenary.screens.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Desk;
import org.plenary.kit.Guises;
import org.plenary.kit.Look;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;

/// Writes pictures of the screen into `target/photos`, to be looked at. The screen is as wide as beside the sidebar of a
/// window of 1280×800.
@UsesToolkit
class PeoplePhotosTest {

    private static final int WIDTH = 1064;
    private static final int HEIGHT = 690;

    @TempDir
    private static Path folder;

    private static Path sample;

    @TempDir
    private Path own;

    @BeforeAll
    static void start() throws Exception {
        Photographs.startToolkit();
        sample = SampleHouse.write(folder);
    }

    @Guises({"people-list, ENGLISH, LIGHT", "people-dark, ENGLISH, DARK"})
    void list(String name, Language language, Look.Theme theme) throws Exception {
        photograph(name, language, theme, screen -> {});
    }

    @Test
    void filteredWithDetail() throws Exception {
        photograph("people-filtered", Language.ENGLISH, Look.Theme.LIGHT, screen -> {
            screen.filter("STATUS", "REGISTERED");
            screen.filter("CATEGORY", "PARTY");
            screen.model().search().set("minist");
            screen.open(Place.of("people", screen.model().shown().get(2).id().value()));
        });
    }

    @Test
    void nobodyFound() throws Exception {
        photograph("people-nobody", Language.ENGLISH, Look.Theme.LIGHT, screen -> screen.model()
                .search()
                .set("zzz"));
    }

    @Guises({
        "people-delegations, ENGLISH, LIGHT", "people-delegations-arabic, ARABIC, LIGHT",
        "people-delegations-russian, RUSSIAN, DARK"
    })
    void delegations(String name, Language language, Look.Theme theme) throws Exception {
        photograph(name, language, theme, PeopleScreen::switchView);
    }

    @Guises({"people-arabic, ARABIC, LIGHT", "people-russian, RUSSIAN, LIGHT"})
    void theAccredited(String name, Language language, Look.Theme theme) throws Exception {
        photograph(name, language, theme, screen -> screen.filter("STATUS", "ACCREDITED"));
    }

    private void photograph(String name, Language language, Look.Theme theme, Consumer<PeopleScreen> prepare)
            throws Exception {
        Path file = Path.of("target", "photos", name + ".png");
        try (SampleHouse house = SampleHouse.open(sample, own)) {
            Stage stage = Photographs.onFx(() -> shown(house, language, theme, prepare));
            new Photographs(1).take(stage, file);
            Photographs.onFx(() -> {
                stage.close();
                return true;
            });
        }
        assertThat(file).isNotEmptyFile();
    }

    private static Stage shown(SampleHouse house, Language language, Look.Theme theme, Consumer<PeopleScreen> prepare) {
        var look = new Look();
        look.theme().set(theme);
        var stage = new Stage();
        Desk desk = house.desk(stage, look, language);
        var screen = new PeopleScreen(
                desk, house.about(), close -> new PaneForTests(desk.phrasebook(), house.people, close));
        stage.setScene(new Scene(new StackPane(screen.node()), WIDTH, HEIGHT));
        look.dress(stage.getScene(), language);
        stage.show();
        screen.open(Place.of("people"));
        prepare.accept(screen);
        return stage;
    }
}
