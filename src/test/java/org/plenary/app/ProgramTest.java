package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.SixText;
import org.plenary.kit.Command;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingDraft;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.sample.SampleFile;

/// A day with the program as a whole, on JavaFX's headless platform.
@UsesToolkit
class ProgramTest {

    @TempDir
    private static Path shared;

    private static Path sample;

    @TempDir
    private Path home;

    private Program program;

    @BeforeAll
    static void writeTheSample() throws InterruptedException {
        Photographs.startToolkit();
        sample = SampleFile.in(shared);
    }

    @BeforeEach
    void start() throws Exception {
        Settings settings = Settings.in(home, Clock.systemUTC());
        program = onFx(() -> {
            var stage = new Stage();
            Program made = Launch.program(stage, settings, () -> {});
            stage.show();
            // Nobody looks at it, and drawing takes a third of the time.
            stage.setIconified(true);
            return made;
        });
    }

    @AfterEach
    void close() throws Exception {
        var closed = new CompletableFuture<Boolean>();
        onFx(() -> {
            program.close(() -> closed.complete(true));
            return true;
        });
        assertThat(closed.get(30, TimeUnit.SECONDS)).isTrue();
        onFx(() -> {
            program.shell().stage().hide();
            return true;
        });
    }

    @Test
    void openingAWorkspaceShowsItsScreensOnItsConference() throws Exception {
        open();
        assertThat(onFx(() -> program.shell().screenIds())).contains("overview", "people", "intake", "meetings", "registry");
        assertThat(program.meeting().get().orElseThrow().call(Language.ENGLISH)).isEqualTo("COP-1");
    }

