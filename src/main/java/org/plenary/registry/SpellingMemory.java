package org.plenary.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.plenary.base.Folding;
import org.plenary.store.Reader;
import org.plenary.store.Row;
import org.plenary.store.Values;
import org.plenary.store.Writer;

/// What officers have decided spellings of States and organizations to mean, for the next list that writes them so.
public final class SpellingMemory {

    /// The meaning of a spelling that officers have decided to be no State and no organization.
    public static final String NOBODY = "-";

    private static final String TABLE = "spelling";

    private SpellingMemory() {}

    /// Every decision: the meaning, a name of the registry, by the spelling's folded form.
    public static Map<String, String> all(Reader reader) {
        Map<String, String> all = new HashMap<>();
        reader.each(
                "SELECT folded, meaning FROM spelling WHERE deleted_at IS NULL ORDER BY id",
                row -> all.put(row.text("folded"), row.text("meaning")));
        return all;
    }

    /// Takes a decision down; a later one about the same spelling counts.
    ///
    /// @param meaning a name by which the registry finds the State or organization; [#NOBODY] where none is meant
    /// @return the id of the decision
    public static UUID remember(Writer writer, String text, String meaning) {
        String folded = Folding.fold(text);
        Optional<UUID> known = writer.first(
                "SELECT id FROM spelling WHERE folded = ?1 AND deleted_at IS NULL", row -> row.id("id"), folded);
        var values = new Values().text("text", text).text("folded", folded).text("meaning", meaning);
        if (known.isPresent()) {
            writer.update(TABLE, known.get(), values);
            return known.get();
        }
        UUID id = writer.newId();
        writer.insert(TABLE, id, values);
        return id;
    }

    /// Every decision with the one who has taken it, the latest first.
    static List<DecidedSpelling> decided(Reader reader, Function<Row, DecidedSpelling> made) {
        return reader.list(
                """
                SELECT s.id, s.text, s.meaning, s.stamps, command.officer, command.at
                FROM spelling s
                JOIN op ON op.stamp = (SELECT max(one.stamp) FROM op one WHERE one.row_id = s.id)
                JOIN command ON command.id = op.command
                WHERE s.deleted_at IS NULL ORDER BY op.stamp DESC
                """,
                made);
    }

    /// Gives a decision another meaning, as somebody does who was shown it.
    static Writer.Written amend(Writer writer, DecidedSpelling shown, String meaning) {
        return isThere(writer, shown.id())
                ? writer.update(TABLE, shown.id().value(), new Values().text("meaning", meaning), shown.stamps())
                : Writer.Written.CLASH;
    }

    static Writer.Written forget(Writer writer, SpellingId id) {
        return isThere(writer, id) ? writer.delete(TABLE, id.value()) : Writer.Written.SAME;
    }

    private static boolean isThere(Reader reader, SpellingId id) {
        return reader.first(
                        "SELECT id FROM spelling WHERE id = ?1 AND deleted_at IS NULL", row -> row.id("id"), id.value())
                .isPresent();
    }
}
