package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

@UsesToolkit
class DialogsTest {

    @AfterEach
    void close() throws Exception {
        Hand.make(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return true;
        });
    }

    @Test
    void aQuestionBeforeItsWindowBringsTheWindowUpBelowIt() throws Exception {
        Stage stage = Hand.make(() -> {
            var made = new Stage();
            made.setScene(new Scene(new StackPane(), 300, 200));
            new Dialogs(() -> made, new Look(), new Phrasebook(Language.ENGLISH)).ask("Open elsewhere", "Look at it?");
            return made;
        });
        assertThat(stage.isShowing()).isTrue();
        assertThat(Window.getWindows().getLast()).isNotSameAs(stage);
    }

    @Test
    void aPassphraseCanBeTypedAtOnce() throws Exception {
        Node keyboard = shown(dialogs -> dialogs.passphrase("Protected", "Open it", typed -> {}), Scene::getFocusOwner);
        assertThat(keyboard).isInstanceOf(PasswordField.class);
    }

    @Test
    void whatOnlySaysSomethingIsClosed() throws Exception {
        List<String> buttons = shown(
                dialogs -> dialogs.ask("All tags", "None"),
                scene -> scene.getRoot().lookupAll(".button").stream()
                        .map(button -> ((Button) button).getText())
                        .toList());
        assertThat(buttons).containsExactly("Close");
    }

    @Test
    void theDetailsOfAFailureAreCalledSoInTheLanguageOfTheUser() throws Exception {
        List<String> buttons = shown(
                Language.RUSSIAN,
                dialogs -> dialogs.failure("7K3Q-2M", "stack", () -> {}),
                scene -> scene.getRoot().lookupAll(".button").stream()
                        .map(button -> ((Button) button).getText())
                        .toList());
        assertThat(buttons).contains("Подробности").doesNotContain("Show Details");
    }

    /// What is seen in a dialog.
    private static <T> T shown(Consumer<Dialogs> ask, Function<Scene, T> look) throws Exception {
        return shown(Language.ENGLISH, ask, look);
    }

    private static <T> T shown(Language language, Consumer<Dialogs> ask, Function<Scene, T> look) throws Exception {
        return Hand.make(() -> {
            var owner = new Stage();
            owner.setScene(new Scene(new StackPane(), 300, 200));
            ask.accept(new Dialogs(() -> owner, new Look(), new Phrasebook(language)));
            return look.apply(Window.getWindows().getLast().getScene());
        });
    }
}
