package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Ids;
import org.plenary.base.Rule;

class OpeningTest {

    private static final String FIRST =
            "CREATE TABLE op (stamp TEXT); CREATE TABLE command (id TEXT, name TEXT, subject TEXT, officer TEXT,"
                    + " device TEXT, at TEXT, first_stamp TEXT, last_stamp TEXT, ops INTEGER, undoes TEXT,"
                    + " lasting INTEGER); CREATE TABLE thing (name TEXT); INSERT INTO thing VALUES ('kept')";
    private static final String SECOND = "ALTER TABLE thing ADD COLUMN colour TEXT";

    @TempDir
    private Path folder;

    @Test
    void whatIsNotThereIsMissing() {
        assertThat(refusal()).isEqualTo(FileFault.MISSING);
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(file());
        assertThat(refusal()).isEqualTo(FileFault.MISSING);
    }

    @Test
    void aFileWithoutABitIsEmpty() throws IOException {
        Files.createFile(file());
        assertThat(refusal()).isEqualTo(FileFault.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "PK\u0003\u0004 a spreadsheet with the wrong name", "SQLite format 2 is long gone"})
    void anythingButSqliteIsNoWorkspace(String content) throws IOException {
        Files.writeString(file(), content);
        assertThat(refusal()).isEqualTo(FileFault.NOT_A_WORKSPACE);
    }

