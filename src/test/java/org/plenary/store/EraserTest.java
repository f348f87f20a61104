package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Outcome;

class EraserTest {

    private static final String MARK = "Xylophonist-Quetzalcoatl";

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
    void nothingIsLeftInTheFileAfterClosing() throws IOException {
        UUID id = Bench.register(workspace, MARK);
        Bench.amend(workspace, id, "given", "Somebody");
        erase(id);
        workspace.close();
        assertThat(Bench.anyFileHolds(folder, MARK)).isFalse();
    }

    @Test
    void nothingIsLeftInTheFileWhileItIsOpen() throws IOException {
        erase(Bench.register(workspace, MARK));
        assertThat(Bench.anyFileHolds(folder, MARK)).isFalse();
    }

    @Test
    void nothingIsLeftWherePagesWereSplitAndMoved() throws IOException {
        UUID[] ids = new UUID[600];
        Bench.done(workspace.change("people.import", writer -> {
            for (int i = 0; i < ids.length; i++) {
                ids[i] = UUID.randomUUID();
                writer.insert("person", ids[i], new Values().text("given", MARK + " " + i).text("family", "x".repeat(i)));
            }
            return writer.done(true);
        }));
        erase(ids);
        workspace.close();
        assertThat(Bench.anyFileHolds(folder, MARK)).isFalse();
    }

    @Test
    void theMarkWouldBeFoundIfItWereThere() throws IOException {
        Bench.delete(workspace, Bench.register(workspace, MARK));
        workspace.close();
        assertThat(Bench.anyFileHolds(folder, MARK)).isTrue();
    }

    @Test
    void aTombstoneTellsThatSomethingWasErased() {
        UUID id = Bench.register(workspace, MARK);
        erase(id);
        List<History.Entry> entries = new History(workspace).of(List.of(id));
        assertThat(entries.getFirst().command().name()).isEqualTo("people.erase");
        assertThat(entries.getFirst().command().officer()).isEqualTo("Ana");
        assertThat(entries.getFirst().changes()).extracting(History.FieldChange::field).contains("given", "deleted_at");
    }

    @Test
    void theLogKeepsItsLinesAndNoValues() {
        UUID id = Bench.register(workspace, MARK);
        Bench.amend(workspace, id, "given", "Somebody");
        erase(id);
        assertThat(workspace.<List<String>>read(reader -> reader.list(
                        "SELECT patch FROM op WHERE kind <> 'erase'", row -> row.text("patch"))))
                .containsExactly("{}", "{}");
    }

    @Test
    void theLogOfAnotherTableWithTheSameIdStays() {
        UUID id = Bench.register(workspace, "Amadou");
        Bench.done(workspace.change("people.protect", writer -> {
            writer.insert("person_secret", id, new Values().text("passport_number", "sealed"));
            return writer.done(true);
        }));
        Bench.done(new Eraser(workspace).erase("people.erase", List.of(new Eraser.Target("person_secret", id))));
        assertThat(new History(workspace).of(List.of(id)).getLast().changes())
                .extracting(History.FieldChange::now)
                .contains("Amadou");
    }

    @Test
    void undoOfWhatWasDoneBeforeBringsNothingBack() {
        UUID id = Bench.register(workspace, MARK);
        Bench.amend(workspace, id, "given", "Somebody");
        Bench.delete(workspace, id);
        erase(id);
        while (workspace.toUndo().isPresent()) {
            Bench.done(workspace.undo());
        }
        assertThat(Bench.everybody(workspace)).isEmpty();
        assertThat(Bench.count(workspace, "person WHERE given IS NOT NULL")).isZero();
    }

    @Test
    void redoOfWhatWasUndoneBeforeBringsNothingBack() {
        UUID id = Bench.register(workspace, MARK);
        Bench.done(workspace.undo());
        erase(id);
        Bench.done(workspace.redo());
        assertThat(Bench.everybody(workspace)).isEmpty();
    }

    @Test
    void theOthersOfTheSameCommandAreStillTakenBack() {
        UUID erased = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        Bench.done(workspace.change("people.import", writer -> {
            writer.insert("person", erased, new Values().text("given", MARK));
            writer.insert("person", other, new Values().text("given", "Amadou"));
            return writer.done(true);
        }));
        erase(erased);
        Bench.done(workspace.undo());
        assertThat(Bench.given(workspace, other)).isEmpty();
    }

    @Test
    void anErasureCannotBeTakenBack() {
        erase(Bench.register(workspace, MARK));
        assertThat(workspace.toUndo().orElseThrow().name()).isEqualTo("people.register");
    }

    private void erase(UUID... ids) {
        Outcome<Integer> outcome = new Eraser(workspace)
                .erase(
                        "people.erase",
                        List.of(ids).stream()
                                .map(id -> new Eraser.Target("person", id))
                                .toList());
        assertThat(Bench.done(outcome)).isEqualTo(ids.length);
    }
}
