package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Progress;
import org.plenary.people.ClosedDossier;
import org.plenary.people.Status;

class VanishedTest {

    private static final String BOTH = "Name,Country\nAna SILVA,Portugal\nRui COSTA,Portugal\n";
    private static final String ONE = "Name,Country\nAna SILVA,Portugal\n";

    @TempDir
    private Path folder;

    private IntakeBench bench;

    @BeforeEach
    void open() {
        bench = new IntakeBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Preview list(String name, String text) throws IOException {
        return bench.preview(Files.writeString(folder.resolve(name), text));
    }

    private static List<String> names(Preview preview) {
        return preview.vanished().people().stream()
                .map(one -> one.name().full())
                .toList();
    }

    @Test
    void whoStoodInTheListTheLastTimeIsListed() throws IOException {
        bench.run(list("portugal 2017-09-01.csv", BOTH));
        assertThat(names(list("portugal 2017-09-08 (2).csv", ONE))).containsExactly("Rui COSTA");
    }

    @Test
    void anotherListMissesNobody() throws IOException {
        bench.run(list("portugal.csv", BOTH));
        assertThat(names(list("kenya.csv", ONE))).isEmpty();
    }

    @Test
    void whoIsNotInTheListStaysAsSheOrHeIs() throws IOException {
        bench.run(list("portugal.csv", BOTH));
        bench.run(list("portugal.csv", ONE));
        assertThat(bench.people().dossiers(bench.meeting()))
                .allMatch(one -> one.participant().status() == Status.NOMINATED);
    }

    @Test
    void whoIsTickedIsWithdrawnWithTheImport() throws IOException {
        ClosedDossier rui = withdrawn();
        assertThat(bench.people().dossier(rui.id()).orElseThrow().participant().status())
                .isEqualTo(Status.WITHDRAWN);
    }

    /// Imports the second list and ticks the one who is missing.
    private ClosedDossier withdrawn() throws IOException {
        bench.run(list("portugal.csv", BOTH));
        Preview preview = list("portugal.csv", ONE);
        ClosedDossier rui = preview.vanished().people().getFirst();
        var choice = new ImportChoice(Set.of(), Map.of(), Decision.SKIP, Set.of(rui.id()));
        ImportResult result = IntakeBench.done(bench.intake().run(preview, choice, Progress.none()));
        assertThat(result.withdrawn()).isEqualTo(1);
        return rui;
    }

    @Test
    void whoIsWithdrawnIsNotMissed() throws IOException {
        withdrawn();
        assertThat(names(list("portugal.csv", ONE))).isEmpty();
    }

    @Test
    void afterUndoTheEarlierListCounts() throws IOException {
        bench.run(list("portugal.csv", BOTH));
        bench.run(list("portugal.csv", ONE + "Eva LIMA,Portugal\n"));
        bench.workspace().undo();
        assertThat(names(list("portugal.csv", ONE))).containsExactly("Rui COSTA");
    }
}
