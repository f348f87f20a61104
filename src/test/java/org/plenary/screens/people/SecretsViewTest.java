package org.plenary.screens.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.UsesToolkit;
import org.plenary.people.PersonId;
import org.plenary.people.SecretField;
import org.plenary.people.SecretValues;

@UsesToolkit
class SecretsViewTest {

    @TempDir
    private Path folder;

    private ParticipantEditorFixture house;
    private PersonId amina;
    private SecretsView view;
    private Hand hand;

    @BeforeEach
    void typeAPassport() throws Exception {
        house = new ParticipantEditorFixture(folder);
        amina = house.dossier(house.amina()).participant().person().id();
        assertThat(house.vault.set("a long passphrase").toString()).contains("Done");
        view = Hand.make(() -> new SecretsView(house.desk(Language.ENGLISH, new Look()), house.secrets, house.vault));
        hand = Hand.showing(() -> (Parent) view.node());
        hand.act(() -> view.show(Optional.of(amina))).act(this::turn).click("editor.show-protected");
        hand.act(() -> passport().setText("N0012345"));
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
        house.close();
    }

    @Test
    void whatIsTypedOutlivesALockedVault() throws Exception {
        lock();
        assertThat(view.isDirty()).isTrue();
        unlock();
        hand.click("editor.open-protected");
        assertThat(hand.ask(() -> passport().getText())).isEqualTo("N0012345");
    }

    @Test
    void whatIsTypedIsCoveredWhileTheVaultIsLocked() throws Exception {
        lock();
        assertThat(hand.ask(() -> Hand.all(view.node()).stream().anyMatch(node -> node instanceof TextField)))
                .isFalse();
    }

    @Test
    void foldingThrowsNothingTypedAway() throws Exception {
        hand.act(this::turn).act(this::turn);
        assertThat(hand.ask(() -> passport().getText())).isEqualTo("N0012345");
    }

    @Test
    void whatIsTypedCanBeSavedAfterwards() throws Exception {
        lock();
        unlock();
        hand.click("editor.open-protected").click("editor.save-protected");
        assertThat(((Checked.Ok<SecretValues>) house.secrets.read(amina)).value().of(SecretField.PASSPORT_NUMBER).reveal())
                .isEqualTo("N0012345");
    }

    @Test
    void typingCountsAsUse() throws Exception {
        lookAgainAfter(4);
        hand.act(() -> passport().setText("N00123456"));
        lookAgainAfter(8);
        house.later = Duration.ofMinutes(12);
        assertThat(house.vault.isOpen()).isTrue();
    }

    @Test
    void whoStopsTypingIsLockedOutAfterAWhile() throws Exception {
        lookAgainAfter(4);
        lookAgainAfter(8);
        house.later = Duration.ofMinutes(10);
        assertThat(house.vault.isOpen()).isFalse();
    }

    private void lookAgainAfter(int minutes) throws Exception {
        house.later = Duration.ofMinutes(minutes);
        hand.act(view::lookAgain);
    }

    @Test
    void aLockedVaultFoldsWhatIsNotBeingTyped() throws Exception {
        hand.act(view::revert);
        lock();
        assertThat(hand.ask(() -> header().isSelected())).isFalse();
    }

    @Test
    void nobodyElseGetsWhatWasTyped() throws Exception {
        hand.act(() -> view.show(Optional.empty()));
        assertThat(view.isDirty()).isFalse();
    }

    private void lock() throws Exception {
        house.vault.lock();
        hand.act(view::lookAgain);
    }

    private void unlock() {
        assertThat(house.vault.unlock("a long passphrase").toString()).contains("true");
    }

    private void turn() {
        header().fire();
    }

    private ToggleButton header() {
        return (ToggleButton) hand.find("editor.protected");
    }

    private TextField passport() {
        return (TextField) hand.find("PASSPORT_NUMBER");
    }
}
