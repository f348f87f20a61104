package org.plenary.screens.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Language;
import org.plenary.kit.Command;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.Sheet;
import org.plenary.kit.UsesToolkit;

/// What the overview of the sample looks like outside the window.
@UsesToolkit
class OverviewOutputTest {

    @TempDir
    private static Path folder;

    private static Path sample;

    @TempDir
    private Path own;

    private Shown shown;

    /// A house with its screen in a window.
    private record Shown(OverviewHouse house, OverviewScreen screen, Hand hand) {}

    @BeforeAll
    static void start() throws Exception {
        Photographs.startToolkit();
        sample = OverviewHouse.write(folder);
    }

    @BeforeEach
    void open() throws Exception {
        shown = show(Language.ENGLISH);
    }

    private Shown show(Language language) throws Exception {
        OverviewHouse house = OverviewHouse.open(sample, own, Instant.parse("2017-09-21T07:00:00Z"));
        var look = new Look();
        look.theme().set(Look.Theme.DARK);
        Stage stage = Hand.make(Stage::new);
        OverviewScreen screen =
                Hand.make(() -> new OverviewScreen(house.desk(stage, look, language), house.about(house.cop1())));
        Hand hand = Hand.of(() -> {
            stage.setScene(new Scene(new StackPane(screen.node()), 1064, 690));
            look.dress(stage.getScene(), language);
            screen.open(Place.of(OverviewScreen.ID));
            return stage;
        });
        return new Shown(house, screen, hand);
    }

    @AfterEach
    void close() throws Exception {
        shown.hand().act(shown.screen()::close);
        shown.hand().close();
        shown.house().close();
    }

    private void run(String command) throws Exception {
        shown.hand().act(() -> shown.screen().commands().stream()
                .filter(one -> one.id().equals(command))
                .forEach(Command::fire));
    }

    @ParameterizedTest
    @EnumSource
    void everyPageFitsOnASheetOfA4(Language language) throws Exception {
        close();
        shown = show(language);
        List<VBox> sheets = shown.hand().ask(shown.screen()::sheets);
        List<Double> heights = shown.hand().ask(() -> sheets.stream().map(Region::getHeight).toList());
        assertThat(heights).hasSize(2).allMatch(height -> height <= Sheet.Format.UPRIGHT.height());
        for (int i = 0; i < sheets.size(); i++) {
            VBox sheet = sheets.get(i);
            ImageIO.write(
                    shown.hand().ask(() -> Sheet.picture(sheet, 1)),
                    "png",
                    Path.of("target", "photos", "overview-sheet-" + language.code() + "-" + (i + 1) + ".png").toFile());
        }
    }

    @Test
    void anArabicPageBeginsOnTheRight() throws Exception {
        close();
        shown = show(Language.ARABIC);
        BufferedImage page = shown.hand().ask(() -> Sheet.picture(shown.screen().sheets().getFirst(), 1));
        int third = page.getWidth() / 3;
        assertThat(isWritten(page, 2 * third, page.getWidth())).isTrue();
        assertThat(isWritten(page, 0, third)).isFalse();
    }

    /// Whether anything of the title stands between these columns.
    private static boolean isWritten(BufferedImage page, int from, int to) {
        for (int x = from; x < to; x++) {
            for (int y = 20; y < 44; y++) {
                if ((page.getRGB(x, y) & 0xFF) < 128) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void thePictureIsLightAndTwiceAsFineAsTheScreen() throws Exception {
        Path file = own.resolve("overview.png");
        shown.house().target = java.util.Optional.of(file);
        run("overview.picture");
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(2128);
        assertThat(image.getRGB(4, 4) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        java.nio.file.Files.copy(
                file,
                Path.of("target", "photos", "overview-picture.png"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void theWordFileIsWrittenWhereTheOfficerSays() throws Exception {
        Path file = own.resolve("overview.docx");
        shown.house().target = java.util.Optional.of(file);
        run("overview.word");
        assertThat(file).isNotEmptyFile();
    }
}
