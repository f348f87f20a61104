package org.plenary.intake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.plenary.base.Folding;
import org.plenary.store.Reader;
import org.plenary.store.Values;
import org.plenary.store.Writer;

/// Remembers how the columns of lists were taken. A list with the same headings is taken the same way again; in any
/// other list, a heading that nobody knows counts as what an officer once took it for.
final class MappingMemory {

    private static final String TABLE = "import_mapping";

    private MappingMemory() {}

    /// The mapping with all that is remembered of these columns.
    static Mapping recall(Reader reader, List<SourceColumn> columns, Mapping guessed) {
        Map<String, ColumnUse> byHeading = new HashMap<>();
        Optional<Map<Integer, ColumnUse>> same = Optional.empty();
        for (Kept kept : all(reader)) {
            byHeading.putAll(kept.taught());
            if (kept.pattern().equals(SourceKey.pattern(columns))) {
                same = Optional.of(kept.uses());
            }
        }
        return same.map(uses -> again(uses, guessed)).orElseGet(() -> taught(columns, guessed, byHeading));
    }

    private static Mapping again(Map<Integer, ColumnUse> uses, Mapping guessed) {
        Map<Integer, ColumnUse> all = new TreeMap<>(guessed.columns());
        uses.forEach((column, use) -> {
            boolean isGuessedSo = guessed.use(column).target().equals(use.target())
                    && guessed.use(column).precedence() == use.precedence();
            if (!isGuessedSo) {
                all.put(column, new ColumnUse(use.target(), use.precedence(), Evidence.MEMORY));
            }
        });
        return new Mapping(all, guessed.program());
    }

    private static Mapping taught(List<SourceColumn> columns, Mapping guessed, Map<String, ColumnUse> byHeading) {
        Map<Integer, ColumnUse> all = new TreeMap<>(guessed.columns());
        for (SourceColumn column : columns) {
            ColumnUse use = byHeading.get(Folding.fold(column.heading()));
            boolean isOpen = guessed.use(column.index()).evidence() == Evidence.NOTHING;
            if (use != null && isOpen && !column.heading().isBlank()) {
                all.put(column.index(), new ColumnUse(use.target(), use.precedence(), Evidence.MEMORY));
            }
        }
        return new Mapping(all, guessed.program());
    }

    /// Remembers a mapping that was imported with, if an officer has had a hand in it.
    static void keep(Writer writer, Source source) {
        Mapping mapping = source.mapping();
        boolean isTaught = mapping.columns().values().stream()
                .anyMatch(use -> use.evidence() == Evidence.OFFICER || use.precedence() != Precedence.FILE);
        if (!isTaught) {
            return;
        }
        String pattern = SourceKey.pattern(source.columns());
        var values = new Values().text("pattern", pattern).text("mapping", text(source));
        Optional<UUID> known = writer.first(
                "SELECT id FROM import_mapping WHERE pattern = ?1 AND deleted_at IS NULL",
                row -> row.id("id"),
                pattern);
        if (known.isPresent()) {
            writer.update(TABLE, known.get(), values);
        } else {
            writer.insert(TABLE, writer.newId(), values);
        }
    }

    /// @param taught what an officer took single headings for, by folded heading
    private record Kept(String pattern, Map<Integer, ColumnUse> uses, Map<String, ColumnUse> taught) {}

    private static List<Kept> all(Reader reader) {
        return reader.list(
                "SELECT pattern, mapping FROM import_mapping WHERE deleted_at IS NULL ORDER BY id",
                row -> read(row.text("pattern"), row.text("mapping")));
    }

    private static String text(Source source) {
        var columns = new JsonArray();
        for (SourceColumn column : source.columns()) {
            ColumnUse use = source.mapping().use(column.index());
            JsonObject one = PlanText.object(column.index(), use);
            one.addProperty("heading", column.heading());
            columns.add(one);
        }
        return columns.toString();
    }

    private static Kept read(String pattern, String text) {
        Map<Integer, ColumnUse> uses = new TreeMap<>();
        Map<String, ColumnUse> taught = new HashMap<>();
        for (JsonElement element : JsonParser.parseString(text).getAsJsonArray()) {
            JsonObject one = element.getAsJsonObject();
            PlanText.use(one).ifPresent(use -> {
                uses.put(one.get("column").getAsInt(), use);
                boolean isSaid = use.evidence() == Evidence.OFFICER || use.evidence() == Evidence.MEMORY;
                if (isSaid) {
                    taught.put(Folding.fold(one.get("heading").getAsString()), use);
                }
            });
        }
        return new Kept(pattern, uses, taught);
    }
}
