package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Hand;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;

/// Somebody starts Plenary for the first time.
@UsesToolkit
class FirstStartTest {

    @TempDir
    private Path folder;

    private SampleProgram sample;
    private Hand hand;

    @BeforeEach
    void start() throws Exception {
        sample = SampleProgram.in(folder);
        hand = Hand.of(() -> sample.program().shell().stage());
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void theLanguageIsChosenFirst() throws Exception {
        hand.click("first.ru");
        assertThat(sample.program().shell().language()).isEqualTo(Language.RUSSIAN);
        sample.photograph("first-russian");
    }

    @Test
    void photographsOfTheFirstPage() throws Exception {
        sample.photograph("first-light");
        hand.click("first.ar");
        assertThat(sample.photograph("first-arabic")).isNotEmptyFile();
    }

    @Test
    void nothingIsCutOffTooFaintOrNamelessOnTheFirstPages() throws Exception {
        Path list = Files.writeString(folder.resolve("delegates.csv"), "Name,Delegation\nMs. Amina Okafor,Nigeria\n");
        List<String> faults = new ArrayList<>();
        for (Way way : Way.wanted()) {
            way.wear(sample);
            faults.addAll(way.lookThrough(sample, "first"));
            hand.press(KeyCode.F1);
            faults.addAll(way.lookThrough(sample, "first-help"));
            hand.press(KeyCode.F1);
            sample.act(() -> new FileCommands(sample.program(), sample.program().shell().phrasebook()).fromList(list));
            faults.addAll(way.lookThrough(sample, "from-list"));
            sample.act(() -> {
                var files = new FileCommands(sample.program(), sample.program().shell().phrasebook());
                sample.program().shell().showStart(files.startPage().node());
            });
            faults.addAll(way.lookThrough(sample, "start"));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theSampleOpensAndTheTourShowsTheWayOnce() throws Exception {
        hand.click("first.sample");
        sample.rest();
        assertThat(hand.find("walk")).isNotNull();
        for (int i = 1; i <= TourStop.values().length; i++) {
            sample.photograph("tour-" + i);
            hand.press(KeyCode.ENTER);
        }
        assertThat(isThere("walk")).isFalse();
        assertThat(sample.program().settings().choice("tour.taken")).isEqualTo("yes");
    }

    @Test
    void aListBecomesAWorkspaceWithItsMeetingAndIsLookedOver() throws Exception {
        Path list = folder.resolve("delegates.csv");
        Files.writeString(list, "Name,Delegation,E-mail\nMs. Amina Okafor,Nigeria,amina@example.org\n");
        sample.act(() -> new FileCommands(sample.program(), sample.program().shell().phrasebook()).fromList(list));
        type(Map.of("title", "First meeting of the parties", "shortTitle", "MOP-1", "city", "Nairobi"));
        sample.photograph("from-list");
        hand.click("list.begin");
        assertThat(sample.program().opened().get()).as("the first day is missing").isEmpty();
        type(Map.of("startsOn", "2027-03-01", "endsOn", "2027-03-05"));
        hand.click("list.begin");
        sample.rest();
        assertThat(folder.resolve("delegates.plenary")).exists();
        assertThat(sample.program().meeting().get().orElseThrow().call(Language.ENGLISH)).isEqualTo("MOP-1");
        assertThat(sample.program().shell().place()).contains(Place.of("intake"));
        sample.photograph("from-list-import");
    }

    @Test
    void helpStandsBesideEveryScreenAndBesideTheStart() throws Exception {
        hand.press(KeyCode.F1);
        assertThat(isThere("help")).isTrue();
        sample.photograph("help-start");
        sample.open();
        hand.press(KeyCode.F1);
        sample.photograph("help-people");
        sample.go("registry");
        assertThat(isThere("help")).isTrue();
        hand.act(() -> hand.find("help.text").requestFocus()).press(KeyCode.ESCAPE);
        assertThat(isThere("help")).isFalse();
    }

    private boolean isThere(String id) throws Exception {
        return hand.ask(() -> Window.getWindows().stream()
                .flatMap(window -> Hand.all(window.getScene().getRoot()).stream())
                .anyMatch(node -> id.equals(node.getId())));
    }

    private void type(Map<String, String> values) throws Exception {
        for (var value : values.entrySet()) {
            hand.act(() -> {
                Node field = hand.find(value.getKey());
                if (field instanceof TextInputControl text) {
                    text.setText(value.getValue());
                } else if (field instanceof javafx.scene.control.DatePicker picker) {
                    picker.setValue(java.time.LocalDate.parse(value.getValue()));
                }
            });
        }
    }
}
