package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;

class LogTest {

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
    void aChangeStandsInTheTableAndInTheLog() {
        UUID id = Bench.register(workspace, "Amadou");
        Patch patch = workspace.read(reader -> reader.first(
                        "SELECT patch FROM op WHERE tbl = 'person' AND row_id = ?1",
                        row -> Patch.parse(row.text("patch")),
                        id)
                .orElseThrow());
        assertThat(patch.value("given")).isEqualTo(Bench.given(workspace, id));
    }

    @Test
    void aRefusedCommandLeavesNothing() {
        workspace.change("people.register", writer -> {
            writer.insert("person", writer.newId(), new Values().text("given", "Amadou"));
            return Outcome.refused(new Rule.Missing());
        });
        assertThat(List.of(Bench.count(workspace, "person"), Bench.count(workspace, "op"), commands()))
                .containsOnly(0L);
    }

    @Test
    void aCommandThatFailsLeavesNothing() {
        assertThatThrownBy(() -> workspace.change("people.register", writer -> {
                    writer.insert("person", writer.newId(), new Values().text("given", "Amadou"));
                    throw new IllegalStateException("a mistake in a program");
                }))
                .hasMessage("a mistake in a program");
        assertThat(List.of(Bench.count(workspace, "person"), Bench.count(workspace, "op"), commands()))
                .containsOnly(0L);
    }

    @Test
    void afterACommandThatFailsTheNextOneWorks() {
        assertThatThrownBy(() -> workspace.change("people.register", writer -> {
                    writer.insert("no_such_table", writer.newId(), new Values().text("given", "Amadou"));
                    return writer.done(true);
                }))
                .isInstanceOf(StoreException.class);
        UUID id = Bench.register(workspace, "Amadou");
        assertThat(Bench.given(workspace, id)).isEqualTo("Amadou");
    }

    @Test
    void aCommandWithinACommandIsRefusedAndLeavesNothing() {
        assertThatThrownBy(() -> workspace.change("outer", writer -> {
                    writer.insert("person", writer.newId(), new Values().text("given", "Amadou"));
                    Bench.register(workspace, "Aminata");
                    return writer.done(true);
                }))
                .isInstanceOf(StoreException.class);
        assertThat(Bench.count(workspace, "person")).isZero();
    }

    @Test
    void aCommandWithoutEffectLeavesNoEntry() {
        UUID id = Bench.register(workspace, "Amadou");
        long before = commands();
        Bench.amend(workspace, id, "given", "Amadou");
        assertThat(commands()).isEqualTo(before);
    }

    @Test
    void aChangeToWhatIsThereAlreadyIsTheSame() {
        UUID id = Bench.register(workspace, "Amadou");
        assertThat(update(id, new Values().text("given", "Amadou"), Optional.empty()))
                .isEqualTo(Writer.Written.SAME);
    }

    @Test
    void aNumberKeptAsTextIsTheSameNumber() {
        UUID id = UUID.randomUUID();
        Bench.done(workspace.change("states.add", writer -> {
            writer.insert("state", id, new Values().flag("ldc", true));
            return writer.done(true);
        }));
        Writer.Written written = Bench.done(workspace.change(
                "states.amend", writer -> writer.done(writer.update("state", id, new Values().flag("ldc", true)))));
        assertThat(written).isEqualTo(Writer.Written.SAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "DELETE FROM op",
        "UPDATE op SET patch = '{\"given\":{\"value\":\"Somebody\"}}'",
        "UPDATE op SET stamp = 'x'",
        "UPDATE op SET row_id = 'x'",
        "DELETE FROM command",
        "UPDATE command SET officer = 'Somebody'"
    })
    void theLogIsInsertOnly(String sql) {
        Bench.register(workspace, "Amadou");
        assertThatThrownBy(() -> Bench.raw(workspace.file(), sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("insert-only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t"})
    void blankTextIsNothing(String blank) {
        UUID id = Bench.register(workspace, "Amadou");
        Bench.amend(workspace, id, "gender", blank);
        boolean isNull = workspace.read(reader -> reader.first(
                        "SELECT gender IS NULL AS n FROM person WHERE id = ?1", row -> row.flag("n"), id)
                .orElseThrow());
        assertThat(isNull).isTrue();
    }

    @Test
    void aFieldThatWasChangedSinceItWasShownClashes() {
        UUID id = Bench.register(workspace, "Amadou");
        Stamps shown = stamps(id);
        Bench.amend(workspace, id, "given", "Aminata");
        assertThat(update(id, new Values().text("given", "Awa"), Optional.of(shown)))
                .isEqualTo(Writer.Written.CLASH);
    }

    @Test
    void aClashWritesNothing() {
        UUID id = Bench.register(workspace, "Amadou");
        Stamps shown = stamps(id);
        Bench.amend(workspace, id, "given", "Aminata");
        update(id, new Values().text("family", "KEITA").text("given", "Awa"), Optional.of(shown));
        assertThat(Bench.field(workspace, id, "family")).isEqualTo("DIALLO");
    }

    @Test
    void aChangeOfAnotherFieldDoesNotClash() {
        UUID id = Bench.register(workspace, "Amadou");
        Stamps shown = stamps(id);
        Bench.amend(workspace, id, "given", "Aminata");
        assertThat(update(id, new Values().text("family", "KEITA"), Optional.of(shown)))
                .isEqualTo(Writer.Written.CHANGED);
    }

    @Test
    void twoWhoWriteTheSameDoNotClash() {
        UUID id = Bench.register(workspace, "Amadou");
        Stamps shown = stamps(id);
        Bench.amend(workspace, id, "given", "Aminata");
        assertThat(update(id, new Values().text("given", "Aminata"), Optional.of(shown)))
                .isEqualTo(Writer.Written.SAME);
    }

    @Test
    void aRowThatIsNotThereCannotBeChanged() {
        assertThatThrownBy(() -> Bench.amend(workspace, UUID.randomUUID(), "given", "Awa"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aListenerHearsOfEachCommandOnce() {
        var heard = new AtomicInteger();
        workspace.onChange(change -> heard.incrementAndGet());
        UUID id = Bench.register(workspace, "Amadou");
        Bench.amend(workspace, id, "given", "Amadou");
        assertThat(heard).hasValue(1);
    }

    @Test
    void aListenerThatFailsIsNotTakenForAFailedSave() {
        workspace.onChange(change -> {
            throw new StoreException(new SQLException("full", "", 13));
        });
        assertThatThrownBy(() -> Bench.register(workspace, "Amadou")).isInstanceOf(StoreException.class);
        assertThat(Bench.count(workspace, "person")).isEqualTo(1);
        assertThat(workspace.toUndo()).isPresent();
    }

    @Test
    void everyCommandMovesTheNumberOfChanges() {
        long before = workspace.changes();
        Bench.register(workspace, "Amadou");
        assertThat(workspace.changes()).isEqualTo(before + 1);
    }

    private long commands() {
        return Bench.count(workspace, "command");
    }

    private Stamps stamps(UUID id) {
        return workspace.read(reader -> reader.first("SELECT stamps FROM person WHERE id = ?1", Row::stamps, id)
                .orElseThrow());
    }

    private Writer.Written update(UUID id, Values values, Optional<Stamps> shown) {
        return Bench.done(workspace.change(
                "people.amend",
                writer -> writer.done(
                        shown.isPresent()
                                ? writer.update("person", id, values, shown.get())
                                : writer.update("person", id, values))));
    }
}
