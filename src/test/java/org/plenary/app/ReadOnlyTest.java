package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.kit.Command;
import org.plenary.kit.Hand;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.kit.UsesToolkit;
import org.plenary.meetings.Meeting;
import org.plenary.observers.Application;
import org.plenary.people.ParticipantId;
import org.plenary.people.Roster;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;

/// A window in which the sample can only be read: what would change it is grey and says why.
@UsesToolkit
class ReadOnlyTest {

    /// The commands of screens that change nothing in a workspace. Whoever adds a command decides whether it is one.
    private static final Set<String> READING = Set.of(
            "overview.print", "overview.word", "overview.picture",
            "people.find", "people.switch", "people.fold", "people.copy", "people.export",
            "letters.find", "letters.list", "letters.again", "letters.edit", "letters.tags",
            "nominations.silent", "nominations.find", "nominations.list",
            "credentials.sheet", "credentials.report", "credentials.find", "credentials.list",
            "observers.note", "observers.find", "observers.list",
            "bureau.composition", "bureau.find", "bureau.list",
            "sessions.edit", "sessions.pack", "sessions.find", "sessions.list",
            "procedure.calendar", "procedure.find", "procedure.list",
            "intake.choose.menu",
            "reports.write", "reports.usual",
            "calendar.previous", "calendar.next", "calendar.today", "calendar.print", "calendar.workbook",
            "calendar.file",
            "meetings.find",
            "registry.find", "registry.list", "registry.states", "registry.organizations", "registry.spellings",
            "duplicates.subject", "duplicates.again", "duplicates.find",
            "settings.back");

    @TempDir
    private static Path folder;

    private static SampleProgram sample;

    @BeforeAll
    static void look() throws Exception {
        sample = SampleProgram.in(folder);
        sample.act(() -> sample.program().look(sample.sample()));
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @Test
    void everyCommandThatIsNotKnownToChangeNothingIsBarred() throws Exception {
        List<String> possible = new ArrayList<>();
        for (String screen : sample.ask(() -> sample.program().shell().entries().stream().map(Screen.Entry::id).toList())) {
            sample.go(screen);
            sample.ask(() -> sample.program().shell().made(screen).orElseThrow().commands()).stream()
                    .filter(command -> command.barred().isEmpty())
                    .map(Command::id)
                    .forEach(possible::add);
        }
        assertThat(possible).isSubsetOf(READING);
    }

    @Test
    void aBarredButtonSaysWhyAndDoesNothing() throws Exception {
        sample.go("people");
        Button add = (Button) sample.ask(() -> find("people.add"));
        assertThat(sample.ask(() -> add.getTooltip().getText())).startsWith("Open to read only");
        int before = people();
        sample.act(add::fire);
        assertThat(people()).isEqualTo(before);
        sample.act(() -> add.getTooltip().hide());
        sample.photograph("read-only-people");
    }

    @Test
    void thePaletteSaysWhyACommandOfAnotherScreenIsImpossible() throws Exception {
        sample.go("overview").act(() -> sample.program().shell().palette().show());
        sample.act(() -> ((TextInputControl) find("palette")).setText("add person"));
        sample.photograph("read-only-palette");
        assertThat(sample.ask(() -> ((Labeled) find("palette.why")).getText())).startsWith("Open to read only");
        sample.act(() -> Event.fireEvent(
                find("palette"), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        assertThat(sample.program().shell().palette().isShown()).isTrue();
        assertThat(sample.program().shell().place()).contains(Place.of("overview"));
        sample.act(() -> sample.program().shell().palette().hide());
    }

    @Test
    void whatStandsInAFormCanBeReadAndNotChanged() throws Exception {
        ParticipantId first = roster().lines().getFirst().id();
        sample.act(() -> sample.program().shell().go(Place.of("people", first.value())));
        // What scrolls is there once it has been drawn.
        sample.photograph("read-only-person");
        TextInputControl family = (TextInputControl) sample.ask(() -> find("FAMILY"));
        assertThat(family.isEditable()).isFalse();
        assertThat(sample.ask(() -> find("form.save").getStyleClass())).contains("barred");
    }

    @Test
    void theCriteriaStandBesideTheDocumentsOfAnApplication() throws Exception {
        Meeting meeting = sample.program().meeting().get().orElseThrow();
        Application first = sample.ask(() -> sample.program().opened().get().orElseThrow())
                .observers()
                .cases(meeting)
                .getFirst()
                .application();
        sample.act(() -> sample.program().shell().go(Place.of("observers", first.organization().value())));
        assertThat(sample.ask(() -> Hand.all(sample.program().shell().stage().getScene().getRoot()).stream()
                        .filter(node -> node instanceof Labeled said && "Criteria".equals(said.getText()))
                        .toList()))
                .hasSize(1);
    }

    @Test
    void whoCannotWriteYetGoesOnReading() throws Exception {
        var held = ((Checked.Ok<Workspace>) Workspace.open(sample.sample(), Desk.of("Ana", "0123abcd"), folder)).value();
        try (held) {
            sample.act(() -> sample.program().open(sample.sample()));
            assertThat(sample.ask(() -> sample.program().opened().get().orElseThrow().workspace().isReadOnly()))
                    .isTrue();
        }
    }

    private static Roster roster() {
        return sample.program()
                .opened()
                .get()
                .map(open -> Roster.of(
                        open.people(),
                        sample.program().meeting().get().orElseThrow(),
                        open.book(),
                        sample.program().shell().language(),
                        sample.program().meeting().get().orElseThrow().days().from()))
                .orElseThrow();
    }

    private static int people() {
        return roster().lines().size();
    }

    private static Node find(String id) {
        return Hand.all(sample.program().shell().stage().getScene().getRoot()).stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow();
    }
}
