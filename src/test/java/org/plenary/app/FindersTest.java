package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.kit.Palette;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;
import org.plenary.letters.Letter;
import org.plenary.people.SavedViews;

/// What Ctrl+K finds on the sample.
@UsesToolkit
class FindersTest {

    @TempDir
    private static Path folder;

    private static SampleProgram sample;

    @BeforeAll
    static void start() throws Exception {
        sample = SampleProgram.in(folder).open();
        sample.program()
                .opened()
                .get()
                .ifPresent(open -> new SavedViews(open.workspace()).save("people", "Heads of Africa", "okafor"));
        sample.rest();
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @Test
    void aDelegationIsFoundAndShowsItsPeople() throws Exception {
        take("switzerl", "delegation:");
        assertThat(sample.program().shell().place()).map(Place::screen).contains("people");
        sample.photograph("palette-delegation");
    }

    @Test
    void aSavedViewIsFound() throws Exception {
        assertThat(ids("heads of af")).anyMatch(id -> id.startsWith("view:"));
    }

    @Test
    void aStateIsFoundInTheRegistry() throws Exception {
        assertThat(ids("rwanda")).anyMatch(id -> id.startsWith("registry:"));
    }

    @Test
    void aMailingIsFoundAndShowsItsLetters() throws Exception {
        take("invitation", "mailing:");
        assertThat(sample.program().shell().place()).map(Place::screen).contains("letters");
        sample.photograph("palette-mailing");
    }

    @Test
    void aLetterIsFoundByItsNumberAndIsShown() throws Exception {
        String reference = letter().reference();
        take(reference, "letter:" + letter().id().value());
        assertThat(sample.program().shell().place()).contains(Place.of("letters", letter().id().value()));
    }

    @Test
    void anObserverIsFoundAmongTheObservers() throws Exception {
        assertThat(ids("zero mercury")).anyMatch(id -> id.startsWith("observer:"));
    }

    @Test
    void whatTheBureauHasBeforeItIsFoundOnAScreenThatWasNeverOpened() throws Exception {
        take("adoption of the agenda", "session:");
        assertThat(sample.program().shell().place()).map(Place::screen).contains("sessions");
        sample.photograph("palette-session");
    }

    @Test
    void whatWasTakenLastStandsFirstBeforeAnythingIsTyped() throws Exception {
        take("switzerl", "delegation:");
        assertThat(ids("").getFirst()).startsWith("delegation:");
        take("bangkok", "meeting:");
        assertThat(ids("").getFirst()).startsWith("meeting:");
        take("COP-1", "meeting:");
    }

    @Test
    void aDeadlineIsFound() throws Exception {
        assertThat(ids("credentials")).anyMatch(id -> id.startsWith("deadline:"));
    }

    private static Letter letter() throws Exception {
        OpenWorkspace open = sample.ask(() -> sample.program().opened().get().orElseThrow());
        return open.letters()
                .register()
                .letters(sample.program().meeting().get().orElseThrow().id())
                .getFirst();
    }

    @Test
    void aPartOfTheSettingsIsFound() throws Exception {
        assertThat(ids("backups")).contains("settings:BACKUPS");
    }

    @Test
    void aCommandOfAScreenThatWasNeverOpenedIsFound() throws Exception {
        sample.go("people");
        assertThat(ids("next meeting")).contains("meetings.next");
        sample.photograph("palette-commands");
    }

    @Test
    void whatWasTakenIsRememberedForThisUser() throws Exception {
        take("backups", "settings:BACKUPS");
        assertThat(sample.program().settings().choice("palette.taken")).startsWith("settings:BACKUPS");
    }

    private static List<String> ids(String typed) throws Exception {
        type(typed);
        return sample.ask(() -> new ArrayList<>(entries().stream().map(Palette.Entry::id).toList()));
    }

    private static void take(String typed, String id) throws Exception {
        type(typed);
        sample.act(() -> entries().stream()
                .filter(entry -> entry.id().startsWith(id))
                .findFirst()
                .ifPresent(sample.program().shell().palette()::take));
    }

    private static void type(String typed) throws Exception {
        sample.act(() -> sample.program().shell().palette().show());
        sample.act(() -> ((TextField) sample.program().shell().palette().layer().lookup("#palette")).setText(typed));
    }

    private static List<Palette.Entry> entries() {
        return sample.program().shell().palette().found();
    }
}
