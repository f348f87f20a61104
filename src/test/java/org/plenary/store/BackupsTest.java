package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.FileFault;
import org.plenary.base.Rule;

class BackupsTest {

    private final Bench.Clock clock = new Bench.Clock("2017-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private Backups backups;

    @BeforeEach
    void create() {
        backups = new Backups(folder.resolve("backups"), clock);
    }

    @Test
    void withoutABackupTheListIsEmpty() throws IOException {
        assertThat(backups.of(Bench.file(folder))).isEmpty();
    }

    @Test
    void aBackupIsListedWithItsMoment() throws IOException {
        try (Workspace workspace = Bench.created(folder)) {
            backups.make(workspace);
            assertThat(moments()).containsExactly(clock.instant());
        }
    }

    @Test
    void aBackupIsAWorkspaceInOneFile() throws IOException {
        try (Workspace workspace = Bench.created(folder)) {
            UUID id = Bench.register(workspace, "Amadou");
            Path alone = Files.createDirectory(folder.resolve("alone")).resolve("b.plenary");
            Files.copy(backups.make(workspace).file(), alone);
            try (Workspace copy = Bench.ok(Workspace.open(alone, Bench.desk(), folder))) {
                assertThat(Bench.given(copy, id)).isEqualTo("Amadou");
                assertThat(copy.findDamage()).isEmpty();
            }
        }
    }

    @Test
    void restoringBringsBackWhatWasThere() throws IOException {
        UUID id;
        Backups.Backup backup;
        try (Workspace workspace = Bench.created(folder)) {
            id = Bench.register(workspace, "Amadou");
            backup = backups.make(workspace);
            Bench.amend(workspace, id, "given", "Somebody else");
        }
        backups.restore(backup, Bench.file(folder));
        try (Workspace workspace = Bench.opened(folder)) {
            assertThat(Bench.given(workspace, id)).isEqualTo("Amadou");
        }
    }

    @Test
    void restoringKeepsWhatItReplaces() throws IOException {
        UUID id;
        Backups.Backup backup;
        try (Workspace workspace = Bench.created(folder)) {
            backup = backups.make(workspace);
            id = Bench.register(workspace, "Amadou");
        }
        Path kept = backups.restore(backup, Bench.file(folder)).orElseThrow();
        try (Workspace workspace = Bench.ok(Workspace.open(kept, Bench.desk(), folder))) {
            assertThat(Bench.given(workspace, id)).isEqualTo("Amadou");
        }
    }

    @Test
    void restoringKeepsWhatStoodInTheWriteAheadLogAfterAPowerCut() throws IOException {
        Backups.Backup backup;
        String saved;
        try (Workspace workspace = Bench.created(folder)) {
            backup = backups.make(workspace);
        }
        try (Child child = Child.start("write", Bench.file(folder))) {
            assertThat(child.line()).isEqualTo("open");
            saved = child.line();
        }
        Path kept = backups.restore(backup, Bench.file(folder)).orElseThrow();
        try (Workspace workspace = Bench.ok(Workspace.open(kept, Bench.desk(), folder))) {
            assertThat(Bench.given(workspace, UUID.fromString(saved))).isEqualTo("Amadou 0");
        }
    }

    @Test
    void restoringWhereNothingIsReplacesNothing() throws IOException {
        Backups.Backup backup;
        try (Workspace workspace = Bench.created(folder)) {
            backup = backups.make(workspace);
        }
        Files.delete(Bench.file(folder));
        assertThat(backups.restore(backup, Bench.file(folder))).isEmpty();
        Bench.opened(folder).close();
    }

    @Test
    void anOpenWorkspaceIsNotReplaced() throws IOException {
        try (Workspace workspace = Bench.created(folder)) {
            UUID id = Bench.register(workspace, "Amadou");
            Backups.Backup backup = backups.make(workspace);
            assertThatThrownBy(() -> backups.restore(backup, workspace.file())).isInstanceOf(IOException.class);
            assertThat(Bench.given(workspace, id)).isEqualTo("Amadou");
        }
    }

    @Test
    void aBackupThatIsGoneLeavesTheWorkspaceInPlace() throws IOException {
        Backups.Backup backup;
        try (Workspace workspace = Bench.created(folder)) {
            backup = backups.make(workspace);
        }
        Files.delete(backup.file());
        assertThatThrownBy(() -> backups.restore(backup, Bench.file(folder))).isInstanceOf(IOException.class);
        Bench.opened(folder).close();
    }

    @Test
    void anOpenWorkspaceIsSaidToBeOpen() throws IOException {
        try (Workspace workspace = Bench.created(folder)) {
            Backups.Backup backup = backups.make(workspace);
            assertThat(Bench.why(backups.restoreChecked(backup, workspace.file())))
                    .isInstanceOf(Rule.OpenElsewhere.class);
        }
    }

    @Test
    void aBackupThatIsGoneIsSaidToBeMissing() throws IOException {
        Backups.Backup backup = made();
        Files.delete(backup.file());
        assertThat(Bench.why(backups.restoreChecked(backup, Bench.file(folder))))
                .isEqualTo(new Rule.BadFile(FileFault.MISSING));
    }

    @Test
    void aBackupIsRestoredToAnotherPlace() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        assertThat(Bench.ok(backups.restoreChecked(made(), Bench.file(elsewhere)))).isEmpty();
        Bench.opened(elsewhere).close();
    }

