package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Rule;

class LockTest {

    @TempDir
    private Path folder;

    @Test
    void aSecondWindowOfTheSameProcessIsToldWhoHasIt() throws IOException {
        try (Workspace held = Bench.created(folder)) {
            assertThat(Bench.why(Workspace.open(held.file(), Desk.of("Benoît", "89abcdef"), folder)))
                    .isEqualTo(new Rule.OpenElsewhere(
                            "Ana", InetAddress.getLocalHost().getHostName()));
        }
    }

    @Test
    void aSecondProcessIsToldWhoHasIt() throws IOException {
        try (Workspace held = Bench.created(folder);
                Child child = Child.start("hold", held.file())) {
            assertThat(child.line()).isEqualTo("open elsewhere: Ana on a computer");
        }
    }

    @Test
    void anAttemptFromTheSameProcessDoesNotLetGoOfTheLock() throws IOException {
        try (Workspace held = Bench.created(folder)) {
            Bench.why(Workspace.open(held.file(), Bench.desk(), folder));
            try (Child child = Child.start("hold", held.file())) {
                assertThat(child.line()).startsWith("open elsewhere");
            }
        }
    }

    @Test
    void whatAProcessHeldIsFreeOnceItIsKilled() throws IOException {
        Bench.created(folder).close();
        try (Child child = Child.start("hold", Bench.file(folder))) {
            assertThat(child.line()).isEqualTo("open");
            assertThat(Bench.why(Workspace.open(Bench.file(folder), Bench.desk(), folder)))
                    .isInstanceOf(Rule.OpenElsewhere.class);
            child.kill();
            Bench.opened(folder).close();
        }
    }

    @Test
    void anOfficerWithoutANameIsToldAsAQuestion() {
        try (Workspace held = Bench.created(folder, Desk.of("", Bench.DEVICE))) {
            assertThat(Bench.why(Workspace.open(held.file(), Bench.desk(), folder)))
                    .isInstanceOfSatisfying(
                            Rule.OpenElsewhere.class,
                            elsewhere -> assertThat(elsewhere.officer()).isEqualTo("?"));
        }
    }

    @Test
    void aLinkToTheWorkspaceIsTheSameWorkspace() throws IOException {
        try (Workspace held = Bench.created(folder)) {
            Path link = Files.createSymbolicLink(folder.resolve("b.plenary"), held.file());
            assertThat(Bench.why(Workspace.open(link, Bench.desk(), folder))).isInstanceOf(Rule.OpenElsewhere.class);
        }
    }

    @Test
    void aLockFileThatWasLeftBehindHoldsNothing() throws IOException {
        Bench.created(folder).close();
        Files.createFile(WorkspaceLock.beside(Bench.file(folder)));
        Bench.opened(folder).close();
        assertThat(WorkspaceLock.beside(Bench.file(folder))).doesNotExist();
    }

    @Test
    void aWorkspaceCanBeReadWhileAWindowWorksOnIt() {
        try (Workspace held = Bench.created(folder)) {
            UUID id = Bench.register(held, "Amadou");
            try (Workspace looked = Bench.ok(Workspace.look(held.file(), Bench.desk()))) {
                assertThat(Bench.given(looked, id)).isEqualTo("Amadou");
            }
        }
    }

    @Test
    void whoOnlyReadsChangesNothing() {
        try (Workspace held = Bench.created(folder);
                Workspace looked = Bench.ok(Workspace.look(held.file(), Bench.desk()))) {
            var outcome = looked.change("people.register", writer -> {
                writer.insert("person", writer.newId(), new Values().text("given", "Amadou"));
                return writer.done(true);
            });
            assertThat(Bench.why(outcome)).isEqualTo(new Rule.ReadOnly());
            assertThat(Bench.everybody(held)).isEmpty();
        }
    }

    @Test
    void whoOnlyReadsDoesNotLetGoOfTheLock() throws IOException {
        try (Workspace held = Bench.created(folder)) {
            Bench.ok(Workspace.look(held.file(), Bench.desk())).close();
            try (Child child = Child.start("hold", held.file())) {
                assertThat(child.line()).startsWith("open elsewhere");
            }
        }
    }
}
