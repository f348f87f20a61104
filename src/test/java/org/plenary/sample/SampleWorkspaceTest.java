package org.plenary.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Language;
import org.plenary.base.Rule;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.Meetings;
import org.plenary.people.People;
import org.plenary.people.Roster;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.Standing;
import org.plenary.store.Desk;
import org.plenary.store.History;
import org.plenary.store.Workspace;
import org.plenary.words.CommandNames;
import org.plenary.words.CommandWords;
import org.plenary.words.Phrasebook;

class SampleWorkspaceTest {

    @TempDir
    private static Path folder;

    private static final ReferenceBook BOOK = ReferenceBook.shipped();
    private static Path file;

    @BeforeAll
    static void write() {
        file = ((Checked.Ok<Path>) SampleWorkspace.write(folder.resolve("sample.plenary"))).value();
    }

    @Test
    void itHoldsTheTwelveMeetingsOfTheReport() {
        try (Workspace workspace = open()) {
            assertThat(new Meetings(workspace, BOOK::states).all()).hasSize(12);
        }
    }

    @Test
    void itsPartiesAreThoseOfTheOpening() {
        try (Workspace workspace = open()) {
            Roster roster = roster(workspace);
            assertThat(roster.lines()).hasSize(1050);
            assertThat(roster.delegations()).hasSize(163);
            assertThat(roster.delegations().values().stream()
                            .filter(delegation -> delegation.standing() == Standing.PARTY)
                            .count())
                    .isBetween(1L, 69L);
        }
    }

    @Test
    void everythingDoneInItHasAName() {
        var phrasebook = new Phrasebook(Language.ENGLISH);
        var names = new CommandNames(phrasebook);
        String nameless = phrasebook.of(CommandWords.class).another();
        try (Workspace workspace = open()) {
            assertThat(new History(workspace).latest(500))
                    .isNotEmpty()
                    .noneMatch(command -> names.of(command.name()).equals(nameless));
        }
    }

    @Test
    void twoRunsMakeTheSamePeopleUnderTheSameIds() {
        Path second = ((Checked.Ok<Path>) SampleWorkspace.write(folder.resolve("second.plenary"))).value();
        try (Workspace one = open();
                Workspace two = opened(second)) {
            assertThat(roster(two).lines().stream().map(line -> line.id() + line.name()).toList())
                    .isEqualTo(roster(one).lines().stream()
                            .map(line -> line.id() + line.name())
                            .toList());
        }
    }

    @Test
    void everyDeadlineThatHadPassedWhenItWasMadeIsMet() {
        try (Workspace workspace = open()) {
            Meeting cop1 = new Meetings(workspace, BOOK::states).called("COP-1").orElseThrow();
            assertThat(new Deadlines(workspace, new Procedures(workspace)).of(cop1))
                    .filteredOn(deadline -> deadline.isOverdue(Instant.parse("2017-09-20T08:00:00Z")))
                    .isEmpty();
        }
    }

    @Test
    void aDiskThatFillsUpHalfwayLeavesNothing(@TempDir Path small) throws IOException {
        var left = new AtomicInteger(500);
        InstantSource clock = () -> {
            if (left.getAndDecrement() == 0) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
            return Instant.EPOCH;
        };
        assertThat(SampleWorkspace.write(small.resolve("sample.plenary"), clock))
                .isEqualTo(Checked.badFile(FileFault.DISK_FULL));
        assertThat(small).isEmptyDirectory();
    }

    @Test
    void aFileThatIsThereIsLeftAlone(@TempDir Path other) throws IOException {
        Path there = Files.writeString(other.resolve("sample.plenary"), "before");
        assertThat(SampleWorkspace.write(there))
                .isEqualTo(Checked.faulty("", new Rule.AlreadyThere("sample.plenary")));
        assertThat(there).hasContent("before");
    }

    @Test
    void aFolderThatIsMissingIsSaidSo() {
        assertThat(SampleWorkspace.write(folder.resolve("no").resolve("sample.plenary")))
                .isEqualTo(Checked.badFile(FileFault.FOLDER_MISSING));
    }

    private static Roster roster(Workspace workspace) {
        Meeting cop1 = new Meetings(workspace, BOOK::states).called("COP-1").orElseThrow();
        return Roster.of(
                new People(workspace, () -> BOOK), cop1, BOOK, Language.ENGLISH, cop1.days().from());
    }

    private static Workspace open() {
        return opened(file);
    }

    private static Workspace opened(Path path) {
        return ((Checked.Ok<Workspace>) Workspace.open(path, Desk.of("", "0123abcd"), folder)).value();
    }
}