    @Test
    void aPlaceInAFolderThatIsMissingIsSaidSo() throws IOException {
        assertThat(Bench.why(backups.restoreChecked(made(), Bench.file(folder.resolve("no")))))
                .isEqualTo(new Rule.BadFile(FileFault.FOLDER_MISSING));
    }

    @Test
    void aLogWithoutItsFileIsNotTakenForThatOfTheRestored() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path log = Files.writeString(elsewhere.resolve("a.plenary-wal"), "of another file");
        Bench.ok(backups.restoreChecked(made(), Bench.file(elsewhere)));
        assertThat(log).doesNotExist();
    }

    private Backups.Backup made() throws IOException {
        try (Workspace workspace = Bench.created(folder)) {
            return backups.make(workspace);
        }
    }

    @Test
    void whatAnInterruptedBackupHasLeftIsTidiedAway() throws IOException {
        try (Workspace workspace = Bench.created(folder)) {
            Path left = Files.createFile(backups.make(workspace).file().resolveSibling("20161231-2359.unfinished"));
            backups.make(workspace);
            assertThat(left).doesNotExist();
        }
    }

    @Test
    void whatSomebodyElseHasPutThereIsLeftAlone() throws IOException {
        try (Workspace workspace = Bench.created(folder)) {
            Path letter = Files.createFile(backups.make(workspace).file().resolveSibling("letter.plenary"));
            backups.make(workspace);
            assertThat(letter).exists();
            assertThat(moments()).hasSize(1);
        }
    }

    @Test
    void twoWorkspacesOfOneNameHaveTheirOwnBackups() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (Workspace workspace = Bench.created(folder);
                Workspace ofTheSameName = Bench.created(other)) {
            backups.make(workspace);
            assertThat(backups.of(ofTheSameName.file())).isEmpty();
        }
    }

    @Test
    void theNewestEightAreKept() throws IOException {
        placed(Stream.iterate(clock.instant(), at -> at.plusSeconds(60)).limit(12));
        clock.move(Duration.ofMinutes(12));
        assertThat(afterOneMore()).containsExactlyElementsOf(every(Duration.ofMinutes(1), 8));
    }

    @Test
    void theNewestOfEachOfTwentyFourHoursIsKept() throws IOException {
        placed(Stream.iterate(clock.instant(), at -> at.plusSeconds(1800)).limit(95));
        clock.move(Duration.ofMinutes(30 * 95));
        // 23:30 on the second day. The newest eight half hours, then the last half hour of each hour, then of each day.
        List<Instant> kept = afterOneMore();
        assertThat(kept.subList(0, 8)).isEqualTo(every(Duration.ofMinutes(30), 8));
        assertThat(kept.subList(8, 28))
                .isEqualTo(every(Duration.ofHours(1), 24).subList(4, 24));
        assertThat(kept.subList(28, kept.size())).containsExactly(Instant.parse("2017-01-01T23:30:00Z"));
    }

    @Test
    void theNewestOfEachOfFourteenDaysAndTwelveMonthsIsKept() throws IOException {
        placed(Stream.iterate(clock.instant(), at -> at.plus(Duration.ofDays(1))).limit(500));
        clock.move(Duration.ofDays(500));
        List<Instant> kept = afterOneMore();
        // One a day: 24 "hours" are then 24 days. The months before end on their last day.
        assertThat(kept.subList(0, 24)).isEqualTo(every(Duration.ofDays(1), 24));
        assertThat(kept.subList(24, kept.size()))
                .extracting(at -> at.toString().substring(0, 10))
                .containsExactly(
                        "2018-03-31", "2018-02-28", "2018-01-31", "2017-12-31", "2017-11-30", "2017-10-31",
                        "2017-09-30", "2017-08-31", "2017-07-31", "2017-06-30");
    }

    @Test
    void allBackupsBeforeAMomentCanBeRemoved() throws IOException {
        placed(Stream.iterate(clock.instant(), at -> at.plusSeconds(60)).limit(5));
        int removed = backups.removeBefore(Bench.file(folder), clock.instant().plusSeconds(120));
        assertThat(removed).isEqualTo(2);
        assertThat(moments()).hasSize(3).allMatch(at -> !at.isBefore(clock.instant().plusSeconds(120)));
    }

    /// Backups as earlier days have left them, without the days.
    private void placed(Stream<Instant> moments) throws IOException {
        Path made;
        try (Workspace workspace = Bench.created(folder)) {
            made = backups.make(workspace).file();
        }
        for (Instant at : moments.toList()) {
            String name = at.toString().replaceAll("[-:Z]", "").replace('T', '-') + "-000.plenary";
            Files.write(made.resolveSibling(name), new byte[] {1});
        }
    }

    private List<Instant> afterOneMore() throws IOException {
        try (Workspace workspace = Bench.opened(folder)) {
            backups.make(workspace);
        }
        return moments();
    }

    private List<Instant> every(Duration step, int times) {
        return Stream.iterate(clock.instant(), at -> at.minus(step)).limit(times).toList();
    }

    private List<Instant> moments() throws IOException {
        return backups.of(Bench.file(folder)).stream().map(Backups.Backup::at).toList();
    }
}
