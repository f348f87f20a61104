package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.base.Language;
import org.plenary.kit.Guises;
import org.plenary.kit.Look;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;
import org.plenary.kit.Work;

/// Writes pictures of the window into `target/photos`, to be looked at.
@UsesToolkit
class ShellPhotosTest {

    private static final Path PHOTOS = Path.of("target", "photos");

    @BeforeAll
    static void startToolkit() throws Exception {
        Photographs.startToolkit();
    }

    @Guises({"shell-light, ENGLISH, LIGHT", "shell-dark, ENGLISH, DARK", "shell-arabic, ARABIC, LIGHT"})
    void withDetail(String name, Language language, Look.Theme theme) throws Exception {
        assertThat(photograph(name, language, theme, 1, 1)).isNotEmptyFile();
    }

    @Test
    void fineScreen() throws Exception {
        assertThat(photograph("shell-fine", Language.RUSSIAN, Look.Theme.LIGHT, 1, 2)).isNotEmptyFile();
    }

    @Test
    void everythingLarger() throws Exception {
        assertThat(photograph("shell-larger", Language.ENGLISH, Look.Theme.LIGHT, 1.25, 1)).isNotEmptyFile();
    }

    @Test
    void palette() throws Exception {
        Stage stage = Photographs.onFx(() -> {
            Shell shell = shell(Language.ENGLISH, Look.Theme.LIGHT, 1, new ShellDemo());
            shell.notices().tell("List of participants written");
            shell.palette().show();
            return shell.stage();
        });
        assertThat(take(stage, "shell-palette", 1)).isNotEmptyFile();
    }

    @Test
    void startPage() throws Exception {
        Stage stage = Photographs.onFx(
                () -> shell(Language.ENGLISH, Look.Theme.LIGHT, 1, new ShellDemo(List.of())).stage());
        assertThat(take(stage, "start-light", 1)).isNotEmptyFile();
    }

    private static Path photograph(String name, Language language, Look.Theme theme, double size, double pixels)
            throws Exception {
        Stage stage = Photographs.onFx(() -> {
            Shell shell = shell(language, theme, size, new ShellDemo());
            shell.go(Place.of("screen1", new UUID(0, 3)));
            return shell.stage();
        });
        return take(stage, name, pixels);
    }

    private static Shell shell(Language language, Look.Theme theme, double size, Shell.Contents contents) {
        var look = new Look();
        look.theme().set(theme);
        look.scale().set(size);
        var shell = new Shell(new Stage(), Work.direct(), look, ShellDemo.CLOCK, language, () -> org.plenary.words.DateStyle.USUAL, contents);
        shell.rebuild();
        shell.stage().setWidth(1280);
        shell.stage().setHeight(800);
        shell.stage().show();
        return shell;
    }

    private static Path take(Stage stage, String name, double pixels) throws Exception {
        Path file = PHOTOS.resolve(name + ".png");
        new Photographs(pixels).take(stage, file);
        Photographs.onFx(() -> {
            stage.close();
            return true;
        });
        assertThat(Files.exists(file)).isTrue();
        return file;
    }
}