    @Test
    void arabicMirrorsTheWindow() throws Exception {
        open();
        onFx(() -> {
            program.shell().speak(Language.ARABIC);
            return true;
        });
        assertThat(onFx(() -> program.shell().stage().getScene().getNodeOrientation()))
                .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void undoTakesBackACorrectionAndRedoDoesItAgain() throws Exception {
        open();
        OpenWorkspace open = program.opened().get().orElseThrow();
        Dossier shown = open.people()
                .dossiers(program.meeting().get().orElseThrow().id())
                .getFirst();
        Outcome<Dossier> amended = open.people()
                .amend(shown, new ParticipantDraft(Map.of(ParticipantField.FUNCTION, "Minister of Mercury")));
        assertThat(amended).isInstanceOf(Outcome.Done.class);
        undoOrRedo(program.undoing()::undo);
        assertThat(function(open, shown)).isEqualTo(shown.participant().function());
        undoOrRedo(program.undoing()::redo);
        assertThat(function(open, shown)).isEqualTo("Minister of Mercury");
    }

    @Test
    void closingMakesABackupOfWhatHasChanged() throws Exception {
        open();
        OpenWorkspace open = program.opened().get().orElseThrow();
        Dossier shown = open.people()
                .dossiers(program.meeting().get().orElseThrow().id())
                .getLast();
        open.people().amend(shown, new ParticipantDraft(Map.of(ParticipantField.CITY, "Minamata")));
        close();
        assertThat(program.backups().backups().of(sample)).isNotEmpty();
    }

    @Test
    void anotherWorkspaceComesIntoTheSameWindow() throws Exception {
        open();
        Node sidebar = onFx(() -> program.shell().stage().getScene().lookup(".sidebar"));
        Path other = another();
        open(other);
        assertThat(program.opened().get().orElseThrow().workspace().file()).isEqualTo(other);
        assertThat(onFx(() -> program.shell().stage().getScene().lookup(".sidebar"))).isSameAs(sidebar);
        assertThat(onFx(() -> recent())).startsWith("other.plenary", String.valueOf(sample.getFileName()));
    }

    @Test
    void theWorkspaceThatWasOpenBeforeIsClosedWithABackup() throws Exception {
        open();
        OpenWorkspace open = program.opened().get().orElseThrow();
        Dossier shown = open.people()
                .dossiers(program.meeting().get().orElseThrow().id())
                .getLast();
        open.people().amend(shown, new ParticipantDraft(Map.of(ParticipantField.DEPARTMENT, "Mercury")));
        int backups = program.backups().backups().of(sample).size();
        open(another());
        assertThat(program.backups().backups().of(sample)).hasSize(backups + 1);
        try (OpenWorkspace again = other()) {
            assertThat(again.workspace().isReadOnly()).isFalse();
        }
    }

    @Test
    void aWorkspaceThatIsOpenCanBeOpenedAnew() throws Exception {
        open();
        OpenWorkspace first = program.opened().get().orElseThrow();
        open();
        assertThat(program.opened().get().orElseThrow()).isNotSameAs(first);
        assertThat(program.opened().get().orElseThrow().workspace().isReadOnly()).isFalse();
    }

    @Test
    void whereAnotherCannotBeOpenedTheWorkspaceComesBack() throws Exception {
        open();
        open(home.resolve("nowhere.plenary"));
        assertThat(program.opened().get().orElseThrow().workspace().file()).isEqualTo(sample);
        assertThat(onFx(() -> program.shell().screenIds())).startsWith("overview", "people");
    }

    @Test
    void thePeopleOfAnotherWorkspaceComeIntoTheSameTable() throws Exception {
        Path other = another();
        try (OpenWorkspace there = opened(other)) {
            Meeting meeting = there.meetings().all().stream()
                    .filter(one -> one.call(Language.ENGLISH).equals("COP-1"))
                    .findFirst()
                    .orElseThrow();
            List<ParticipantId> gone = there.people().dossiers(meeting.id()).stream()
                    .limit(3)
                    .map(dossier -> dossier.participant().id())
                    .toList();
            assertThat(there.people().remove(gone)).isInstanceOf(Outcome.Done.class);
        }
        open();
        onFx(() -> {
            program.shell().go(Place.of(Screens.PEOPLE));
            return true;
        });
        program.work().awaitIdle();
        TableView<?> table = onFx(this::table);
        assertThat(table.getItems()).hasSize(1_050);
        onFx(() -> {
            search().setText("kenya");
            return true;
        });
        open(other);
        assertThat(onFx(this::table)).isSameAs(table);
        assertThat(onFx(() -> search().getText())).isEmpty();
        assertThat(table.getItems()).hasSize(1_047);
    }

    private TableView<?> table() {
        return (TableView<?>) program.shell().stage().getScene().lookup(".grid");
    }

    private TextField search() {
        return (TextField) program.shell().stage().getScene().lookup("#search");
    }

    private Path another() {
        return SampleFile.at(home.resolve("other.plenary"));
    }

    /// The files that the menu offers to open again.
    private List<String> recent() {
        return program.shell().everywhere().stream()
                .filter(command -> command.id().startsWith("app.recent."))
                .map(Command::words)
                .toList();
    }

    @Test
    void aNewWorkspaceBeginsWithItsMeetingsAndGoesOnWithThePeopleOfTheFirst() throws Exception {
        onFx(() -> {
            program.create(home.resolve("new.plenary"));
            return true;
        });
        program.work().awaitIdle();
        assertThat(onFx(() -> program.shell().screenIds())).containsExactly("meetings", "registry", "duplicates");
        OpenWorkspace open = program.opened().get().orElseThrow();
        open.meetings()
                .found(new MeetingDraft(
                        "WORKSHOP", "PLANNED", SixText.english("A workshop"), SixText.EMPTY, SixText.EMPTY,
                        SixText.EMPTY, "2018-03-01", "2018-03-02", SixText.EMPTY, "", "Africa/Dakar", "", "", List.of(), "",
                        "", ""));
        onFx(() -> true);
        program.work().awaitIdle();
        onFx(() -> true);
        assertThat(onFx(() -> program.shell().screenIds())).startsWith("overview", "people");
    }

    @Test
    void aMissingFileLeavesTheStartPage() throws Exception {
        onFx(() -> {
            program.open(home.resolve("nowhere.plenary"));
            return true;
        });
        program.work().awaitIdle();
        assertThat(onFx(() -> program.shell().screenIds())).isEmpty();
        assertThat(program.opened().get()).isEqualTo(Optional.empty());
    }

    @Test
    void aWorkspaceOpenToReadOnlySaysSoAndMakesNoBackup() throws Exception {
        onFx(() -> {
            program.look(sample);
            return true;
        });
        program.work().awaitIdle();
        assertThat(onFx(() -> program.shell().stage().getScene().lookup("#band"))).isNotNull();
        assertThat(program.undoing().toUndo().get()).isEmpty();
    }

    @Test
    void aWorkspaceThatAnotherWindowHasIsOfferedToReadOnly() throws Exception {
        try (OpenWorkspace _ = other()) {
            open();
            assertThat(program.opened().get()).isEmpty();
            pressInDialog(program.words().lookVerb());
            assertThat(program.opened().get().orElseThrow().workspace().isReadOnly()).isTrue();
        }
    }

    private OpenWorkspace other() {
        return opened(sample);
    }

    private OpenWorkspace opened(Path file) {
        var wiring = new Wiring(
                () -> org.plenary.store.Desk.of("Ben", "89abcdef"), home, () -> java.time.Duration.ZERO);
        return ((Checked.Ok<OpenWorkspace>) wiring.open(file)).value();
    }

    private void pressInDialog(String words) throws Exception {
        onFx(() -> {
            javafx.stage.Window.getWindows().stream()
                    .flatMap(window -> org.plenary.kit.Hand.all(window.getScene().getRoot()).stream())
                    .filter(node -> node instanceof javafx.scene.control.Button button && words.equals(button.getText()))
                    .map(javafx.scene.control.Button.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
        program.work().awaitIdle();
    }

    private void open() throws Exception {
        open(sample);
    }

    private void open(Path file) throws Exception {
        onFx(() -> {
            program.open(file);
            return true;
        });
        program.work().awaitIdle();
    }

    private void undoOrRedo(Runnable command) throws Exception {
        program.work().awaitIdle();
        onFx(() -> {
            command.run();
            return true;
        });
        program.work().awaitIdle();
    }

    private static String function(OpenWorkspace open, Dossier of) {
        return open.people()
                .dossier(of.participant().id())
                .orElseThrow()
                .participant()
                .function();
    }

    private static <T> T onFx(Supplier<T> job) throws InterruptedException {
        return Photographs.onFx(job);
    }
}