    @Test
    void aDatabaseOfAnotherProgramIsNoWorkspace() throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = other.createStatement()) {
            statement.execute("CREATE TABLE note (text TEXT)");
        }
        assertThat(refusal()).isEqualTo(FileFault.NOT_A_WORKSPACE);
    }

    @Test
    void aNewerWorkspaceIsRefused() throws SQLException {
        Bench.created(folder).close();
        Bench.raw(file(), "PRAGMA user_version = 99");
        assertThat(refusal()).isEqualTo(FileFault.NEWER_WORKSPACE);
    }

    @Test
    void aNewerWorkspaceIsLeftUntouched() throws Exception {
        Bench.created(folder).close();
        Bench.raw(file(), "PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(file());
        refusal();
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aRefusalLeavesNothingBesideTheFile() throws Exception {
        Bench.created(folder).close();
        Bench.raw(file(), "PRAGMA user_version = 99");
        refusal();
        try (var files = Files.list(folder)) {
            assertThat(files.toList()).containsExactly(file());
        }
    }

    @Test
    void closingLeavesOneFile() throws IOException {
        try (Workspace workspace = Bench.created(folder)) {
            Bench.register(workspace, "Amadou");
        }
        try (var files = Files.list(folder)) {
            assertThat(files.toList()).containsExactly(file());
        }
    }

    @Test
    void anExistingFileIsNotMadeAnew() throws IOException {
        Files.writeString(file(), "a letter");
        assertThat(Bench.why(Workspace.create(file(), Bench.desk()))).isEqualTo(new Rule.AlreadyThere("a.plenary"));
        assertThat(file()).hasContent("a letter");
    }

    @Test
    void aFolderThatIsNotThereIsSaidSo() {
        Path nowhere = folder.resolve("gone").resolve("a.plenary");
        assertThat(fault(Workspace.create(nowhere, Bench.desk()))).isEqualTo(FileFault.FOLDER_MISSING);
    }

    @Test
    void aFileInPlaceOfTheFolderIsSaidSo() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter"), "a letter");
        assertThat(fault(Workspace.create(letter.resolve("a.plenary"), Bench.desk())))
                .isEqualTo(FileFault.FOLDER_MISSING);
    }

    @Test
    void aFolderThatTakesNoFilesIsReadOnly() {
        Path proc = Path.of("/proc");
        assumeTrue(Files.isDirectory(proc), "only Linux has a folder in which nobody can make a file");
        assertThat(fault(Workspace.create(proc.resolve("a.plenary"), Bench.desk())))
                .isEqualTo(FileFault.READ_ONLY_FOLDER);
    }

    @Test
    void aReadOnlyFolderIsSaidSoOnOpening() {
        Bench.created(folder).close();
        assumeTrue(
                folder.toFile().setWritable(false) && !Files.isWritable(folder),
                "who may do everything cannot be kept out of a folder");
        try {
            assertThat(refusal()).isEqualTo(FileFault.READ_ONLY_FOLDER);
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void whatLiesInAReadOnlyFolderCanBeReadThere() {
        Bench.created(folder).close();
        assumeTrue(
                folder.toFile().setWritable(false) && !Files.isWritable(folder),
                "who may do everything cannot be kept out of a folder");
        try (Workspace read = Bench.ok(Workspace.look(file(), Bench.desk()))) {
            assertThat(read.findDamage()).isEmpty();
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aFailedCreationLeavesNoFile() throws IOException {
        var broken = new Schema(List.of("CREATE TABLE op (stamp TEXT); THIS IS NOT SQL"));
        assertThat(new Opening(file(), Bench.desk(), broken).create()).isInstanceOf(Checked.Faulty.class);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"what?.plenary", "50 % off #1.plenary", "Женева.plenary", "会议.plenary", "a'b.plenary"})
    void anyNameOfAFileWillDo(String name) {
        Path odd = folder.resolve(name);
        UUID id;
        try (Workspace workspace = Bench.ok(Workspace.create(odd, Bench.desk()))) {
            id = Bench.register(workspace, "Amadou");
        }
        assertThat(odd).exists();
        try (Workspace workspace = Bench.ok(Workspace.open(odd, Bench.desk(), folder))) {
            assertThat(Bench.given(workspace, id)).isEqualTo("Amadou");
        }
    }

    @Test
    void aMigrationBringsTheTablesToTheNewestSchema() {
        createOld();
        try (Workspace workspace = Bench.ok(open(FIRST, SECOND))) {
            assertThat(workspace.<List<String>>read(
                            reader -> reader.list("SELECT name, colour FROM thing", row -> row.text("name"))))
                    .containsExactly("kept");
        }
    }

    @Test
    void aMigrationKeepsTheOldWorkspaceAside() {
        createOld();
        Bench.ok(open(FIRST, SECOND)).close();
        Path kept = aside().resolve("a.plenary.schema-1");
        try (Workspace old = Bench.ok(new Opening(kept, Bench.desk(), new Schema(List.of(FIRST))).open(aside()))) {
            assertThat(old.findDamage()).isEmpty();
        }
    }

    @Test
    void twoWorkspacesOfOneNameAreBothKeptAside() throws IOException {
        createOld();
        Bench.ok(open(FIRST, SECOND)).close();
        Files.delete(file());
        createOld();
        Bench.ok(open(FIRST, SECOND)).close();
        try (var files = Files.list(aside())) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheWorkspaceAsItWas() throws SQLException {
        createOld();
        assertThat(open(FIRST, "ALTER TABLE thing ADD COLUMN colour TEXT; ALTER TABLE nothing RENAME TO x"))
                .isInstanceOf(Checked.Faulty.class);
        try (Workspace old = Bench.ok(open(FIRST))) {
            assertThat(old.<List<String>>read(
                            reader -> reader.list("SELECT * FROM pragma_table_info('thing')", row -> row.text("name"))))
                    .containsExactly("name");
        }
    }

    @Test
    void openingTwiceKeepsNothingAside() {
        Bench.created(folder).close();
        Bench.opened(folder).close();
        assertThat(folder.resolve("aside")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aPageOfRubbishIsFound(int tenth) throws IOException {
        try (Workspace workspace = Bench.created(folder)) {
            for (int i = 0; i < 40; i++) {
                Bench.register(workspace, "Amadou " + i);
            }
        }
        byte[] bytes = Files.readAllBytes(file());
        int pages = bytes.length / 4096;
        int page = tenth * pages / 10;
        int from = page == 0 ? 100 : page * 4096;
        Arrays.fill(bytes, from, (page + 1) * 4096, (byte) 0xA5);
        Files.write(file(), bytes);
        assertThat(isRefusedOrFound()).isTrue();
    }

    @Test
    void aFileCutShortIsFound() throws IOException {
        try (Workspace workspace = Bench.created(folder)) {
            Bench.register(workspace, "Amadou");
        }
        byte[] bytes = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(isRefusedOrFound()).isTrue();
    }

    @Test
    void aHeaderWithoutABodyIsRefused() throws IOException {
        Files.write(file(), "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
        assertThat(refusal()).isIn(FileFault.NOT_A_WORKSPACE, FileFault.DAMAGED);
    }

    @Test
    void aLogThatNoPlenaryHasWrittenIsDamage() throws SQLException {
        Bench.created(folder).close();
        Bench.raw(file(), "INSERT INTO op VALUES ('not a stamp', 'c', 't', 'r', 'k', '{}', 1, NULL)");
        assertThat(refusal()).isEqualTo(FileFault.DAMAGED);
    }

    @Test
    void aRefusedFileIsNotHeldLocked() throws SQLException {
        Bench.created(folder).close();
        Bench.raw(file(), "INSERT INTO op VALUES ('not a stamp', 'c', 't', 'r', 'k', '{}', 1, NULL)");
        refusal();
        assertThat(refusal()).isEqualTo(FileFault.DAMAGED);
    }

    @Test
    void aSoundFileHasNoDamage() {
        try (Workspace workspace = Bench.created(folder)) {
            Bench.register(workspace, "Amadou");
            assertThat(workspace.findDamage()).isEmpty();
        }
    }

    @Test
    void theThreadThatDrawsIsRefusedEverywhere() {
        var drawing = new java.util.concurrent.atomic.AtomicBoolean();
        var desk = new Desk("Ana", Bench.DEVICE, java.time.InstantSource.system(), Ids.timeBased(), drawing::get);
        try (Workspace workspace = Bench.created(folder, desk)) {
            drawing.set(true);
            assertThatThrownBy(() -> Bench.register(workspace, "Amadou")).hasMessageContaining("draws");
            assertThatThrownBy(() -> Bench.everybody(workspace)).hasMessageContaining("draws");
            assertThatThrownBy(() -> workspace.copyTo(folder.resolve("b"))).hasMessageContaining("draws");
            assertThatThrownBy(() -> Workspace.create(folder.resolve("c"), desk)).hasMessageContaining("draws");
            assertThatThrownBy(() -> Workspace.open(file(), desk, folder)).hasMessageContaining("draws");
        }
    }

    @Test
    void aClosedWorkspaceSaysSo() {
        Workspace workspace = Bench.created(folder);
        workspace.close();
        assertThatThrownBy(() -> Bench.register(workspace, "Amadou")).hasMessageContaining("closed");
        assertThatThrownBy(() -> Bench.everybody(workspace)).hasMessageContaining("closed");
    }

    @Test
    void closingTwiceIsClosingOnce() {
        Workspace workspace = Bench.created(folder);
        workspace.close();
        workspace.close();
        Bench.opened(folder).close();
        assertThat(file()).exists();
    }

    private boolean isRefusedOrFound() {
        Checked<Workspace> opened = Workspace.open(file(), Bench.desk(), aside());
        return switch (opened) {
            case Checked.Faulty<Workspace> refused ->
                List.of(FileFault.DAMAGED, FileFault.NOT_A_WORKSPACE).contains(fault(refused));
            case Checked.Ok<Workspace>(var workspace) -> {
                try (workspace) {
                    yield !workspace.findDamage().isEmpty();
                }
            }
        };
    }

    private void createOld() {
        Bench.ok(new Opening(file(), Bench.desk(), new Schema(List.of(FIRST))).create()).close();
    }

    private Checked<Workspace> open(String... scripts) {
        return new Opening(file(), Bench.desk(), new Schema(List.of(scripts))).open(aside());
    }

    private FileFault refusal() {
        return fault(Workspace.open(file(), Bench.desk(), aside()));
    }

    private static FileFault fault(Checked<Workspace> refused) {
        return ((Rule.BadFile) Bench.why(refused)).fault();
    }

    private Path file() {
        return Bench.file(folder);
    }

    private Path aside() {
        return folder.resolve("aside");
    }
}
