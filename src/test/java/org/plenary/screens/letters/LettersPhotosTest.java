package org.plenary.screens.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Choice;
import org.plenary.kit.Filter;
import org.plenary.kit.Guises;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;
import org.plenary.letters.LetterKind;
import org.plenary.letters.MailingWish;

/// Writes pictures of the screen of letters into `target/photos`, to be looked at.
@UsesToolkit
class LettersPhotosTest {

    @TempDir
    private static Path folder;

    private static LettersHouse house;

    @BeforeAll
    static void open() throws Exception {
        Photographs.startToolkit();
        house = new LettersHouse(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Guises({"letters-light, ENGLISH, LIGHT", "letters-arabic, ARABIC, LIGHT"})
    void register(String name, Language language, Look.Theme theme) throws Exception {
        assertThat(take(name, language, theme, LettersPhotosTest::openFirst)).isNotEmptyFile();
    }

    @Test
    void mailings() throws Exception {
        assertThat(take("letters-mailings-dark", Language.ENGLISH, Look.Theme.DARK, LettersScreen::showMailings))
                .isNotEmptyFile();
    }

    @Test
    void templates() throws Exception {
        assertThat(take("letters-templates-russian", Language.RUSSIAN, Look.Theme.LIGHT, LettersScreen::showTemplates))
                .isNotEmptyFile();
    }

    @Test
    void lookingOver() throws Exception {
        assertThat(take("letters-page", Language.ENGLISH, Look.Theme.LIGHT, screen -> {
                    begin(screen);
                    screen.page().wizard().go(2);
                }))
                .isNotEmptyFile();
    }

    @Test
    void choosingTheTexts() throws Exception {
        assertThat(take("letters-page-texts-dark", Language.FRENCH, Look.Theme.DARK, screen -> {
                    begin(screen);
                    screen.page().wizard().go(1);
                }))
                .isNotEmptyFile();
    }

    @Test
    void choosingPeople() throws Exception {
        assertThat(take("letters-page-people", Language.ENGLISH, Look.Theme.LIGHT, LettersPhotosTest::begin))
                .isNotEmptyFile();
    }

    @Test
    void aWishOfAnotherScreenChoosesKindAndAddressees() throws Exception {
        assertThat(take("letters-page-reminder", Language.ENGLISH, Look.Theme.LIGHT, screen -> {
                    UUID wanted = screen.model().letters().mailings()
                            .recipients(screen.model().meeting(), LetterKind.CREDENTIALS_REMINDER, Language.ENGLISH)
                            .get(1)
                            .delegation()
                            .value();
                    screen.open(Place.of(LettersScreen.ID)
                            .narrowed(MailingWish.KIND, LetterKind.CREDENTIALS_REMINDER.name())
                            .narrowed(MailingWish.TO, wanted.toString()));
                    assertThat(screen.page().grid().selected())
                            .extracting(line -> line.recipient().delegation().value())
                            .containsExactly(wanted);
                }))
                .isNotEmptyFile();
    }

    @Guises({"letters-page-filtered, RUSSIAN, DARK", "letters-page-filtered-arabic, ARABIC, LIGHT"})
    void choosingPeopleByFilters(String name, Language language, Look.Theme theme) throws Exception {
        assertThat(take(name, language, theme, LettersPhotosTest::narrowed)).isNotEmptyFile();
    }

    private static void narrowed(LettersScreen screen) {
        begin(screen);
        screen.page().who().filters().filters().add(new Filter(AddresseeLine.GROUP, new Choice("AFRICA", "Africa")));
        screen.page().grid().table().getSelectionModel().selectRange(0, 4);
    }

    private static void openFirst(LettersScreen screen) {
        screen.register().grid().select(screen.model().lines().getFirst());
        screen.register().show(screen.model().lines().getFirst());
    }

    private static void begin(LettersScreen screen) {
        screen.commands().stream().filter(command -> command.id().equals("letters.new")).forEach(command -> command.fire());
        screen.page().begin(LetterKind.INVITATION_NOTE);
        screen.page().grid().table().getSelectionModel().selectRange(0, 20);
    }

    private static Path take(String name, Language language, Look.Theme theme, Consumer<LettersScreen> act) throws Exception {
        Path file = Path.of("target", "photos", name + ".png");
        var look = new Look();
        look.theme().set(theme);
        Stage stage = Photographs.onFx(Stage::new);
        var screen = new AtomicReference<LettersScreen>();
        Hand hand = Hand.of(() -> {
            screen.set(house.screen(stage, look, language));
            return stage;
        });
        hand.act(() -> act.accept(screen.get()));
        new Photographs(1).take(stage, file);
        hand.close();
        return file;
    }
}
