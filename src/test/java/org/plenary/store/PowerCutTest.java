package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The process is killed while it writes, after a number of commands that nobody foresaw.
class PowerCutTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatWasSaidToBeSavedIsThereAndNothingByHalf(long seed) throws IOException {
        Bench.created(folder).close();
        Set<String> saved = savedBeforeTheKill(new SplittableRandom(seed).nextInt(3, 120));
        try (Workspace workspace = Bench.opened(folder)) {
            assertThat(ids(workspace, "SELECT id FROM person WHERE given IS NOT NULL")).containsAll(saved);
            assertThat(ids(workspace, "SELECT row_id AS id FROM op")).containsAll(saved);
            assertThat(ids(workspace, "SELECT id FROM person")).isEqualTo(ids(workspace, "SELECT row_id AS id FROM op"));
            assertThat(Bench.count(workspace, "command")).isEqualTo(Bench.count(workspace, "op"));
            assertThat(workspace.findDamage()).isEmpty();
        }
    }

    private Set<String> savedBeforeTheKill(int most) throws IOException {
        Set<String> saved = new HashSet<>();
        try (Child child = Child.start("write", Bench.file(folder))) {
            assertThat(child.line()).isEqualTo("open");
            while (saved.size() < most) {
                saved.add(child.line());
            }
            child.kill();
            // What it had still said before the end counts too; the very last line may be cut off.
            for (String line = child.line(); line.length() == 36; line = child.line()) {
                saved.add(line);
            }
        }
        return saved;
    }

    private static Set<String> ids(Workspace workspace, String sql) {
        return new HashSet<>(workspace.<java.util.List<String>>read(reader -> reader.list(sql, row -> row.text("id"))));
    }
}
