package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
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
}
