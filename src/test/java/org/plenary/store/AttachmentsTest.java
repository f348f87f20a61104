package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.FileFault;
import org.plenary.base.Progress;
import org.plenary.base.Rule;

class AttachmentsTest {

    private static final String SCAN = "a scan of a note verbale";

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Attachments attachments;
    private UUID owner;

    @BeforeEach
    void create() {
        workspace = Bench.created(folder);
        attachments = new Attachments(workspace);
        owner = Bench.register(workspace, "Amadou");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Path scan(String name, String text) throws IOException {
        return Files.writeString(Files.createDirectories(folder.resolve("in")).resolve(name), text);
    }

    private Content taken() throws IOException {
        return Bench.ok(attachments.take(scan("note.pdf", SCAN)));
    }

    private AttachmentId attached() throws IOException {
        Content content = taken();
        return Bench.done(workspace.change(
                "people.attach", writer -> writer.done(attachments.attach(writer, owner, "Kenya, 17/2017", content, ""))));
    }

    private List<Attachment> all() {
        return workspace.read(reader -> attachments.of(reader, owner));
    }

    private static List<Attachments.Damaged> damage(Workspace of) {
        return new Attachments(of).findDamage(Progress.none());
    }

    private Path lies(Workspace of) {
        return ContentFolder.of(of.file()).place(all().getFirst().content().sha256());
    }

    @Test
    void whatIsAttachedIsFoundWithItsOwner() throws IOException {
        attached();
        assertThat(all()).extracting(one -> one.content().name()).containsExactly("note.pdf");
    }

    @Test
    void theKindOfAFileIsReadFromItsName() throws IOException {
        assertThat(taken().mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void theFileIsThereByteForByte() throws IOException {
        assertThat(Bench.ok(attachments.find(taken()))).hasContent(SCAN);
    }

    @Test
    void theSameContentLiesThereOnce() throws IOException {
        taken();
        Bench.ok(attachments.take(scan("again.pdf", SCAN)));
        assertThat(ContentFolder.of(workspace.file()).held()).hasSize(1);
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(Bench.why(attachments.take(scan("empty.pdf", "")))).isEqualTo(new Rule.BadFile(FileFault.EMPTY));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThat(Bench.why(attachments.take(folder.resolve("none.pdf"))))
                .isEqualTo(new Rule.BadFile(FileFault.MISSING));
    }

    @Test
    void aFileAboveTheLimitIsRefused() throws IOException {
        Path large = folder.resolve("large.pdf");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Attachments.MOST + 1);
        }
        assertThat(Bench.why(attachments.take(large))).isEqualTo(new Rule.BadFile(FileFault.TOO_LARGE));
    }

    @Test
    void takingInAgainHealsADamagedFile() throws IOException {
        attached();
        Files.writeString(lies(workspace), "something else");
        taken();
        assertThat(damage(workspace)).isEmpty();
    }

    @Test
    void aDetachedFileComesBackWithUndo() throws IOException {
        AttachmentId id = attached();
        Bench.done(workspace.change("people.detach", writer -> {
            attachments.detach(writer, id);
            return writer.done(id);
        }));
        workspace.undo();
        assertThat(Bench.ok(attachments.find(all().getFirst().content()))).hasContent(SCAN);
    }

    @Test
    void aMissingFileIsNamedWithItsOwner() throws IOException {
        attached();
        Files.delete(lies(workspace));
        assertThat(damage(workspace))
                .extracting(one -> one.attachment().about(), Attachments.Damaged::damage)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Kenya, 17/2017", Attachments.Damage.MISSING));
    }

    @Test
    void anAlteredFileIsFound() throws IOException {
        attached();
        Files.writeString(lies(workspace), "something else");
        assertThat(damage(workspace))
                .extracting(Attachments.Damaged::damage)
                .containsExactly(Attachments.Damage.ALTERED);
    }

    @Test
    void anErasedAttachmentLeavesNoFile() throws IOException {
        attachments.erase("people.erase", List.of(attached()));
        assertThat(ContentFolder.of(workspace.file()).held()).isEmpty();
    }

    @Test
    void erasingKeepsAFileThatSomethingElseRefersTo() throws IOException {
        AttachmentId first = attached();
        attached();
        attachments.erase("people.erase", List.of(first));
        assertThat(damage(workspace)).isEmpty();
        assertThat(all()).hasSize(1);
    }

    @Test
    void aFileThatWasNeverAttachedIsSweptAfterADay() throws IOException {
        Content content = taken();
        Path lies = ContentFolder.of(workspace.file()).place(content.sha256());
        Files.setLastModifiedTime(lies, FileTime.from(Instant.now().minusSeconds(90_000)));
        attachments.sweep();
        assertThat(lies).doesNotExist();
    }

    @Test
    void aFreshFileIsNotSwept() throws IOException {
        Content content = taken();
        attachments.sweep();
        assertThat(Bench.ok(attachments.find(content))).exists();
    }

    @Test
    void aSavedCopyTakesItsFilesAlong() throws IOException {
        attached();
        Path copy = Bench.ok(workspace.saveCopy(Files.createDirectory(folder.resolve("stick")).resolve("b.plenary")));
        try (Workspace opened = Bench.ok(Workspace.look(copy, Bench.desk()))) {
            assertThat(damage(opened)).isEmpty();
        }
    }

    @Test
    void aRestoredBackupHasItsFiles() throws IOException {
        attached();
        var backups = new Backups(folder.resolve("backups"), Instant::now);
        Backups.Backup backup = backups.make(workspace);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("c.plenary");
        Bench.ok(backups.restoreChecked(backup, elsewhere));
        try (Workspace opened = Bench.ok(Workspace.look(elsewhere, Bench.desk()))) {
            assertThat(damage(opened)).isEmpty();
        }
    }

    @Test
    void whatARestoreReplacesKeepsItsFiles() throws IOException {
        var backups = new Backups(folder.resolve("backups"), Instant::now);
        Backups.Backup backup = backups.make(workspace);
        attached();
        workspace.close();
        Path kept = backups.restore(backup, workspace.file()).orElseThrow();
        try (Workspace opened = Bench.ok(Workspace.look(kept, Bench.desk()))) {
            assertThat(damage(opened)).isEmpty();
        }
    }

    @Test
    void withTheLastBackupThatNeedsItAnErasedFileGoesToo() throws IOException {
        AttachmentId id = attached();
        var clock = new Bench.Clock("2017-01-01T00:00:00Z");
        var backups = new Backups(folder.resolve("backups"), clock);
        backups.make(workspace);
        attachments.erase("people.erase", List.of(id));
        clock.move(java.time.Duration.ofMinutes(1));
        Backups.Backup fresh = backups.make(workspace);
        backups.removeBefore(workspace.file(), fresh.at());
        assertThat(Bench.anyFileHolds(folder.resolve("backups"), SCAN)).isFalse();
    }
}
