package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.kit.Command;
import org.plenary.kit.Hand;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.kit.UsesToolkit;
import org.plenary.screens.intake.IntakeScreen;
import org.plenary.screens.settings.SettingsSection;

/// What holds for every pane, page, step and dialog that a screen opens, for the settings, the help, the palette and the
/// tour, looked at on the sample as a screen is.
///
/// Russian has the longest words and is looked at each time; `-Dplenary.every` looks in all other ways, too.
@UsesToolkit
class EveryPaneTest {

    /// A screen, or a part of the settings, and what is done there one after the other: each step is looked at.
    private static final List<String> PANES = List.of(
            "people enter", "people people.add", "people people.refuse", "people people.bulk", "people people.erase",
            "people enter editor.history", "people enter editor.protected",
            "people app.about", "people crash",
            "letters enter", "letters letters.head",
            "letters letters.new wizard.next wizard.next wizard.next",
            "letters letters.send", "letters letters.reply", "letters letters.address", "letters letters.void",
            "nominations enter", "nominations nominations.new",
            "credentials enter", "credentials credentials.add", "credentials credentials.report",
            "observers enter", "observers observers.add", "observers observers.decide", "observers observers.letters",
            "observers observers.enter", "observers observers.note",
            "bureau enter", "bureau bureau.add", "bureau bureau.candidate", "bureau bureau.replace",
            "bureau bureau.composition", "bureau bureau.body",
            "sessions enter", "sessions sessions.add", "sessions sessions.pack",
            "procedure enter", "procedure procedure.add",
            "intake list wizard.next wizard.next intake.values intake.import",
            "calendar calendar.assign",
            "meetings enter", "meetings meetings.add", "meetings meetings.next",
            "registry enter", "registry registry.add", "registry registry.spellings",
            "registry registry.organizations enter",
            "duplicates enter", "duplicates duplicates.subject",
            "settings.PERSONAL", "settings.LANGUAGE", "settings.LOOK", "settings.BACKUPS", "settings.FOLDERS",
            "settings.KEYS",
            "people shell.help", "credentials shell.help",
            "people shell.palette typed",
            "people app.tour walk.next walk.next walk.next walk.next walk.next walk.next",
            "people app.backup app.restore");

    /// What needs the most width; in a small window looked at each time.
    private static final List<String> WIDE = List.of("intake list wizard.next wizard.next");

    /// Somebody new, somebody whose State is in doubt or not known, words that were garbled, days that cannot be.
    private static final String LIST = """
            Full name,Country,Position,Telephone,Arrival,Departure
            Ana SILVA,Portugal,MinistÃ¨re de lâ€™environnement,4.12E+10,24/09/2017,30/09/17
            Rui Costa,Swizerland,N/A,+351 21 1234567,03/10/2017,04/10/2017
            M\u00fcller Hans,Qwertzuiop,Director,néant,02/01/2560,30/09/2017
            Christine Ackermann,Austria,Asesora,-,01/10/2017 14:30,05/10/2017
            """;

    @TempDir
    private static Path folder;

    private static SampleProgram sample;
    private static Path list;

    @BeforeAll
    static void openTheSample() throws Exception {
        sample = SampleProgram.in(folder).open();
        list = folder.resolve("delegates.csv");
        Files.writeString(list, LIST);
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @TestFactory
    Stream<DynamicTest> nothingIsCutOffTooFaintOrNameless() {
        return Way.wanted().stream().map(way -> test(way, PANES));
    }

    @TestFactory
    Stream<DynamicTest> wideTablesAndLinesFitIntoASmallWindow() {
        return Way.narrow().stream().map(way -> test(way, WIDE));
    }

    private static DynamicTest test(Way way, List<String> panes) {
        return DynamicTest.dynamicTest(way.name(), () -> assertThat(faults(way, panes)).isEmpty());
    }

    private static List<String> faults(Way way, List<String> panes) throws Exception {
        way.wear(sample);
        List<String> faults = new ArrayList<>();
        for (String pane : panes) {
            List<String> steps = List.of(pane.split(" ", -1));
            Place place = place(steps.getFirst());
            try {
                sample.act(() -> sample.program().shell().go(place));
                for (int i = 1; i < steps.size(); i++) {
                    String step = steps.get(i);
                    sample.act(() -> take(place.screen(), step));
                    if (i < steps.size() - 1) {
                        faults.addAll(way.lookThrough(sample, name(steps, i)));
                    }
                }
                faults.addAll(way.lookThrough(sample, name(steps, steps.size() - 1)));
            } catch (IllegalStateException failure) {
                faults.add(pane + " fails: " + failure.getCause());
            }
            leave();
        }
        return faults;
    }

    private static String name(List<String> steps, int at) {
        String number = steps.size() > 2 ? at + "-" : "";
        return steps.getFirst() + (at == 0 ? "" : "-" + number + steps.get(at));
    }

    private static Place place(String text) {
        return text.startsWith("settings.")
                ? SettingsSection.valueOf(text.substring("settings.".length())).place()
                : Place.of(text);
    }

    private static void take(String screen, String step) {
        firstTable().ifPresent(table -> table.getSelectionModel().clearAndSelect(0));
        switch (step) {
            case "enter" -> firstTable().ifPresent(table -> Event.fireEvent(
                    table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
            case "crash" -> sample.program().shell().dialogs().failure("7K3Q-2M", "java.io.IOException: disk", () -> {});
            case "list" -> ((IntakeScreen) made(screen)).take(list);
            case "typed" -> ((TextInputControl) Objects.requireNonNull(root().lookup("#palette"))).setText("per");
            default -> press(screen, step);
        }
    }

    /// A command of the screen or of the window, or else a button.
    private static void press(String screen, String id) {
        Stream.concat(made(screen).commands().stream(), sample.program().shell().everywhere().stream())
                .filter(command -> command.id().equals(id))
                .findFirst()
                .ifPresentOrElse(Command::fire, () -> button(id).orElseThrow().fire());
    }

    private static Screen made(String screen) {
        return sample.program().shell().made(screen).orElseThrow();
    }

    private static Optional<ButtonBase> button(String id) {
        return Hand.all(root()).stream()
                .filter(node -> id.equals(node.getId()))
                .map(ButtonBase.class::cast)
                .findFirst();
    }

    private static Parent root() {
        return sample.program().shell().stage().getScene().getRoot();
    }

    private static Optional<TableView<?>> firstTable() {
        return Hand.all(root()).stream()
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
            button("walk.leave").ifPresent(ButtonBase::fire);
            sample.program().shell().palette().hide();
            if (root().lookup("#help") != null) {
                press(sample.program().shell().place().orElseThrow().screen(), "shell.help");
            }
            button("intake.undo").ifPresent(ButtonBase::fire);
        });
        sample.act(() -> sample.program().shell().closeScreens());
    }
}
