package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Change;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.base.Subscription;

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

    @Test
    void whoHasEndedTheSubscriptionIsToldNothingMore() {
        var told = new ArrayList<Change>();
        try (Workspace workspace = created()) {
            Subscription subscription = workspace.onChange(told::add);
            insert(workspace, UUID.randomUUID(), "Amadou");
            subscription.close();
            insert(workspace, UUID.randomUUID(), "Awa");
        }
        assertThat(told).hasSize(1);
    }

    @Test
    void aWorkspaceOpenToReadOnlyRefusesEveryCommand() {
        try (Workspace _ = created();
                Workspace looking = ok(Workspace.look(folder.resolve("a.plenary"), Desk.of("Ben", "89abcdef")))) {
            Outcome<UUID> outcome = looking.change("people.register", writer -> writer.done(UUID.randomUUID()));
            assertThat(outcome).isEqualTo(Outcome.refused(new Rule.ReadOnly()));
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
