package org.plenary.screens.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.intake.IntakeBench;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Place;
import org.plenary.kit.ShownScreen;
import org.plenary.kit.UsesToolkit;

/// From a file to its people and back, with the keyboard alone.
@UsesToolkit
class IntakeWizardTest {

    @TempDir
    private Path folder;

    private IntakeBench bench;
    private ShownScreen<IntakeScreen> shown;
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        bench = new IntakeBench(folder);
        shown = ShownScreen.of(
                Language.ENGLISH,
                Look.Theme.LIGHT,
                desk -> new IntakeScreen(
                        desk, bench.intake(), bench::meeting, new SimpleObjectProperty<>(folder), () -> Place.of("people")));
        hand = shown.hand();
    }

    @AfterEach
    void close() throws Exception {
        shown.close();
        bench.close();
    }

    private Node focused() throws Exception {
        return hand.ask(() -> hand.stage().getScene().getFocusOwner());
    }

    private void take() throws Exception {
        Path file = bench.csv("Name,Country,Nickname\nAna SILVA,Portugal,Ana\n");
        hand.act(() -> shown.screen().take(file));
    }

    @Test
    void whoComesHereHasTheKeyboardOnTheChoiceOfAFile() throws Exception {
        hand.act(() -> shown.screen().open(Place.of(IntakeScreen.ID)));
        assertThat(focused()).isInstanceOfSatisfying(
                Button.class, button -> assertThat(button.getId()).isEqualTo("intake.choose"));
    }

    @Test
    void enterIsEnoughFromTheFileToTheImport() throws Exception {
        take();
        hand.press(KeyCode.ENTER);
        assertThat(shown.screen().wizard().step()).isEqualTo(1);
        hand.press(KeyCode.ENTER);
        assertThat(shown.screen().wizard().step()).isEqualTo(2);
        assertThat(focused()).isInstanceOf(TableView.class);
    }

    @Test
    void enterInAListOfColumnsTakesTheEntryAndGoesNoFurther() throws Exception {
        take();
        hand.press(KeyCode.ENTER);
        hand.act(() -> {
            var box = (ComboBox<?>) Hand.all(hand.stage().getScene().getRoot()).stream()
                    .filter(ComboBox.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            box.requestFocus();
        });
        hand.press(KeyCode.ENTER);
        assertThat(shown.screen().wizard().step()).isEqualTo(1);
    }

    @Test
    void theWindowsUndoLeadsBackToTheRows() throws Exception {
        take();
        hand.act(() -> shown.screen().wizard().go(2));
        hand.act(() -> shown.screen().model().write());
        assertThat(shown.screen().wizard().step()).isEqualTo(3);
        bench.intake().undo();
        hand.act(() -> {});
        assertThat(shown.screen().wizard().step()).isEqualTo(2);
        assertThat(hand.ask(() -> shown.screen().model().rows().preview().get())).isPresent();
        assertThat(hand.ask(() -> shown.screen().model().rows().toImport().get())).isEqualTo(1);
    }
}
