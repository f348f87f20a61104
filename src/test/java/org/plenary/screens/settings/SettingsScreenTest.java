package org.plenary.screens.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.base.Language;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Notices;
import org.plenary.kit.UsesToolkit;
import org.plenary.kit.Work;
import org.plenary.words.Phrasebook;

@UsesToolkit
class SettingsScreenTest {

    private final PreferencesForTests preferences = new PreferencesForTests();
    private SettingsScreen screen;
    private Hand hand;

    @BeforeEach
    void show() throws Exception {
        screen = Hand.make(() -> {
            var phrasebook = new Phrasebook(Language.ENGLISH);
            var look = new Look();
            return new SettingsScreen(
                    new Desk(
                            Work.direct(),
                            phrasebook,
                            look,
                            new Dialogs(() -> null, look, phrasebook),
                            new Notices(phrasebook),
                            place -> {}),
                    preferences);
        });
        hand = Hand.showing(() -> (Parent) screen.node());
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
    }

    @Test
    void theNameCountsAsItIsTyped() throws Exception {
        hand.act(() -> hand.find("settings.officer").requestFocus()).type("Ana");
        assertThat(preferences.officer).isEqualTo("Ana");
    }

    @Test
    void anotherBackupFolderIsShownAtOnce() throws Exception {
        preferences.answer = Optional.of(Path.of("stick"));
        hand.act(() -> screen.show(SettingsSection.BACKUPS)).click("settings.backupFolder.choose");
        assertThat(((Labeled) hand.find("settings.backupFolder")).getText()).isEqualTo("stick");
    }

    @Test
    void aPlaceOpensItsPart() throws Exception {
        hand.act(() -> screen.open(SettingsSection.FOLDERS.place()));
        assertThat(preferences.section).isEqualTo("FOLDERS");
    }

    @Test
    void pressingAKeyGivesItToTheCommand() throws Exception {
        change("people.add").control(KeyCode.J);
        assertThat(preferences.keys.chosen()).containsEntry("people.add", "Shortcut+J");
    }

    @Test
    void aKeyOfAnotherCommandIsNamedBeforeItIsTaken() throws Exception {
        change("people.add").press(KeyCode.F2);
        assertThat(preferences.keys.chosen()).isEmpty();
        hand.click("settings.keys.anyway");
        assertThat(preferences.keys.chosen()).containsEntry("people.edit", "");
    }

    @Test
    void aKeyOfTheFormsIsRefused() throws Exception {
        change("people.add").control(KeyCode.S);
        assertThat(preferences.keys.chosen()).isEmpty();
    }

    @Test
    void escapeLeavesTheKeyAsItIs() throws Exception {
        change("people.add").press(KeyCode.ESCAPE);
        assertThat(preferences.keys.chosen()).isEmpty();
    }

    @Test
    void escapeGoesBack() throws Exception {
        hand.act(() -> hand.find("settings.PERSONAL").requestFocus()).press(KeyCode.ESCAPE);
        assertThat(preferences.left).isTrue();
    }

    private Hand change(String id) throws Exception {
        return hand.act(() -> screen.show(SettingsSection.KEYS))
                .act(() -> screen.keys().choose(id))
                .click("settings.keys.change");
    }
}
