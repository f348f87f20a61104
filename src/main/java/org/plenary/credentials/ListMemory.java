package org.plenary.credentials;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.base.Folding;
import org.plenary.intake.DateOrder;
import org.plenary.store.Reader;
import org.plenary.store.Values;
import org.plenary.store.Writer;

/// Remembers how officers had lists of credentials read. A list with the same headings is read the same way again; in
/// any other list, a heading that nobody knows counts as what an officer once took it for, and so does a word.
final class ListMemory {

    private static final String TABLE = "credential_mapping";

    private ListMemory() {}

    /// The mapping of a list with all that is remembered.
    static ListMapping recall(Reader reader, WrittenList list) {
        List<Kept> kept = reader.list(
                "SELECT pattern, mapping FROM credential_mapping WHERE deleted_at IS NULL ORDER BY id",
                row -> Kept.read(row.text("pattern"), row.text("mapping")));
        ListMapping mapping = ListMapping.of(list);
        Map<ListMapping.Word, String> meanings = new HashMap<>();
        kept.forEach(one -> meanings.putAll(one.meanings()));
        Optional<Kept> same = kept.stream()
                .filter(one -> one.pattern().equals(pattern(list)))
                .reduce((earlier, later) -> later);
        List<ListColumn> columns = same.map(Kept::columns)
                .filter(all -> all.size() == mapping.columns().size())
                .orElseGet(() -> taught(list, mapping, kept));
        ListMapping.Silent silent = same.map(Kept::silent).orElse(mapping.silent());
        return new ListMapping(columns, meanings, silent);
    }

    private static List<ListColumn> taught(WrittenList list, ListMapping guessed, List<Kept> kept) {
        Map<String, ListColumn> byHeading = new HashMap<>();
        kept.forEach(one -> byHeading.putAll(one.taught()));
        List<ListColumn> columns = new ArrayList<>(guessed.columns());
        for (int at = 0; at < columns.size(); at++) {
            ListColumn known = byHeading.get(heading(list, at));
            boolean isFree = known != null && !columns.contains(known);
            if (isFree && columns.get(at) == ListColumn.NOTHING) {
                columns.set(at, known);
            }
        }
        return columns;
    }

    private static String heading(WrittenList list, int at) {
        return at < list.headings().size() ? Folding.fold(list.headings().get(at)) : "";
    }

    private static String pattern(WrittenList list) {
        return list.headings().stream().map(Folding::fold).collect(Collectors.joining("|"));
    }

    /// Remembers a mapping by which a list was taken in, if an officer has had a hand in it.
    static void keep(Writer writer, WrittenList list, ListMapping mapping) {
        ListMapping guessed = ListMapping.of(list);
        boolean isTaught = !mapping.columns().equals(guessed.columns())
                || !mapping.meanings().isEmpty()
                || mapping.silent().medium().isPresent()
                || mapping.silent().order() != DateOrder.UNDECIDED;
        if (!isTaught) {
            return;
        }
        var values = new Values().text("pattern", pattern(list)).text("mapping", text(list, guessed, mapping));
        Optional<UUID> known = writer.first(
                "SELECT id FROM credential_mapping WHERE pattern = ?1 AND deleted_at IS NULL",
                row -> row.id("id"),
                pattern(list));
        known.ifPresentOrElse(
                id -> writer.update(TABLE, id, values), () -> writer.insert(TABLE, writer.newId(), values));
    }

    private static String text(WrittenList list, ListMapping guessed, ListMapping mapping) {
        var columns = new JsonArray();
        for (int at = 0; at < mapping.columns().size(); at++) {
            var one = new JsonObject();
            one.addProperty("heading", heading(list, at));
            one.addProperty("column", mapping.columns().get(at).name());
            one.addProperty("taught", mapping.columns().get(at) != guessed.columns().get(at));
            columns.add(one);
        }
        var meanings = new JsonArray();
        mapping.meanings().forEach((word, constant) -> {
            var one = new JsonObject();
            one.addProperty("column", word.column().name());
            one.addProperty("word", word.folded());
            one.addProperty("means", constant);
            meanings.add(one);
        });
        var all = new JsonObject();
        all.add("columns", columns);
        all.add("meanings", meanings);
        mapping.silent().medium().ifPresent(medium -> all.addProperty("medium", medium.name()));
        all.addProperty("order", mapping.silent().order().name());
        return all.toString();
    }

    /// @param taught what an officer took single headings for, by folded heading
    private record Kept(
            String pattern,
            List<ListColumn> columns,
            Map<String, ListColumn> taught,
            Map<ListMapping.Word, String> meanings,
            ListMapping.Silent silent) {

        static Kept read(String pattern, String text) {
            JsonObject all = JsonParser.parseString(text).getAsJsonObject();
            List<ListColumn> columns = new ArrayList<>();
            Map<String, ListColumn> taught = new HashMap<>();
            for (JsonElement element : all.getAsJsonArray("columns")) {
                JsonObject one = element.getAsJsonObject();
                ListColumn column = column(one);
                columns.add(column);
                if (one.get("taught").getAsBoolean()) {
                    taught.put(one.get("heading").getAsString(), column);
                }
            }
            Map<ListMapping.Word, String> meanings = new HashMap<>();
            for (JsonElement element : all.getAsJsonArray("meanings")) {
                JsonObject one = element.getAsJsonObject();
                meanings.put(
                        new ListMapping.Word(column(one), one.get("word").getAsString()),
                        one.get("means").getAsString());
            }
            Optional<Medium> medium =
                    all.has("medium") ? Optional.of(Medium.valueOf(all.get("medium").getAsString())) : Optional.empty();
            return new Kept(
                    pattern,
                    columns,
                    taught,
                    meanings,
                    // The day on which things were received is another one with the next list.
                    new ListMapping.Silent(medium, Optional.empty(), DateOrder.valueOf(all.get("order").getAsString())));
        }

        /// A column that a later version may have known is left out.
        private static ListColumn column(JsonObject one) {
            return Stream.of(ListColumn.values())
                    .filter(column -> column.name().equals(one.get("column").getAsString()))
                    .findFirst()
                    .orElse(ListColumn.NOTHING);
        }
    }
}
