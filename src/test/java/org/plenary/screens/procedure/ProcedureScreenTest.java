package org.plenary.screens.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.procedure.Cop1.done;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Notices;
import org.plenary.kit.Photographs;
import org.plenary.kit.UsesToolkit;
import org.plenary.kit.Work;
import org.plenary.procedure.Cop1;
import org.plenary.procedure.DeadlineDraft;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;
import org.plenary.procedure.Provision;
import org.plenary.store.Workspace;
import org.plenary.words.Phrasebook;

/// The screen of rules and deadlines, and pictures of it in `target/photos`.
@UsesToolkit
class ProcedureScreenTest {

    private static final Instant NOW = Instant.parse("2017-08-20T08:00:00Z");

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Procedures procedures;
    private Deadlines deadlines;

    @BeforeEach
    void open() throws Exception {
        Photographs.startToolkit();
        workspace = ((Checked.Ok<Workspace>) Workspace.create(
                        folder.resolve("a.plenary"), org.plenary.store.Desk.of("Ana", "0123abcd")))
                .value();
        procedures = new Procedures(workspace);
        deadlines = new Deadlines(workspace, procedures);
        var notice = deadlines.lines(Cop1.MEETING).stream()
                .filter(line -> line.deadline().provision().filter(p -> p == Provision.NOTICE).isPresent())
                .findFirst()
                .orElseThrow();
        done(deadlines.amend(
                Cop1.MEETING,
                notice,
                DeadlineDraft.of(notice.deadline()).doneOn(java.time.LocalDate.of(2017, 5, 2))));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private ProcedureModel model(Language language) {
        return new ProcedureModel(
                Work.direct(),
                new ProcedureModel.Services(procedures, deadlines, Cop1.MEETING, InstantSource.fixed(NOW)),
                new Phrasebook(language));
    }

    @Test
    void aDeadlineThatHasPassedIsOverdueUnlessItWasMet() {
        ProcedureModel model = model(Language.ENGLISH);
        model.refresh();
        assertThat(model.deadlines().stream().filter(row -> row.state() == ProcedureModel.State.OVERDUE))
                .extracting(ProcedureModel.DeadlineRow::what)
                .contains("Provisional agenda and documents to Parties")
                .doesNotContain("Notice of the meeting to Parties");
    }

    @Test
    void theSearchKeepsWhatHoldsEveryWord() {
        ProcedureModel model = model(Language.FRENCH);
        model.refresh();
        model.narrow("pouvoirs");
        assertThat(model.deadlines()).hasSize(2);
    }

    @Test
    void theCalendarIsWrittenFromTheScreen() {
        ProcedureModel model = model(Language.ENGLISH);
        Path file = folder.resolve("d.ics");
        model.calendar(file, written -> assertThat(written).isInstanceOf(Checked.Ok.class));
        assertThat(Files.exists(file)).isTrue();
    }

    @Test
    void light() throws Exception {
        assertThat(take("procedure-light", Language.ENGLISH, Look.Theme.LIGHT, screen -> {})).isNotEmptyFile();
    }

    @Test
    void darkWithOneDeadline() throws Exception {
        assertThat(take("procedure-dark", Language.ENGLISH, Look.Theme.DARK, screen -> {
                    screen.deadlineList().select(screen.model().deadlines().get(5));
                    screen.open(org.plenary.kit.Place.of(
                            ProcedureScreen.ID,
                            screen.model().deadlines().get(5).deadline().id().value()));
                }))
                .isNotEmptyFile();
    }

    @Test
    void arabic() throws Exception {
        assertThat(take("procedure-arabic", Language.ARABIC, Look.Theme.LIGHT, screen -> {})).isNotEmptyFile();
    }

    @Test
    void russianRules() throws Exception {
        assertThat(take("procedure-russian", Language.RUSSIAN, Look.Theme.LIGHT, ProcedureScreen::toRules))
                .isNotEmptyFile();
    }

    @Test
    void aNewDeadlineWithoutATitleShowsItsFault() throws Exception {
        assertThat(take("procedure-faults", Language.ENGLISH, Look.Theme.LIGHT, screen -> {
                    screen.commands().stream()
                            .filter(command -> command.id().equals("procedure.add"))
                            .forEach(Command::fire);
                }))
                .isNotEmptyFile();
        assertThat(deadlines.of(Cop1.MEETING)).hasSize(10);
    }

    private Path take(String name, Language language, Look.Theme theme, Consumer<ProcedureScreen> act)
            throws Exception {
        Path file = Path.of("target", "photos", name + ".png");
        var look = new Look();
        look.theme().set(theme);
        Stage stage = Photographs.onFx(Stage::new);
        var phrasebook = new Phrasebook(language);
        var desk = new Desk(
                Work.direct(), phrasebook, look, new Dialogs(() -> stage, look, phrasebook), new Notices(phrasebook),
                place -> {});
        ProcedureScreen screen = Photographs.onFx(() -> new ProcedureScreen(
                desk,
                new ProcedureScreen.About(
                        procedures, deadlines, Cop1.MEETING, InstantSource.fixed(NOW), named -> Optional.empty())));
        Hand hand = Hand.of(() -> {
            var root = new StackPane((Region) screen.node());
            root.getStyleClass().addAll("shell", "screen");
            stage.setScene(new Scene(root, 1064, 692));
            look.dress(stage.getScene(), language);
            return stage;
        });
        hand.act(() -> act.accept(screen));
        new Photographs(1).take(stage, file);
        hand.close();
        return file;
    }
}
