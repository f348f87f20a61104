package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;

class WholeFileTest {

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void choose() {
        target = folder.resolve("a.plenary");
    }

    @Test
    void whatWasWrittenStandsInItsPlaceAlone() throws IOException {
        Bench.ok(WholeFile.write(target, this::made));
        Bench.opened(folder).close();
        assertThat(left()).containsExactly("a.plenary");
    }

    @Test
    void aFullDiskLeavesNothing() throws IOException {
        assertThat(Bench.why(WholeFile.write(target, this::madeOnAFullDisk)))
                .isEqualTo(new Rule.BadFile(FileFault.DISK_FULL));
        assertThat(left()).isEmpty();
    }

    @Test
    void aFullDiskThatTheSystemTellsIsAFullDiskToo() {
        assertThat(Bench.why(WholeFile.write(target, unfinished -> {
                    throw new IOException("No space left on device");
                })))
                .isEqualTo(new Rule.BadFile(FileFault.DISK_FULL));
    }

    @Test
    void aFailureLeavesWhatStoodThere() throws IOException {
        Files.writeString(target, "before");
        Bench.why(WholeFile.write(target, this::madeOnAFullDisk));
        assertThat(target).hasContent("before");
    }

    @Test
    void aDefectLeavesNothing() throws IOException {
        assertThatThrownBy(() -> WholeFile.write(target, unfinished -> {
                    made(unfinished);
                    throw new IllegalArgumentException("a defect");
                }))
                .hasMessage("a defect");
        assertThat(left()).isEmpty();
    }

    @Test
    void whatAPowerCutHasLeftIsReplaced() throws IOException {
        Files.writeString(folder.resolve("a.plenary.unfinished"), "half");
        Bench.ok(WholeFile.write(target, this::made));
        assertThat(left()).containsExactly("a.plenary");
    }

    @Test
    void aFolderThatIsMissingIsSaidSo() {
        assertThat(Bench.why(WholeFile.write(folder.resolve("no").resolve("a.plenary"), this::made)))
                .isEqualTo(new Rule.BadFile(FileFault.FOLDER_MISSING));
    }

    private Checked<Path> made(Path unfinished) {
        Bench.ok(Workspace.create(unfinished, Bench.desk())).close();
        return Checked.ok(unfinished);
    }

    private Checked<Path> madeOnAFullDisk(Path unfinished) {
        try (Workspace workspace = Bench.ok(Workspace.create(unfinished, Bench.desk()))) {
            try (Statement statement = workspace.writing().createStatement()) {
                statement.execute("PRAGMA max_page_count = 1");
            } catch (SQLException e) {
                throw new StoreException(e);
            }
            Outcome<Boolean> outcome = workspace.change("people.import", writer -> {
                writer.insert("person", writer.newId(), new Values().text("given", "Aminata".repeat(9000)));
                return writer.done(true);
            });
            return Checked.faulty(((Outcome.Refused<Boolean>) outcome).faults());
        }
    }

    private Stream<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
