package org.plenary.screens.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Commands;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.UsesToolkit;
import org.plenary.letters.Letter;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Recipient;

@UsesToolkit
class LettersScreenTest {

    @TempDir
    private Path folder;

    private LettersHouse house;
    private @Nullable LettersScreen shown;
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        house = new LettersHouse(folder);
        hand = Hand.of(() -> {
            var stage = new Stage();
            LettersScreen made = house.screen(stage, new Look(), Language.ENGLISH);
            new Commands(made.commands()).install(stage.getScene());
            shown = made;
            return stage;
        });
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
        house.close();
    }

    private LettersScreen screen() {
        return Objects.requireNonNull(shown);
    }

    private LetterLine first() {
        return screen().model().lines().getFirst();
    }

    /// Search, choose all, on through the steps.
    @Test
    void aMailingIsMadeByKeyboard() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        int before = screen().model().all().size();
        hand.control(KeyCode.N);
        hand.act(() -> {
            screen().page().begin(LetterKind.THANKS);
            screen().page().folder(out);
            screen().page().who().filters().searchField().requestFocus();
        });
        hand.type("kenya").click("letters.chooseAll");
        for (int step = 0; step < 3; step++) {
            hand.click("wizard.next");
        }
        hand.click("letters.issue");
        assertThat(screen().model().all()).hasSize(before + 1);
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))).anyMatch(name -> name.endsWith("Kenya.docx"));
        }
    }

    @Test
    void whoIsChosenStaysChosenWhoeverIsSearchedForNext() throws Exception {
        hand.control(KeyCode.N);
        hand.act(() -> screen().page().begin(LetterKind.THANKS));
        searchAndChoose("kenya");
        searchAndChoose("gabon");
        assertThat(hand.ask(() -> screen().page().who().chosen()))
                .extracting(Recipient::name)
                .containsExactly("Kenya", "Gabon");
    }

    /// Down goes from the search to what it has found.
    private void searchAndChoose(String name) throws Exception {
        hand.act(() -> {
            screen().page().who().filters().search().set("");
            screen().page().who().filters().searchField().requestFocus();
        });
        hand.type(name).press(KeyCode.DOWN);
    }

    @Test
    void whatWasJustIssuedIsSelectedInTheRegister() throws Exception {
        Path out = Files.createDirectory(folder.resolve("issued"));
        hand.control(KeyCode.N);
        hand.act(() -> {
            screen().page().begin(LetterKind.THANKS);
            screen().page().folder(out);
        });
        searchAndChoose("kenya");
        hand.click("wizard.next").click("wizard.next").click("wizard.next").click("letters.issue");
        assertThat(hand.ask(() -> List.copyOf(screen().register().grid().selected())))
                .singleElement()
                .matches(line -> line.letter().kind() == LetterKind.THANKS);
    }

    @Test
    void aDayThatCannotBeReadIsNotTakenForToday() throws Exception {
        hand.control(KeyCode.N);
        hand.act(() -> screen().page().begin(LetterKind.THANKS));
        hand.click("letters.chooseAll").click("wizard.next");
        date("31 Foo 2017");
        assertThat(isOnward()).isFalse();
        date("24 Sep 2017");
        assertThat(isOnward()).isTrue();
    }

    private void date(String typed) throws Exception {
        hand.act(() -> ((DatePicker) hand.find("dated")).getEditor().setText(typed));
    }

    private boolean isOnward() throws Exception {
        return hand.ask(() -> !hand.find("wizard.next").isDisabled());
    }

    @Test
    void aSendingOfADayThatCannotBeReadIsNotEntered() throws Exception {
        LetterLine letter = first();
        int before = letter.letter().dispatches().size();
        hand.act(() -> {
            screen().register().grid().select(letter);
            fire("letters.send");
        });
        typeDay("31 Foo 2017");
        assertThat(dispatches(letter)).isEqualTo(before);
        typeDay("2017-09-24");
        assertThat(dispatches(letter)).isEqualTo(before + 1);
    }

    private void fire(String command) {
        screen().commands().stream()
                .filter(one -> one.id().equals(command))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private int dispatches(LetterLine letter) {
        return screen().model().lines().stream()
                .filter(line -> line.letter().id().equals(letter.letter().id()))
                .findFirst()
                .orElseThrow()
                .letter()
                .dispatches()
                .size();
    }

    /// Into the dialog that is over the window, and presses its main button.
    private void typeDay(String typed) throws Exception {
        hand.act(() -> {
            DialogPane pane = Window.getWindows().stream()
                    .map(Window::getScene)
                    .filter(Objects::nonNull)
                    .map(Scene::getRoot)
                    .filter(DialogPane.class::isInstance)
                    .map(DialogPane.class::cast)
                    .findFirst()
                    .orElseThrow();
            ((DatePicker) pane.lookup("#on")).getEditor().setText(typed);
            ((Button) pane.lookupButton(pane.getButtonTypes().getFirst())).fire();
        });
    }

    @Test
    void theProofOfASendingIsAttached() throws Exception {
        Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.4");
        LetterLine sent = screen().model().lines().stream()
                .filter(line -> !line.letter().dispatches().isEmpty())
                .findFirst()
                .orElseThrow();
        hand.act(() -> {
            screen().register().grid().select(sent);
            screen().register().show(sent);
        });
        hand.click("letters.attach");
        assertThat(house.room.letters.register().papers()
                        .of(sent.letter().dispatches().getFirst().id().value()))
                .extracting(file -> file.content().name())
                .containsExactly("scan.pdf");
    }

    @Test
    void enterOpensALetterAndEscapeClosesIt() throws Exception {
        hand.act(() -> {
            screen().register().grid().select(first());
            screen().register().grid().requestFocus();
        });
        hand.press(KeyCode.ENTER);
        assertThat(Hand.all(screen().node())).anyMatch(node -> node.getStyleClass().contains("detail"));
        hand.press(KeyCode.ESCAPE);
        assertThat(Hand.all(screen().node())).noneMatch(node -> node.getStyleClass().contains("detail"));
    }

    @Test
    void whatIsTypedIntoTheSearchLeavesTheLettersThatHoldIt() throws Exception {
        hand.control(KeyCode.F).type("kenya");
        assertThat(screen().model().lines())
                .isNotEmpty()
                .extracting(line -> line.letter().addressee())
                .containsOnly("Kenya");
        assertThat(screen().model().lines()).extracting(line -> line.letter().status()).doesNotContain(Letter.Status.VOIDED);
    }
}
