package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    private final Bench.Clock clock = new Bench.Clock("2017-09-24T08:00:00Z");

    @TempDir
    private Path folder;

    private Workspace workspace;
    private History history;

    @BeforeEach
    void create() {
        workspace = Bench.created(folder, Bench.desk(clock));
        history = new History(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aRowWithoutAPastHasNone() {
        assertThat(history.of(List.of(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void noRowsHaveNoPast() {
        Bench.register(workspace, "Amadou");
        assertThat(history.of(List.of())).isEmpty();
    }

    @Test
    void aChangeTellsWhatWasAndWhatIs() {
        UUID id = Bench.register(workspace, "Amadou");
        Bench.amend(workspace, id, "given", "Aminata");
        assertThat(history.of(List.of(id)).getFirst().changes())
                .containsExactly(new History.FieldChange("person", id, "given", "Amadou", "Aminata"));
    }

    @Test
    void aChangeTellsWhoMadeItAndWhen() {
        UUID id = Bench.register(workspace, "Amadou");
        Logged command = history.of(List.of(id)).getFirst().command();
        assertThat(command.officer()).isEqualTo("Ana");
        assertThat(command.at()).isEqualTo(clock.instant());
    }

    @Test
    void theLatestChangeComesFirst() {
        UUID id = Bench.register(workspace, "Amadou");
        Bench.amend(workspace, id, "given", "Aminata");
        assertThat(history.of(List.of(id)))
                .extracting(entry -> entry.command().name())
                .containsExactly("people.amend", "people.register");
    }

    @Test
    void theChangesOfOneCommandStandTogether() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        Bench.done(workspace.change("people.import", writer -> {
            writer.insert("person", first, new Values().text("given", "Amadou"));
            writer.insert("person", second, new Values().text("given", "Aminata"));
            return writer.done(true);
        }));
        assertThat(history.of(List.of(first, second)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes()).hasSize(2));
    }

    @Test
    void anUndoStandsInTheHistoryAsOne() {
        Bench.register(workspace, "Amadou");
        UUID command = workspace.toUndo().orElseThrow().id();
        Bench.done(workspace.undo());
        assertThat(history.latest(1).getFirst().undoes()).contains(command);
    }

    @Test
    void theLatestCommandsAreNoMoreThanAskedFor() {
        for (int i = 0; i < 5; i++) {
            Bench.register(workspace, "Amadou " + i);
        }
        assertThat(history.latest(3)).hasSize(3);
    }

    @Test
    void onlyWhatWasChangedSinceAMomentIsListed() {
        Bench.register(workspace, "Amadou");
        clock.move(Duration.ofHours(1));
        Instant moment = clock.instant();
        UUID later = Bench.register(workspace, "Aminata");
        assertThat(history.since(moment, "person"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes())
                        .extracting(History.FieldChange::row)
                        .containsOnly(later));
    }

    @Test
    void changesOfAnotherTableAreNotListed() {
        Bench.register(workspace, "Amadou");
        assertThat(history.since(Instant.EPOCH, "meeting")).isEmpty();
    }
}
