package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;

class WorkspaceTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsThereAfterOpeningAgain() {
        UUID id = UUID.randomUUID();
        try (Workspace workspace = created()) {
            insert(workspace, id, "Amadou");
        }
        try (Workspace workspace = opened()) {
            assertThat(given(workspace, id)).isEqualTo("Amadou");
        }
    }

    @Test
    void undoTakesBackAndRedoDoesAgain() {
        UUID id = UUID.randomUUID();
        try (Workspace workspace = created()) {
            insert(workspace, id, "Amadou");
            workspace.change("people.amend", writer -> {
                writer.update("person", id, new Values().text("given", "Aminata"));
                return writer.done(id);
            });
            assertThat(workspace.undo()).isInstanceOf(Outcome.Done.class);
            assertThat(given(workspace, id)).isEqualTo("Amadou");
            assertThat(workspace.redo()).isInstanceOf(Outcome.Done.class);
            assertThat(given(workspace, id)).isEqualTo("Aminata");
            workspace.undo();
            workspace.undo();
            assertThat(workspace.toUndo()).isEmpty();
        }
        try (Workspace workspace = opened()) {
            assertThat(workspace.toRedo()).isPresent();
        }
    }

    private Workspace created() {
        return ok(Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd")));
    }

    private Workspace opened() {
        return ok(Workspace.open(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd"), folder));
    }

    private static Workspace ok(Checked<Workspace> checked) {
        assertThat(checked).isInstanceOf(Checked.Ok.class);
        return ((Checked.Ok<Workspace>) checked).value();
    }

    private static void insert(Workspace workspace, UUID id, String given) {
        Outcome<UUID> outcome = workspace.change("people.register", writer -> {
            writer.insert("person", id, new Values().text("given", given).text("family", "DIALLO"));
            return writer.done(id);
        });
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static String given(Workspace workspace, UUID id) {
        return workspace.read(reader -> reader.first(
                        "SELECT given FROM person WHERE id = ?1 AND deleted_at IS NULL", row -> row.text("given"), id)
                .orElse(""));
    }
}
