package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    @Test
    void aSingleTextIsFoundWithoutTheOthers() {
        String sql = "SELECT NULL AS none, '" + "é".repeat(9_000) + "' AS note, 7 AS rank, '' AS empty, 'Zoé' AS name";
        KeptRow row = closed(sql);
        assertThat(row.text("name")).isEqualTo("Zoé");
        assertThat(row.text("rank")).isEqualTo("7");
        assertThat(row.text("none")).isEmpty();
    }

    @Test
    void aColumnSaysItsOwnTextAndNoOther() {
        KeptRow row = closed("SELECT 'Zoe' AS plain, 'Zoé' AS accented, '王小明' AS han, NULL AS none");
        assertThat(row.says("plain", "Zoe")).isTrue();
        assertThat(row.says("accented", "Zoé")).isTrue();
        assertThat(row.says("han", "王小明")).isTrue();
        assertThat(row.says("none", "")).isTrue();
        assertThat(List.of("Zoé", "Zoee", "Zo", "zoe", "")).noneMatch(text -> row.says("plain", text));
        assertThat(List.of("Zoe", "Zoè", "Zoé1", "ZoÃ©")).noneMatch(text -> row.says("accented", text));
    }

    @Test
    void whatIsHandedOverToBeKeptSaysTheSame() {
        String sql = "SELECT 'Zoé 王小明 😀' AS name, NULL AS none, -12 AS number, 'a' || char(10, 31, 9) || 'b' AS lines, ''"
                + " AS empty UNION ALL SELECT NULL, 'x', NULL, 'y', NULL";
        List<KeptRow> rows = new ArrayList<>();
        workspace.read(reader -> {
            reader.eachKept(sql, rows::add);
            return true;
        });
        Row first = rows.getFirst().row();
        assertThat(first.text("name")).isEqualTo("Zoé 王小明 😀");
        assertThat(first.optionalText("none")).isEmpty();
        assertThat(first.number("number")).isEqualTo(-12);
        assertThat(first.text("lines")).isEqualTo("a\n\u001F\tb");
        assertThat(first.optionalText("empty")).isEqualTo(Optional.of(""));
        assertThat(rows.getLast().row().text("none")).isEqualTo("x");
        assertThat(rows.getLast().row().optionalText("empty")).isEmpty();
    }

    private KeptRow closed(String sql) {
        return workspace.read(reader -> reader.first(sql, Row::keep)).orElseThrow();
    }

    private Row kept(String sql) {
        return workspace.read(reader -> reader.first(sql, Row::keep)).orElseThrow().row();
    }
}
