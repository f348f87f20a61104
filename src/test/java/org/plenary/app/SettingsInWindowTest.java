package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.KeyCombination;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Command;
import org.plenary.kit.Hotkeys;
import org.plenary.kit.Look;
import org.plenary.kit.Hand;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;
import org.plenary.screens.settings.SettingsScreen;
import org.plenary.screens.settings.SettingsSection;
import org.plenary.words.DateStyle;

/// The settings as the window has them, on the sample. The pictures lie in `target/photos`.
@UsesToolkit
class SettingsInWindowTest {

    @TempDir
    private static Path folder;

    private static SampleProgram sample;

    @BeforeAll
    static void start() throws Exception {
        sample = SampleProgram.in(folder).open();
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @BeforeEach
    void goToThePeople() throws Exception {
        sample.act(() -> sample.program().hotkeys().set(Hotkeys.NONE));
        sample.go("people");
    }

    @Test
    void backIsWhereOneCameFrom() throws Exception {
        sample.go("registry").go(SettingsScreen.ID).act(sample.program().shell()::leave);
        assertThat(sample.program().shell().place()).contains(Place.of("registry"));
    }

    @Test
    void anotherKeyWorksAtOnceAndTheOldOneNoMore() throws Exception {
        sample.act(() -> sample.program().hotkeys().set(new Hotkeys(Map.of("people.add", "Shortcut+J"))));
        Map<KeyCombination, Runnable> keys = sample.program().shell().stage().getScene().getAccelerators();
        assertThat(keys)
                .containsKey(KeyCombination.valueOf("Shortcut+J"))
                .doesNotContainKey(KeyCombination.valueOf("Shortcut+N"));
    }

    @Test
    void thePaletteAndTheSettingsKnowCommandsOfScreensThatWereNeverOpened() throws Exception {
        var preferences = sample.ask(() -> new OwnPreferences(
                sample.program(), sample.program().shell().desk(), sample.program().tools()));
        assertThat(sample.ask(preferences::commands)).anyMatch(command -> command.id().equals("meetings.next"));
    }

    @Test
    void isoDaysAreShownOnTheScreens() throws Exception {
        sample.act(() -> sample.program().settings().dateStyle(DateStyle.ISO))
                .act(() -> sample.program().shell().rebuild());
        assertThat(sample.program().meetings().listed()).anyMatch(meeting -> meeting.subtitle().contains("2017-09-24/29"));
        sample.act(() -> sample.program().settings().dateStyle(DateStyle.USUAL))
                .act(() -> sample.program().shell().rebuild());
    }

    @Test
    void photographs() throws Exception {
        sample.act(() -> sample.program().settings().officer("Amina Diallo"));
        for (SettingsSection section : SettingsSection.values()) {
            sample.act(() -> sample.program().shell().go(section.place()));
            sample.photograph("settings-" + section.name().toLowerCase(java.util.Locale.ROOT));
        }
        sample.act(() -> sample.program().look().theme().set(Look.Theme.DARK)).photograph("settings-dark");
        sample.act(() -> sample.program().look().theme().set(Look.Theme.LIGHT));
        for (Language language : new Language[] {Language.ARABIC, Language.RUSSIAN}) {
            sample.act(() -> sample.program().shell().speak(language));
            for (SettingsSection section : new SettingsSection[] {SettingsSection.BACKUPS, SettingsSection.KEYS}) {
                sample.act(() -> sample.program().shell().go(section.place()));
                sample.photograph("settings-" + section.name().toLowerCase(java.util.Locale.ROOT) + "-" + language.code());
            }
        }
        sample.act(() -> sample.program().shell().speak(Language.ENGLISH));
        assertThat(Path.of("target/photos/settings-keys-ar.png")).isNotEmptyFile();
    }

    @Test
    void aCommandOfAnotherScreenIsRunThere() throws Exception {
        sample.act(() -> sample.program().shell().run("bureau", "bureau.add"));
        Node root = sample.program().shell().stage().getScene().getRoot();
        assertThat(sample.ask(() -> Hand.all(root))).anyMatch(node -> "post".equals(node.getId()));
    }

    @Test
    void nothingIsKeptOfTheWindowInAnotherLanguage() throws Exception {
        var before = new WeakReference<>(sample.ask(() -> sample.program().shell().desk()));
        sample.act(() -> sample.program().shell().speak(Language.FRENCH));
        sample.act(() -> sample.program().shell().speak(Language.ENGLISH));
        for (int i = 0; i < 20 && before.get() != null; i++) {
            System.gc();
            sample.rest();
        }
        assertThat(before.get()).isNull();
    }

    @Test
    void everyCommandStillHasItsOwnKey() throws Exception {
        assertThat(sample.ask(() -> sample.program().shell().everywhere()).stream()
                        .map(Command::id)
                        .toList())
                .doesNotHaveDuplicates();
    }
}
