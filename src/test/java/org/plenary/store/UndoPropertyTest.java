package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever was done: taking all of it back leads to where it began, doing all of it again to where it had ended.
class UndoPropertyTest {

    private static final List<String> FIELDS = List.of("given", "family", "gender", "languages");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void allTakenBackIsTheBeginningAndAllDoneAgainIsTheEnd(long seed) {
        var random = new SplittableRandom(seed);
        try (Workspace workspace = Bench.created(folder)) {
            List<UUID> ids = new ArrayList<>(List.of(Bench.register(workspace, "Amadou")));
            List<String> beginning = content(workspace);
            int commands = random.nextInt(5, 25);
            int done = 0;
            for (int i = 0; i < commands; i++) {
                done += anyCommand(workspace, random, ids);
            }
            List<String> end = content(workspace);
            for (int i = 0; i < done; i++) {
                Bench.done(workspace.undo());
            }
            assertThat(content(workspace)).isEqualTo(beginning);
            while (workspace.toRedo().isPresent()) {
                Bench.done(workspace.redo());
            }
            assertThat(content(workspace)).isEqualTo(end);
        }
    }

    /// One to four changes of any rows in one command.
    private static int anyCommand(Workspace workspace, SplittableRandom random, List<UUID> ids) {
        long before = workspace.changes();
        Bench.done(workspace.change("people.any", writer -> {
            int steps = random.nextInt(1, 5);
            for (int step = 0; step < steps; step++) {
                UUID id = ids.get(random.nextInt(ids.size()));
                switch (random.nextInt(4)) {
                    case 0 -> {
                        UUID fresh = writer.newId();
                        writer.insert("person", fresh, new Values().text("given", word(random)));
                        ids.add(fresh);
                    }
                    case 1 -> writer.delete("person", id);
                    default -> writer.update("person", id, new Values().text(any(random), word(random)));
                }
            }
            return writer.done(true);
        }));
        return (int) (workspace.changes() - before);
    }

    private static String any(SplittableRandom random) {
        return FIELDS.get(random.nextInt(FIELDS.size()));
    }

    private static String word(SplittableRandom random) {
        return List.of("", "a", "é\"\\'", "阿米娜", "أمينة", "line\nbreak", "😀").get(random.nextInt(7));
    }

    private static List<String> content(Workspace workspace) {
        return workspace.read(reader -> reader.list(
                """
                SELECT json_array(id, given, family, gender, languages) AS line
                FROM person WHERE deleted_at IS NULL ORDER BY id
                """,
                row -> row.text("line")));
    }
}
