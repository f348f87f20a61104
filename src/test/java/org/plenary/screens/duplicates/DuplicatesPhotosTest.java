package org.plenary.screens.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Command;
import org.plenary.kit.Guises;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Photographs;
import org.plenary.kit.UsesToolkit;

/// Writes pictures of the screen of duplicates into `target/photos`, to be looked at, and uses it by its commands.
@UsesToolkit
class DuplicatesPhotosTest {

    @TempDir
    private Path folder;

    private DuplicatesOffice office;

    @BeforeAll
    static void start() throws Exception {
        Photographs.startToolkit();
    }

    @BeforeEach
    void open() {
        office = new DuplicatesOffice(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Guises({
        "duplicates-light, ENGLISH, LIGHT", "duplicates-dark, FRENCH, DARK",
        "duplicates-arabic, ARABIC, LIGHT", "duplicates-russian, RUSSIAN, LIGHT"
    })
    void people(String name, Language language, Look.Theme theme) throws Exception {
        assertThat(take(name, language, theme)).isNotEmptyFile();
    }

    @Test
    void organizations() throws Exception {
        var look = new Look();
        Stage stage = Photographs.onFx(Stage::new);
        DuplicatesScreen screen = Photographs.onFx(() ->
                new DuplicatesScreen(DuplicatesOffice.desk(stage, look, Language.ENGLISH), office.services()));
        Hand hand = Hand.of(() -> DuplicatesOffice.show(stage, (Region) screen.node(), look, Language.ENGLISH));
        hand.act(() -> run(screen, "duplicates.subject"));
        hand.act(() -> screen.list().select(screen.model().lines().getFirst()));
        Path file = Path.of("target", "photos", "duplicates-organizations.png");
        new Photographs(1).take(stage, file);
        hand.close();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void whoWasKeptApartMayBeTheSameAfterAll() throws Exception {
        var look = new Look();
        Stage stage = Photographs.onFx(Stage::new);
        DuplicatesScreen screen = Photographs.onFx(() ->
                new DuplicatesScreen(DuplicatesOffice.desk(stage, look, Language.RUSSIAN), office.services()));
        Hand hand = Hand.of(() -> DuplicatesOffice.show(stage, (Region) screen.node(), look, Language.RUSSIAN));
        hand.act(() -> screen.list().select(screen.model().lines().getFirst()));
        hand.act(() -> run(screen, "duplicates.different"));
        hand.act(() -> run(screen, "duplicates.subject"));
        hand.act(() -> run(screen, "duplicates.subject"));
        hand.act(() -> screen.list().select(screen.model().lines().getFirst()));
        new Photographs(1).take(stage, Path.of("target", "photos", "duplicates-parted.png"));
        hand.act(() -> run(screen, "duplicates.reconsider"));
        assertThat(screen.model().lines()).isEmpty();
        hand.close();
    }

    @Test
    void mergingGoesOnToTheNextPair() throws Exception {
        var look = new Look();
        Stage stage = Photographs.onFx(Stage::new);
        DuplicatesScreen screen = Photographs.onFx(() ->
                new DuplicatesScreen(DuplicatesOffice.desk(stage, look, Language.ENGLISH), office.services()));
        Hand hand = Hand.of(() -> DuplicatesOffice.show(stage, (Region) screen.node(), look, Language.ENGLISH));
        DuplicatesLine second = screen.model().lines().get(1);
        hand.act(() -> screen.list().select(screen.model().lines().getFirst()));
        hand.act(() -> run(screen, "duplicates.merge"));
        assertThat(screen.list().current().get()).isEqualTo(second);
        hand.close();
    }

    private static void run(DuplicatesScreen screen, String id) {
        screen.commands().stream().filter(command -> command.id().equals(id)).forEach(Command::fire);
    }

    private Path take(String name, Language language, Look.Theme theme) throws Exception {
        Path file = Path.of("target", "photos", name + ".png");
        var look = new Look();
        look.theme().set(theme);
        Stage stage = Photographs.onFx(Stage::new);
        DuplicatesScreen screen =
                Photographs.onFx(() -> new DuplicatesScreen(DuplicatesOffice.desk(stage, look, language), office.services()));
        Hand hand = Hand.of(() -> DuplicatesOffice.show(stage, (Region) screen.node(), look, language));
        hand.act(() -> screen.list().select(screen.model().lines().getFirst()));
        new Photographs(1).take(stage, file);
        hand.close();
        return file;
    }
}
