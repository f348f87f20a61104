package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.UsesToolkit;

/// What holds for every pane, page and dialog that a screen opens, looked at on the sample as a screen is.
///
/// Russian has the longest words and is looked at each time; `-Dplenary.every` looks in all other ways, too.
@UsesToolkit
class EveryPaneTest {

    private static final List<Way> OTHERS = List.of(
            Way.usual("light", Language.ENGLISH, Look.Theme.LIGHT),
            Way.usual("arabic", Language.ARABIC, Look.Theme.LIGHT),
            new Way("small", Language.FRENCH, Look.Theme.LIGHT, 1, 1024, 640),
            new Way("twice", Language.ENGLISH, Look.Theme.LIGHT, 2, 1280, 800));

    /// What Enter opens on the first line of a list, and what commands open.
    private static final String ENTER = "enter";

    private static final List<String> PANES = List.of(
            "people enter", "people people.add", "people people.refuse", "people people.bulk", "people people.erase",
            "letters enter", "letters letters.head", "letters letters.new", "letters letters.send", "letters letters.reply",
            "letters letters.address", "letters letters.void",
            "nominations enter", "nominations nominations.new",
            "credentials enter", "credentials credentials.add", "credentials credentials.report",
            "observers enter", "observers observers.add", "observers observers.decide", "observers observers.letters",
            "observers observers.enter", "observers observers.note",
            "bureau enter", "bureau bureau.add", "bureau bureau.candidate", "bureau bureau.replace",
            "bureau bureau.composition", "bureau bureau.body",
            "sessions enter", "sessions sessions.add", "sessions sessions.pack",
            "procedure enter", "procedure procedure.add",
            "calendar calendar.assign",
            "meetings enter", "meetings meetings.add", "meetings meetings.next",
            "registry enter", "registry registry.add",
            "settings none");

    @TempDir
    private static Path folder;

    private static SampleProgram sample;

    @BeforeAll
    static void openTheSample() throws Exception {
        sample = SampleProgram.in(folder).open();
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @TestFactory
    Stream<DynamicTest> nothingIsCutOffTooFaintOrNameless() {
        Way longest = Way.usual("russian", Language.RUSSIAN, Look.Theme.DARK);
        Stream<Way> others = Way.isEverythingWanted() ? OTHERS.stream() : Stream.of();
        return Stream.concat(Stream.of(longest), others)
                .map(way -> DynamicTest.dynamicTest(way.name(), () -> assertThat(faults(way)).isEmpty()));
    }

    private static List<String> faults(Way way) throws Exception {
        way.wear(sample);
        List<String> faults = new ArrayList<>();
        for (String pane : PANES) {
            String screen = pane.split(" ", 2)[0];
            String what = pane.split(" ", 2)[1];
            sample.go(screen);
            try {
                sample.act(() -> open(screen, what));
                faults.addAll(way.look(sample, pane.replace(' ', '-')));
            } catch (IllegalStateException failure) {
                faults.add(pane + " fails: " + failure.getCause());
            }
            leave();
        }
        return faults;
    }

    private static void open(String screen, String what) {
        firstTable().ifPresent(table -> table.getSelectionModel().clearAndSelect(0));
        if (what.equals(ENTER)) {
            firstTable().ifPresent(table -> Event.fireEvent(
                    table,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        } else {
            sample.program().shell().made(screen).orElseThrow().commands().stream()
                    .filter(command -> command.id().equals(what))
                    .findFirst()
                    .ifPresent(org.plenary.kit.Command::fire);
        }
    }

    private static java.util.Optional<TableView<?>> firstTable() {
        return Hand.all(sample.program().shell().stage().getScene().getRoot()).stream()
                .filter(TableView.class::isInstance)
                .<TableView<?>>map(node -> (TableView<?>) node)
                .filter(table -> !table.getItems().isEmpty())
                .findFirst();
    }

    /// The screens are made anew, so that nothing stays open.
    private static void leave() throws Exception {
        sample.act(() -> {
            Stage main = sample.program().shell().stage();
            List.copyOf(Window.getWindows()).stream().filter(window -> !main.equals(window)).forEach(Window::hide);
            sample.program().shell().closeScreens();
        });
    }
}
