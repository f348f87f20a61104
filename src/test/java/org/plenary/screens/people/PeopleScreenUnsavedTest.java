package org.plenary.screens.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Desk;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;
import org.plenary.store.QuickVault;

/// The screen with its true pane: what becomes of what is typed there.
@UsesToolkit
class PeopleScreenUnsavedTest {

    @TempDir
    private Path folder;

    private SampleHouse house;
    private Stage stage;
    private PeopleScreen screen;
    private Hand hand;

    @BeforeEach
    void typeIntoTheFirstPerson() throws Exception {
        house = SampleHouse.open(SampleHouse.write(folder), folder);
        stage = Hand.make(Stage::new);
        Desk desk = house.desk(stage, new Look(), Language.ENGLISH);
        var vault = QuickVault.of(house.workspace, Duration.ofMinutes(5));
        screen = (PeopleScreen) Hand.make(() -> PeopleScreens.whole(desk, house.about(), vault, id -> "COP-1"));
        hand = Hand.of(() -> {
            stage.setScene(new Scene(new StackPane(screen.node()), 1064, 690));
            desk.look().dress(stage.getScene(), Language.ENGLISH);
            return stage;
        });
        open(0);
        hand.act(() -> given().requestFocus()).press(KeyCode.END).type("x");
    }

    @AfterEach
    void close() throws Exception {
        hand.act(() -> Window.getWindows().stream().filter(one -> !one.equals(stage)).toList().forEach(Window::hide));
        hand.act(() -> screen.close()).close();
        house.close();
    }

    @Test
    void escapeAsksOnce() throws Exception {
        hand.press(KeyCode.ESCAPE);
        assertThat(hand.ask(() -> Window.getWindows().size())).isEqualTo(2);
    }

    @Test
    void whatIsDiscardedIsGoneWhenThePersonIsLookedAtAgain() throws Exception {
        String typed = hand.ask(() -> given().getText());
        hand.press(KeyCode.ESCAPE);
        Dialog.press(hand, "Discard changes");
        open(0);
        assertThat(hand.ask(() -> given().getText())).isEqualTo(typed.substring(0, typed.length() - 1));
    }

    @Test
    void discardingForAnotherPersonShowsThatPersonWithoutAnotherQuestion() throws Exception {
        open(1);
        Dialog.press(hand, "Discard changes");
        assertThat(hand.ask(() -> Window.getWindows().size())).isEqualTo(1);
        String given = house.people
                .dossier(screen.model().shown().get(1).id())
                .orElseThrow()
                .participant()
                .person()
                .name()
                .given();
        assertThat(hand.ask(() -> given().getText())).isEqualTo(given);
    }

    private void open(int line) throws Exception {
        var id = screen.model().shown().get(line).id();
        hand.act(() -> screen.open(Place.of("people", id.value())));
    }

    private TextField given() {
        return (TextField) hand.find("GIVEN");
    }
}
