package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Language;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;
import org.plenary.kit.Work;
import org.plenary.words.Phrasebook;

@UsesToolkit
class ShellTest {

    private Shell shell;
    private Hand hand;

    @BeforeEach
    void show() throws Exception {
        shell = Hand.make(() -> new Shell(
                new Stage(), Work.direct(), new Look(), ShellDemo.CLOCK, Language.ENGLISH,
                () -> org.plenary.words.DateStyle.USUAL, new ShellDemo()));
        hand = Hand.of(() -> {
            shell.rebuild();
            return shell.stage();
        });
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
    }

    @Test
    void theFirstScreenIsShownAtTheStart() {
        assertThat(shell.place()).contains(Place.of("screen0"));
    }

    @Test
    void controlAndADigitGoesToAScreen() throws Exception {
        hand.control(KeyCode.DIGIT3);
        assertThat(shell.place()).contains(Place.of("screen2"));
    }

    @Test
    void theSidebarGoesToAScreen() throws Exception {
        hand.click("go.screen4");
        assertThat(shell.place()).contains(Place.of("screen4"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMenuHasALetterOfItsOwn(Language language) {
        ShellWords words = new Phrasebook(language).of(ShellWords.class);
        assertThat(Stream.of(words.file(), words.edit(), words.go(), words.tools(), words.help())
                        .map(word -> word.substring(word.indexOf('_') + 1, word.indexOf('_') + 2).toUpperCase(language.locale())))
                .doesNotHaveDuplicates()
                .doesNotContain("_");
    }

    @Test
    void altAndALetterOpensAMenu() throws Exception {
        hand.act(() -> Event.fireEvent(
                shell.stage().getScene(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "f", KeyCode.F, false, false, true, false)));
        assertThat(hand.ask(() -> ((MenuBar) shell.stage().getScene().getRoot().lookup(".menu-bar")).getMenus().getFirst().isShowing()))
                .isTrue();
    }

    @Test
    void controlKOpensThePalette() throws Exception {
        hand.control(KeyCode.K);
        assertThat(shell.palette().isShown()).isTrue();
    }

    @Test
    void speakingArabicMirrorsTheWindow() throws Exception {
        hand.act(() -> shell.speak(Language.ARABIC));
        assertThat(shell.stage().getScene().getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void anotherLanguageKeepsThePlace() throws Exception {
        hand.control(KeyCode.DIGIT2).act(() -> shell.speak(Language.FRENCH));
        assertThat(shell.place()).contains(Place.of("screen1"));
    }

    @Test
    void aPlaceOnAScreenThatIsNotThereIsLeft() throws Exception {
        hand.act(() -> shell.go(Place.of("moon")));
        assertThat(shell.place()).contains(Place.of("screen0"));
    }

    @Test
    void everyControlHasANameForScreenReaders() throws Exception {
        List<String> nameless = hand.ask(() -> Hand.all(shell.stage().getScene().getRoot()).stream()
                .filter(ShellTest::isOperated)
                .filter(node -> name(node).isBlank())
                .map(Node::toString)
                .toList());
        assertThat(nameless).isEmpty();
    }

    @Test
    void everyLanguageOpens() throws Exception {
        for (Language language : Language.values()) {
            hand.act(() -> shell.speak(language));
        }
        assertThat(shell.language()).isEqualTo(Language.SPANISH);
    }

    private static boolean isOperated(Node node) {
        return node.isFocusTraversable()
                && (node instanceof ButtonBase
                        || node instanceof TextInputControl
                        || node instanceof ComboBoxBase
                        || node instanceof TableView);
    }

    private static String name(Node node) {
        String given = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        return node instanceof ButtonBase button && button.getText() != null ? given + button.getText() : given;
    }
}
