package org.plenary.screens.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Command;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;
import org.plenary.registry.Match;
import org.plenary.registry.SpellingMeaning;
import org.plenary.registry.StateId;

@UsesToolkit
class RegistryScreenTest {

    @TempDir
    private Path folder;

    private Chancery chancery;
    private @Nullable RegistryScreen shown;
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        chancery = new Chancery(folder);
        hand = Hand.of(() -> {
            var stage = new Stage();
            shown = chancery.show(stage, new Look(), Language.ENGLISH);
            return stage;
        });
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
        chancery.close();
    }

    private RegistryScreen screen() {
        return Objects.requireNonNull(shown);
    }

    private Editor editor() {
        return screen().states().list().editor().orElseThrow();
    }

    @Test
    void enterOpensTheState() throws Exception {
        hand.act(() -> {
            screen().states().list().list().select(screen().states().model().lines().getFirst());
            screen().states().list().list().requestFocus();
        });
        hand.press(KeyCode.ENTER);
        assertThat(editor().name()).isEqualTo("Afghanistan");
    }

    @Test
    void aStateThatWasOnlyLookedAtIsNotChanged() throws Exception {
        hand.act(() -> screen().open(Place.of(RegistryScreen.ID, StateId.shipped("RWA").value())));
        assertThat(editor().form().changed()).isEmpty();
    }

    @Test
    void savingAnotherCapitalMarksTheState() throws Exception {
        hand.act(() -> screen().open(Place.of(RegistryScreen.ID, StateId.shipped("RWA").value())));
        hand.act(() -> editor().form().set("capital", "Nyanza")).control(KeyCode.S);
        assertThat(chancery.registry.isChanged(StateId.shipped("RWA"))).isTrue();
    }

    @Test
    void aNameIsAddedInThePane() throws Exception {
        hand.act(() -> screen().open(Place.of(RegistryScreen.ID, StateId.shipped("RWA").value())));
        hand.click("names.add").type("Ruanda-Urundi").click("names.save");
        assertThat(chancery.registry.book().states().find("Ruanda-Urundi")).isInstanceOf(Match.Found.class);
    }

    @Test
    void aNameThatIsAddedBesideUnsavedValuesTakesThemAlong() throws Exception {
        StateId rwanda = StateId.shipped("RWA");
        hand.act(() -> screen().open(Place.of(RegistryScreen.ID, rwanda.value())));
        hand.act(() -> editor().form().set("capital", "Nyanza"));
        hand.click("names.add").type("Ruanda-Urundi").click("names.save");
        assertThat(editor().form().isDirty()).isTrue();
        hand.act(() -> Hand.all(Window.getWindows().getLast().getScene().getRoot()).stream()
                .filter(node -> node instanceof Button button && button.getText().equals("Save"))
                .forEach(node -> ((Button) node).fire()));
        assertThat(chancery.registry.book().states().byId(rwanda).orElseThrow().capital()).isEqualTo("Nyanza");
        assertThat(chancery.registry.book().states().find("Ruanda-Urundi")).isInstanceOf(Match.Found.class);
    }

    @Test
    void aListOfThePartiesIsTakenInByKeyboard() throws Exception {
        chancery.source = Optional.of(chancery.parties());
        hand.act(() -> screen().states().model().treaty().set("basel"));
        hand.act(() -> screen().commands().stream()
                .filter(command -> command.id().equals("registry.parties"))
                .forEach(Command::fire));
        hand.press(KeyCode.ENTER);
        assertThat(chancery.registry.book().treaty("basel").instruments()).hasSize(6);
        assertThat(screen().states().model().parties()).isEqualTo(6);
    }

    @Test
    void aMemberOfTheUnionIsTakenAwayInThePane() throws Exception {
        StateId union = StateId.shipped("EUR-UNION");
        hand.act(() -> screen().open(Place.of(RegistryScreen.ID, union.value())));
        hand.click("members.show").click("members.remove.GBR");
        assertThat(chancery.registry.book().members().of(union, Chancery.OPENING)).hasSize(27);
        hand.act(() -> chancery.workspace.undo());
        assertThat(chancery.registry.book().members().of(union, Chancery.OPENING)).hasSize(28);
    }

    @Test
    void aMemberIsCorrectedInThePaneAndSaidToBeMissingWithoutAState() throws Exception {
        StateId union = StateId.shipped("EUR-UNION");
        hand.act(() -> screen().open(Place.of(RegistryScreen.ID, union.value())));
        hand.click("members.add").click("members.save");
        assertThat(chancery.registry.isChanged(union)).isFalse();
        hand.click("members.cancel").click("members.show").click("members.correct.GBR").click("members.save");
        assertThat(chancery.registry.isChanged(union)).isFalse();
        assertThat(chancery.registry.book().members().of(union, Chancery.OPENING)).hasSize(28);
    }

    @Test
    void whatWasChangedAboutAStateStandsInItsPane() throws Exception {
        hand.act(() -> screen().open(Place.of(RegistryScreen.ID, Chancery.KAZAKHSTAN.value())));
        assertThat(Hand.all(editor().node()))
                .anyMatch(node -> node instanceof javafx.scene.control.Label label && label.getText().contains("Ana · adding to the registry"));
    }

    @Test
    void whereDepositsMayBeMissingTheListSaysSo() throws Exception {
        assertThat(screen().states().model().incomplete()).isEmpty();
        hand.act(() -> screen().states().model().day().set(LocalDate.of(2025, 11, 3)));
        assertThat(screen().states().model().incomplete()).contains("15 January 2018");
    }

    @Test
    void anInstrumentIsEnteredForTheTreatyThatIsShown() throws Exception {
        hand.act(() -> screen().states().model().treaty().set("stockholm"));
        hand.act(() -> screen().open(Place.of(RegistryScreen.ID, StateId.shipped("RWA").value())));
        hand.act(() -> {
            editor().form().set("deposited", "2002-06-05");
            editor().form().set("action", "ACCESSION");
        });
        hand.control(KeyCode.S);
        assertThat(chancery.registry.book().treaty("stockholm").entryIntoForce(StateId.shipped("RWA")))
                .contains(LocalDate.of(2004, 5, 17));
        assertThat(chancery.registry.book().treaty("minamata").entryIntoForce(StateId.shipped("RWA")))
                .contains(LocalDate.of(2017, 9, 27));
    }

    @Test
    void anEmptyNameIsNotSaved() throws Exception {
        hand.act(() -> screen().open(Place.of(RegistryScreen.ID, StateId.shipped("RWA").value())));
        hand.click("names.add").click("names.save");
        assertThat(chancery.registry.isChanged(StateId.shipped("RWA"))).isFalse();
    }

    @Test
    void escapeClosesThePane() throws Exception {
        hand.act(() -> screen().open(Place.of(RegistryScreen.ID, StateId.shipped("RWA").value())));
        hand.act(() -> editor().form().field("capital").control().requestFocus()).press(KeyCode.ESCAPE);
        assertThat(screen().states().list().editor()).isEmpty();
    }

    @Test
    void closingWaitsWhileSomethingIsTyped() throws Exception {
        var closed = new AtomicBoolean();
        hand.act(() -> screen().open(Place.of(RegistryScreen.ID, StateId.shipped("RWA").value())));
        hand.act(() -> editor().form().set("capital", "Nyanza")).act(() -> screen().mayClose(() -> closed.set(true)));
        assertThat(closed).isFalse();
    }

    @Test
    void theShippedValuesComeBackWithOneButton() throws Exception {
        hand.act(() -> screen().open(Place.of(RegistryScreen.ID, Chancery.KAZAKHSTAN.value())));
        hand.click("registry.restoreState");
        assertThat(chancery.registry.isChanged(Chancery.KAZAKHSTAN)).isFalse();
    }

    @Test
    void aPlaceOpensAnOrganizationInItsTab() throws Exception {
        hand.act(() -> screen().open(Place.of(RegistryScreen.ID, chancery.mercuryWatch.value())));
        assertThat(screen().organizations().list().editor().orElseThrow().name()).isEqualTo("Mercury Watch");
    }

    @Test
    void anAddedOrganizationIsRemoved() throws Exception {
        hand.act(() -> screen().open(Place.of(RegistryScreen.ID, chancery.mercuryWatch.value())));
        hand.click("registry.restoreOrganization");
        assertThat(screen().organizations().model().line(chancery.mercuryWatch)).isEmpty();
    }

    private void showSpellings() throws Exception {
        hand.act(() -> screen().open(Place.of(RegistryScreen.ID)));
        hand.control(KeyCode.F).act(() -> fire("registry.spellings"));
    }

    private void fire(String id) {
        screen().commands().stream().filter(command -> command.id().equals(id)).forEach(Command::fire);
    }

    @Test
    void deleteForgetsTheSpellingsThatAreChosen() throws Exception {
        chancery.rememberSpellings();
        showSpellings();
        hand.act(() -> {
            screen().spellings().list().list().select(screen().spellings().model().lines().getFirst());
            screen().spellings().list().list().requestFocus();
        });
        hand.press(KeyCode.DELETE);
        assertThat(chancery.registry.spellings().all()).hasSize(5).noneMatch(one -> one.text().startsWith("مصر"));
    }

    @Test
    void nothingIsForgottenWhileAnotherListIsShown() throws Exception {
        chancery.rememberSpellings();
        showSpellings();
        hand.act(() -> screen().spellings().list().list().select(screen().spellings().model().lines().getFirst()));
        hand.act(() -> fire("registry.states")).act(() -> screen().states().list().list().requestFocus());
        hand.press(KeyCode.DELETE);
        assertThat(chancery.registry.spellings().all()).hasSize(6);
    }

    @Test
    void whatASpellingMeansIsTurnedInThePane() throws Exception {
        chancery.rememberSpellings();
        showSpellings();
        hand.act(() -> screen().spellings().list().open(screen().spellings().model().lines().getLast()));
        hand.act(() -> screen().spellings().list().editor().orElseThrow().form()
                .set("meaning", StateId.shipped("BDI").value().toString()));
        hand.control(KeyCode.S);
        assertThat(chancery.registry.spellings().all())
                .anyMatch(one -> one.text().equals("Ruanda-Urundi")
                        && one.meaning().equals(new SpellingMeaning.OfState(StateId.shipped("BDI"))));
    }
}
