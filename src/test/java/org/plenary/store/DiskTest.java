package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.FileFault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;

/// The disk is full, the stick is pulled.
class DiskTest {

    @TempDir
    private Path folder;

    private Workspace workspace;
    private UUID saved;

    @BeforeEach
    void create() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        workspace = Bench.created(stick);
        saved = Bench.register(workspace, "Amadou");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aFullDiskIsSaidSo() throws SQLException {
        limit(1);
        assertThat(Bench.why(muchMore())).isEqualTo(new Rule.BadFile(FileFault.DISK_FULL));
    }

    @Test
    void aFullDiskLeavesWhatWasSaved() throws SQLException {
        limit(1);
        muchMore();
        assertThat(Bench.everybody(workspace)).containsExactly(saved + " Amadou DIALLO");
        assertThat(workspace.findDamage()).isEmpty();
    }

    @Test
    void onceThereIsRoomAgainTheSameCommandWorks() throws SQLException {
        limit(1);
        muchMore();
        limit(1_000_000);
        assertThat(muchMore()).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aFileThatIsGoneIsSaidSo() throws IOException {
        Files.delete(workspace.file());
        assertThat(Bench.why(muchMore())).isEqualTo(new Rule.BadFile(FileFault.MISSING));
    }

    @Test
    void aStickThatIsGoneIsSaidSo() throws IOException {
        Path away = folder.resolve("away");
        Files.move(folder.resolve("stick"), away);
        assertThat(Bench.why(muchMore())).isEqualTo(new Rule.BadFile(FileFault.FOLDER_MISSING));
    }

    @Test
    void aStickThatIsBackGoesOn() throws IOException {
        Path away = folder.resolve("away");
        Files.move(folder.resolve("stick"), away);
        muchMore();
        Files.move(away, folder.resolve("stick"));
        assertThat(muchMore()).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aWorkspaceClosesThoughItsStickIsGone() throws IOException {
        Path away = folder.resolve("away");
        Files.move(folder.resolve("stick"), away);
        workspace.close();
        try (Workspace later = Bench.opened(away)) {
            assertThat(Bench.given(later, saved)).isEqualTo("Amadou");
        }
    }

    @Test
    void whatIsErasedIsDoneThoughTheFileCannotBeRewritten() {
        workspace.onChange(change -> pragma("query_only = ON"));
        assertThat(erase()).isInstanceOf(Outcome.Done.class);
        assertThat(Bench.everybody(workspace)).isEmpty();
        assertThat(workspace.tracesLeft()).isTrue();
    }

    @Test
    void aReaderWhoTakesLongLeavesTraces() {
        pragma("busy_timeout = 0");
        workspace.read(reader -> {
            reader.list("SELECT id FROM person", row -> row.id("id"));
            return erase();
        });
        assertThat(workspace.tracesLeft()).isTrue();
    }

    @Test
    void theNextErasureTakesTheTracesAway() {
        pragma("busy_timeout = 0");
        workspace.read(reader -> {
            reader.list("SELECT id FROM person", row -> row.id("id"));
            return erase();
        });
        erase();
        assertThat(workspace.tracesLeft()).isFalse();
    }

    private Outcome<Integer> erase() {
        return new Eraser(workspace).erase("people.erase", List.of(new Eraser.Target("person", saved)));
    }

    private void pragma(String setting) {
        try (Statement statement = workspace.writing().createStatement()) {
            statement.execute("PRAGMA " + setting);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private void limit(int pages) throws SQLException {
        try (Statement statement = workspace.writing().createStatement()) {
            statement.execute("PRAGMA max_page_count = " + pages);
        }
    }

    private Outcome<Boolean> muchMore() {
        return workspace.change("people.import", writer -> {
            for (int i = 0; i < 100; i++) {
                writer.insert("person", writer.newId(), new Values().text("given", "Aminata".repeat(100)));
            }
            return writer.done(true);
        });
    }
}
