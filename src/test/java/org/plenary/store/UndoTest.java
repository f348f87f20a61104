package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Rule;

class UndoTest {

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void create() {
        workspace = Bench.created(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void withoutACommandThereIsNothingToUndo() {
        assertThat(Bench.why(workspace.undo())).isEqualTo(new Rule.Missing());
    }

    @Test
    void aNewRowGoesAndComesBack() {
        UUID id = Bench.register(workspace, "Amadou");
        Bench.done(workspace.undo());
        assertThat(Bench.given(workspace, id)).isEmpty();
        Bench.done(workspace.redo());
        assertThat(Bench.given(workspace, id)).isEqualTo("Amadou");
    }

    @Test
    void anAmendedFieldGetsBackWhatItHeld() {
        UUID id = Bench.register(workspace, "Amadou");
        Bench.amend(workspace, id, "given", "Aminata");
        Bench.done(workspace.undo());
        assertThat(Bench.given(workspace, id)).isEqualTo("Amadou");
    }

    @Test
    void aFieldThatWasEmptyIsEmptyAgain() {
        UUID id = Bench.register(workspace, "Amadou");
        Bench.amend(workspace, id, "gender", "F");
        Bench.done(workspace.undo());
        assertThat(Bench.field(workspace, id, "gender")).isEmpty();
    }

    @Test
    void aDeletedRowComesBack() {
        UUID id = Bench.register(workspace, "Amadou");
        Bench.delete(workspace, id);
        Bench.done(workspace.undo());
        assertThat(Bench.given(workspace, id)).isEqualTo("Amadou");
    }

    @Test
    void allRowsOfOneCommandGoTogether() {
        Bench.done(workspace.change("people.import", writer -> {
            for (String given : List.of("Amadou", "Aminata", "Awa")) {
                writer.insert("person", writer.newId(), new Values().text("given", given));
            }
            return writer.done(true);
        }));
        Bench.done(workspace.undo());
        assertThat(Bench.everybody(workspace)).isEmpty();
    }

    @Test
    void manyChangesOfOneRowInOneCommandAreTakenBackTogether() {
        UUID old = Bench.register(workspace, "Amadou");
        UUID fresh = UUID.randomUUID();
        List<String> before = Bench.everybody(workspace);
        Bench.done(workspace.change("people.merge", writer -> {
            writer.insert("person", fresh, new Values().text("given", "Awa"));
            writer.update("person", fresh, new Values().text("given", "Aïcha").text("gender", "F"));
            writer.update("person", old, new Values().text("given", "Aminata"));
            writer.update("person", old, new Values().text("given", "Oumou"));
            writer.delete("person", old);
            return writer.done(true);
        }));
        List<String> after = Bench.everybody(workspace);
        Bench.done(workspace.undo());
        assertThat(Bench.everybody(workspace)).isEqualTo(before);
        Bench.done(workspace.redo());
        assertThat(Bench.everybody(workspace)).isEqualTo(after);
    }

    @Test
    void aNumberInAColumnOfTextCanBeTakenBack() {
        Bench.done(workspace.change("states.add", writer -> {
            writer.insert("state", writer.newId(), new Values().flag("ldc", true));
            return writer.done(true);
        }));
        Bench.done(workspace.undo());
        assertThat(workspace.toUndo()).isEmpty();
    }

    @Test
    void whatWasChangedSinceIsLeftAlone() {
        UUID first = Bench.register(workspace, "Amadou");
        UUID second = Bench.register(workspace, "Aminata");
        Bench.done(workspace.change("people.amend", writer -> {
            writer.update("person", first, new Values().text("given", "Awa"));
            writer.update("person", second, new Values().text("given", "Oumou"));
            return writer.about("two people").done(true);
        }));
        lasting(first, "Fatou");
        assertThat(Bench.why(workspace.undo())).isEqualTo(new Rule.ChangedSince());
        assertThat(Bench.given(workspace, first)).isEqualTo("Fatou");
        assertThat(Bench.given(workspace, second)).isEqualTo("Oumou");
    }

    @Test
    void aNewRowThatHoldsWhatItWasMadeWithAgainIsTakenBack() {
        UUID id = Bench.register(workspace, "Amadou");
        lasting(id, "Fatou");
        lasting(id, "Amadou");
        Bench.done(workspace.undo());
        assertThat(Bench.given(workspace, id)).isEmpty();
    }

    @Test
    void theHistoryTellsThatANewRowWasTakenBack() {
        UUID id = Bench.register(workspace, "Amadou");
        Bench.done(workspace.undo());
        History.Entry latest = new History(workspace).of(List.of(id)).getFirst();
        assertThat(latest.command().undoes()).isPresent();
        assertThat(latest.changes()).extracting(History.FieldChange::field).containsExactly("deleted_at");
    }

    @Test
    void anUndoThatIsRefusedLeavesNoEntry() {
        UUID id = Bench.register(workspace, "Amadou");
        lasting(id, "Fatou");
        long before = Bench.count(workspace, "command");
        workspace.undo();
        assertThat(Bench.count(workspace, "command")).isEqualTo(before);
    }

    @Test
    void aLastingCommandIsNotTakenBack() {
        UUID id = Bench.register(workspace, "Amadou");
        lasting(id, "Fatou");
        assertThat(workspace.toUndo().orElseThrow().name()).isEqualTo("people.register");
    }

    @Test
    void aNewCommandEndsRedo() {
        Bench.register(workspace, "Amadou");
        Bench.done(workspace.undo());
        Bench.register(workspace, "Aminata");
        assertThat(workspace.toRedo()).isEmpty();
    }

    @Test
    void anUndoneCommandIsDoneAgainAfterReopening() {
        UUID id = Bench.register(workspace, "Amadou");
        Bench.done(workspace.undo());
        reopen();
        Bench.done(workspace.redo());
        assertThat(Bench.given(workspace, id)).isEqualTo("Amadou");
    }

    @Test
    void undoReachesTwoHundredCommandsBack() {
        for (int i = 0; i < 203; i++) {
            Bench.register(workspace, "Amadou");
        }
        int undone = 0;
        while (workspace.toUndo().isPresent()) {
            Bench.done(workspace.undo());
            undone++;
        }
        assertThat(undone).isEqualTo(200);
    }

    @Test
    void undoAndRedoAreTheSameAfterMuchToAndFroAndReopening() {
        Bench.register(workspace, "Amadou");
        Bench.register(workspace, "Aminata");
        for (int i = 0; i < 250; i++) {
            Bench.done(workspace.undo());
            Bench.done(workspace.redo());
        }
        Bench.done(workspace.undo());
        String undo = workspace.toUndo().orElseThrow().id().toString();
        String redo = workspace.toRedo().orElseThrow().id().toString();
        reopen();
        assertThat(workspace.toUndo().orElseThrow().id()).hasToString(undo);
        assertThat(workspace.toRedo().orElseThrow().id()).hasToString(redo);
    }

    @Test
    void aCommandOfWhichNothingIsLeftDoesNotStopUndo() {
        UUID kept = Bench.register(workspace, "Amadou");
        UUID erased = Bench.register(workspace, "Aminata");
        Bench.done(new Eraser(workspace).erase("people.erase", List.of(new Eraser.Target("person", erased))));
        Bench.done(workspace.undo());
        Bench.done(workspace.undo());
        assertThat(Bench.given(workspace, kept)).isEmpty();
        assertThat(workspace.toUndo()).isEmpty();
    }

    private void lasting(UUID id, String given) {
        Bench.done(workspace.change("people.last", writer -> {
            writer.lasting().update("person", id, new Values().text("given", given));
            return writer.done(true);
        }));
    }

    private void reopen() {
        workspace.close();
        workspace = Bench.opened(folder);
    }
}
