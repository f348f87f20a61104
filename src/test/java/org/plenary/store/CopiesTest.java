package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.FileFault;
import org.plenary.base.Rule;

class CopiesTest {

    @TempDir
    private Path folder;

    private Workspace workspace;
    private UUID saved;

    @BeforeEach
    void create() {
        workspace = Bench.created(folder);
        saved = Bench.register(workspace, "Amadou");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aCopyIsAWorkspaceOfItsOwn() {
        Path copy = Bench.ok(workspace.saveCopy(folder.resolve("b.plenary")));
        try (Workspace opened = Bench.ok(Workspace.open(copy, Bench.desk(), folder))) {
            assertThat(Bench.given(opened, saved)).isEqualTo("Amadou");
        }
    }

    @Test
    void theOpenWorkspaceIsNotReplacedByItsCopy() {
        assertThat(Bench.why(workspace.saveCopy(workspace.file()))).isEqualTo(new Rule.BadFile(FileFault.IN_USE));
        assertThat(Bench.given(workspace, Bench.register(workspace, "Aminata"))).isEqualTo("Aminata");
    }

    @Test
    void norThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.plenary"), workspace.file());
        assertThat(Bench.why(workspace.saveCopy(link))).isEqualTo(new Rule.BadFile(FileFault.IN_USE));
    }

    @Test
    void aWorkspaceThatIsOpenElsewhereIsNotReplaced() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (Workspace other = Bench.created(elsewhere)) {
            UUID id = Bench.register(other, "Aminata");
            Bench.why(workspace.saveCopy(other.file()));
            assertThat(Bench.given(other, id)).isEqualTo("Aminata");
        }
    }

    @Test
    void aFileWithAWriteAheadLogIsNotReplaced() throws IOException {
        Path target = Files.writeString(folder.resolve("b.plenary"), "before");
        Files.writeString(folder.resolve("b.plenary-wal"), "log");
        assertThat(Bench.why(workspace.saveCopy(target))).isEqualTo(new Rule.BadFile(FileFault.IN_USE));
        assertThat(target).hasContent("before");
    }

    @Test
    void anEarlierCopyIsReplaced() {
        Path copy = Bench.ok(workspace.saveCopy(folder.resolve("b.plenary")));
        UUID later = Bench.register(workspace, "Aminata");
        Bench.ok(workspace.saveCopy(copy));
        try (Workspace opened = Bench.ok(Workspace.open(copy, Bench.desk(), folder))) {
            assertThat(Bench.given(opened, later)).isEqualTo("Aminata");
        }
    }

    @Test
    void aFolderThatIsMissingIsSaidSo() {
        assertThat(Bench.why(workspace.saveCopy(folder.resolve("no").resolve("b.plenary"))))
                .isEqualTo(new Rule.BadFile(FileFault.FOLDER_MISSING));
    }

    @Test
    void aCopyThatFailsLeavesNothing() throws IOException {
        Path away = Files.move(workspace.file(), folder.resolve("away"));
        Bench.why(workspace.saveCopy(folder.resolve("b.plenary")));
        assertThat(folder.resolve("b.plenary")).doesNotExist();
        assertThat(folder.resolve("b.plenary.unfinished")).doesNotExist();
        Files.move(away, workspace.file());
    }

    @Test
    void aWorkspaceThatWasSwappedForAnotherFileIsNotWrittenToAnyMore() throws IOException {
        Path copy = Bench.ok(workspace.saveCopy(folder.resolve("b.plenary")));
        Files.move(copy, workspace.file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        var outcome = workspace.change("people.register", writer -> {
            writer.insert("person", writer.newId(), new Values().text("given", "Aminata"));
            return writer.done(true);
        });
        assertThat(Bench.why(outcome)).isEqualTo(new Rule.BadFile(FileFault.MISSING));
    }
}
