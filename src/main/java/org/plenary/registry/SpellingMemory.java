package org.plenary.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Folding;
import org.plenary.store.Reader;
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
    public static void remember(Writer writer, String text, String meaning) {
        String folded = Folding.fold(text);
        Optional<UUID> known = writer.first(
                "SELECT id FROM spelling WHERE folded = ?1 AND deleted_at IS NULL", row -> row.id("id"), folded);
        var values = new Values().text("text", text).text("folded", folded).text("meaning", meaning);
        if (known.isPresent()) {
            writer.update(TABLE, known.get(), values);
        } else {
            writer.insert(TABLE, writer.newId(), values);
        }
    }
}
