package org.plenary.screens.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.kit.Command;
import org.plenary.kit.Commands;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Notices;
import org.plenary.kit.UsesToolkit;
import org.plenary.kit.Work;
import org.plenary.procedure.Body;
import org.plenary.procedure.Cop1;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;
import org.plenary.procedure.Provision;
import org.plenary.store.Workspace;
import org.plenary.words.Phrasebook;

/// The screen of rules and deadlines without a mouse.
@UsesToolkit
class ProcedureKeysTest {

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Procedures procedures;
    private Deadlines deadlines;
    private @Nullable ProcedureScreen shown;
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        workspace = ((Checked.Ok<Workspace>) Workspace.create(
                        folder.resolve("a.plenary"), org.plenary.store.Desk.of("Ana", "0123abcd")))
                .value();
        procedures = new Procedures(workspace);
        deadlines = new Deadlines(workspace, procedures);
        hand = Hand.of(() -> {
            var stage = new Stage();
            var look = new Look();
            var phrasebook = new Phrasebook(Language.ENGLISH);
            var desk = new Desk(
                    Work.direct(), phrasebook, look, new Dialogs(() -> stage, look, phrasebook),
                    new Notices(phrasebook), place -> {});
            var made = new ProcedureScreen(
                    desk,
                    new ProcedureScreen.About(
                            procedures, deadlines, Cop1.MEETING,
                            InstantSource.fixed(Instant.parse("2017-08-20T08:00:00Z")), named ->
                                    Optional.of(folder.resolve(named))));
            shown = made;
            stage.setScene(new Scene(new StackPane((Region) made.node()), 1064, 692));
            look.dress(stage.getScene(), Language.ENGLISH);
            new Commands(made.commands()).install(stage.getScene());
            return stage;
        });
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
        workspace.close();
    }

    private ProcedureScreen screen() {
        return Objects.requireNonNull(shown);
    }

    private void selectDeadline(Provision provision) throws Exception {
        hand.act(() -> {
            screen().model().deadlines().stream()
                    .filter(row -> row.deadline().provision().equals(Optional.of(provision)))
                    .forEach(screen().deadlineList()::select);
            screen().deadlineList().requestFocus();
        });
    }

    private void run(String id) throws Exception {
        hand.act(() -> screen().commands().stream()
                .filter(command -> command.id().equals(id))
                .forEach(Command::fire));
    }

    private Optional<DeadlinePane> pane() {
        return screen().editing().deadline();
    }

    @Test
    void enterOpensADeadlineAndEscapeClosesIt() throws Exception {
        selectDeadline(Provision.CREDENTIALS);
        hand.press(KeyCode.ENTER);
        assertThat(pane()).isPresent();
        hand.press(KeyCode.ESCAPE);
        assertThat(pane()).isEmpty();
    }

    @Test
    void aDeadlineOfOnesOwnIsAdded() throws Exception {
        hand.control(KeyCode.N).type("Print the nameplates");
        assertThat(hand.ask(() -> pane().orElseThrow().form().value("title"))).isEqualTo("Print the nameplates");
        hand.act(() -> pane().orElseThrow().form().set("day", "2017-09-20"));
        hand.control(KeyCode.S);
        assertThat(deadlines.of(Cop1.MEETING)).anyMatch(one -> one.title().equals("Print the nameplates"));
    }

    @Test
    void whatWasMetIsMarkedAndTakenBack() throws Exception {
        selectDeadline(Provision.NOTICE);
        run("procedure.met");
        assertThat(deadlines.of(Cop1.MEETING, Provision.NOTICE).orElseThrow().isDone()).isTrue();
        workspace.undo();
        assertThat(deadlines.of(Cop1.MEETING, Provision.NOTICE).orElseThrow().isDone()).isFalse();
    }

    private void typeEightWeeks() throws Exception {
        hand.act(() -> {
            screen().toRules();
            screen().model().rule(Provision.AGENDA_AND_DOCUMENTS).ifPresent(screen().ruleList()::select);
            screen().ruleList().requestFocus();
        });
        hand.press(KeyCode.ENTER);
        hand.act(() -> screen().editing().rule().orElseThrow().form().set("value", "8"));
        hand.control(KeyCode.S);
    }

    @Test
    void anotherRuleMovesTheDeadlineThatFollowsFromIt() throws Exception {
        typeEightWeeks();
        assertThat(deadlines.of(Cop1.MEETING, Provision.AGENDA_AND_DOCUMENTS).orElseThrow().day())
                .isEqualTo(Cop1.MEETING.days().from().minusWeeks(8));
    }

    @Test
    void aRuleIsAsShippedAgain() throws Exception {
        typeEightWeeks();
        run("procedure.restore");
        assertThat(procedures.lines(Body.MINAMATA)).noneMatch(line -> line.isChanged());
    }

    @Test
    void theCalendarIsWritten() throws Exception {
        run("procedure.calendar");
        assertThat(folder.resolve(Cop1.MEETING.call(Language.ENGLISH) + ".ics")).isNotEmptyFile();
    }
}
