package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptRowTest {

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void create() {
        workspace = Bench.created(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aTextOfAnyScriptIsKept() {
        assertThat(kept("SELECT 'x' AS first, 'Zoé 王小明 😀' AS name, 'y' AS last").text("name")).isEqualTo("Zoé 王小明 😀");
    }

    @Test
    void aLongTextIsKept() {
        String text = "é".repeat(40_000);
        assertThat(kept("SELECT '" + text + "' AS note, 'behind' AS last").text("note")).isEqualTo(text);
        assertThat(kept("SELECT '" + text + "' AS note, 'behind' AS last").text("last")).isEqualTo("behind");
    }

    @Test
    void nothingIsToldFromAnEmptyText() {
        Row row = kept("SELECT '' AS empty, NULL AS missing, 'z' AS last");
        assertThat(row.optionalText("empty")).isEqualTo(Optional.of(""));
        assertThat(row.optionalText("missing")).isEmpty();
        assertThat(row.text("last")).isEqualTo("z");
    }

    @Test
    void aNumberIsKept() {
        assertThat(kept("SELECT 7 AS seven, -9000000000 AS low").number("low")).isEqualTo(-9_000_000_000L);
    }

    @Test
    void aMissingNumberIsNone() {
        assertThat(kept("SELECT NULL AS missing").number("missing")).isZero();
    }

    @Test
    void aKeptRowCanBeKeptAgain() {
        assertThat(kept("SELECT 'x' AS first").keep().row().text("first")).isEqualTo("x");
    }

    private Row kept(String sql) {
        return workspace.read(reader -> reader.first(sql, Row::keep)).orElseThrow().row();
    }
}
