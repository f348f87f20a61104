package org.plenary.screens.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Guises;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;
import org.plenary.registry.StateId;

/// Writes pictures of the screen of States and organizations into `target/photos`, to be looked at.
@UsesToolkit
class RegistryPhotosTest {

    @TempDir
    private static Path folder;

    private static Chancery chancery;

    @BeforeAll
    static void open() throws Exception {
        Photographs.startToolkit();
        chancery = new Chancery(folder);
        chancery.rememberSpellings();
    }

    @AfterAll
    static void close() {
        chancery.close();
    }

    @Test
    void states() throws Exception {
        assertThat(take("registry-states", Language.ENGLISH, Look.Theme.LIGHT)).isNotEmptyFile();
    }

    @Test
    void aStateThatAnOfficerHasChanged() throws Exception {
        assertThat(take("registry-state", Language.ENGLISH, Look.Theme.LIGHT, screen ->
                        screen.open(Place.of("registry", Chancery.KAZAKHSTAN.value()))))
                .isNotEmptyFile();
    }

    @Test
    void aNameThatIsCorrectedInTheDark() throws Exception {
        Path file = take("registry-dark", Language.ENGLISH, Look.Theme.DARK,
                screen -> screen.open(Place.of("registry", StateId.shipped("RWA").value())),
                screen -> ((javafx.scene.control.Button) Hand.all(screen.node()).stream()
                                .filter(node -> "names.correct.en.SHORT".equals(node.getId()))
                                .findFirst()
                                .orElseThrow())
                        .fire());
        assertThat(file).isNotEmptyFile();
    }

    private static void press(RegistryScreen screen, String id) {
        ((javafx.scene.control.ButtonBase) Hand.all(screen.node()).stream()
                        .filter(node -> id.equals(node.getId()))
                        .findFirst()
                        .orElseThrow())
                .fire();
    }

    @Test
    void theMembersOfTheUnion() throws Exception {
        assertThat(take("registry-members", Language.ENGLISH, Look.Theme.LIGHT,
                        screen -> screen.open(Place.of("registry", StateId.shipped("EUR-UNION").value())),
                        screen -> press(screen, "members.show")))
                .isNotEmptyFile();
    }

    @Test
    void aMemberOfTheUnionIsCorrectedInArabic() throws Exception {
        assertThat(take("registry-member-arabic", Language.ARABIC, Look.Theme.DARK,
                        screen -> screen.open(Place.of("registry", StateId.shipped("EUR-UNION").value())),
                        screen -> press(screen, "members.show"),
                        screen -> press(screen, "members.correct.GBR")))
                .isNotEmptyFile();
    }

    @Test
    void partiesOfWhomSomeMayBeMissing() throws Exception {
        assertThat(take("registry-incomplete", Language.RUSSIAN, Look.Theme.LIGHT, screen -> screen.states()
                        .model()
                        .day()
                        .set(java.time.LocalDate.of(2025, 11, 3))))
                .isNotEmptyFile();
    }

    @Test
    void organizations() throws Exception {
        assertThat(take("registry-organizations", Language.ENGLISH, Look.Theme.LIGHT, screen ->
                        screen.open(Place.of("registry", chancery.mercuryWatch.value()))))
                .isNotEmptyFile();
    }

    @Test
    void arabic() throws Exception {
        assertThat(take("registry-arabic", Language.ARABIC, Look.Theme.LIGHT, screen ->
                        screen.open(Place.of("registry", StateId.shipped("RWA").value()))))
                .isNotEmptyFile();
    }

    @Test
    void russianNewOrganization() throws Exception {
        assertThat(take("registry-russian", Language.RUSSIAN, Look.Theme.LIGHT,
                        screen -> fire(screen, "registry.organizations"),
                        screen -> screen.organizations().add()))
                .isNotEmptyFile();
    }

    @Guises({"registry-parties, ENGLISH, LIGHT", "registry-parties-arabic, ARABIC, DARK"})
    void aListOfParties(String name, Language language, Look.Theme theme) throws Exception {
        chancery.source = java.util.Optional.of(chancery.parties());
        assertThat(take(name, language, theme, RegistryPhotosTest::importParties)).isNotEmptyFile();
    }

    private static void importParties(RegistryScreen screen) {
        screen.states().model().treaty().set("basel");
        fire(screen, "registry.parties");
    }

    private static void fire(RegistryScreen screen, String id) {
        screen.commands().stream()
                .filter(command -> command.id().equals(id))
                .forEach(org.plenary.kit.Command::fire);
    }

    @Guises({"registry-spellings-arabic, ARABIC, DARK", "registry-spellings, ENGLISH, LIGHT"})
    void aRememberedSpelling(String name, Language language, Look.Theme theme) throws Exception {
        assertThat(take(name, language, theme, RegistryPhotosTest::openSpelling)).isNotEmptyFile();
    }

    @Test
    void rememberedSpellings() throws Exception {
        assertThat(take("registry-spellings-russian", Language.RUSSIAN, Look.Theme.LIGHT, screen ->
                        fire(screen, "registry.spellings")))
                .isNotEmptyFile();
    }

    private static void openSpelling(RegistryScreen screen) {
        fire(screen, "registry.spellings");
        screen.spellings().list().list().select(screen.spellings().model().lines().get(1));
        screen.spellings().list().open(screen.spellings().model().lines().get(1));
    }

    @SafeVarargs
    private static Path take(String name, Language language, Look.Theme theme, Consumer<RegistryScreen>... acts)
            throws Exception {
        Path file = Path.of("target", "photos", name + ".png");
        var look = new Look();
        look.theme().set(theme);
        Stage stage = Photographs.onFx(Stage::new);
        RegistryScreen screen = Photographs.onFx(() -> chancery.show(stage, look, language));
        Hand hand = Hand.of(() -> stage);
        for (Consumer<RegistryScreen> act : acts) {
            hand.act(() -> act.accept(screen));
        }
        new Photographs(1).take(stage, file);
        hand.close();
        return file;
    }
}
