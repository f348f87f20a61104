package org.plenary.intake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.plenary.people.ParticipantId;
import org.plenary.registry.Category;

/// Writes an [ImportPlan] as JSON and reads it again. What another version has written and this one does not know is
/// passed over.
final class PlanText {

    private static final String MEANT = "meant:";
    private static final String ENTERED = "entered:";

    private PlanText() {}

    static JsonObject object(int column, ColumnUse use) {
        var one = new JsonObject();
        one.addProperty("column", column);
        one.addProperty("target", Targets.text(use.target()));
        one.addProperty("wins", use.precedence().name());
        one.addProperty("evidence", use.evidence().name());
        return one;
    }

    static Optional<ColumnUse> use(JsonObject one) {
        return Targets.read(one.get("target").getAsString())
                .map(target -> new ColumnUse(
                        target,
                        constant(Precedence.class, one.get("wins").getAsString(), Precedence.FILE),
                        constant(Evidence.class, one.get("evidence").getAsString(), Evidence.MEMORY)));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, E otherwise) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return otherwise;
    }

    static String text(ImportPlan plan) {
        var all = new JsonObject();
        plan.dialect().ifPresent(dialect -> PointingText.put(all, dialect));
        PointingText.put(all, plan.pointing());
        all.addProperty("program", plan.mapping().program());
        var columns = new JsonArray();
        plan.mapping().columns().forEach((column, use) -> columns.add(object(column, use)));
        all.add("columns", columns);
        all.add("corrections", corrections(plan.corrections()));
        all.add("values", ValuesText.object(plan.values()));
        var leftOut = new JsonArray();
        plan.choice().leftOut().forEach(leftOut::add);
        all.add("leftOut", leftOut);
        var decisions = new JsonObject();
        plan.choice().decisions().forEach((row, decision) -> decisions.addProperty(row.toString(), text(decision)));
        all.add("decisions", decisions);
        all.addProperty("onDoubt", text(plan.choice().onDoubt()));
        var withdrawn = new JsonArray();
        plan.choice().withdrawn().forEach(id -> withdrawn.add(id.value().toString()));
        all.add("withdrawn", withdrawn);
        return all.toString();
    }

    private static JsonObject corrections(Corrections corrections) {
        var rows = new JsonObject();
        corrections.rows().forEach((row, cells) -> {
            var one = new JsonObject();
            cells.forEach((column, text) -> one.addProperty(column.toString(), text));
            rows.add(row.toString(), one);
        });
        return rows;
    }

    static ImportPlan read(String text) {
        JsonObject all = JsonParser.parseString(text).getAsJsonObject();
        Map<Integer, ColumnUse> columns = new TreeMap<>();
        for (JsonElement element : all.getAsJsonArray("columns")) {
            JsonObject one = element.getAsJsonObject();
            use(one).ifPresent(use -> columns.put(one.get("column").getAsInt(), use));
        }
        Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
        all.getAsJsonObject("corrections").entrySet().forEach(row -> {
            Map<Integer, String> cells = new TreeMap<>();
            row.getValue().getAsJsonObject().entrySet().forEach(cell ->
                    cells.put(Integer.valueOf(cell.getKey()), cell.getValue().getAsString()));
            rows.put(Integer.valueOf(row.getKey()), cells);
        });
        return new ImportPlan(
                PointingText.dialect(all),
                PointingText.pointing(all),
                new Mapping(columns, all.get("program").getAsString()),
                new Corrections(rows),
                ValuesText.read(all.getAsJsonObject("values")),
                choice(all));
    }

    private static ImportChoice choice(JsonObject all) {
        Set<Integer> leftOut = new HashSet<>();
        all.getAsJsonArray("leftOut").forEach(row -> leftOut.add(row.getAsInt()));
        Map<Integer, Decision> decisions = new HashMap<>();
        all.getAsJsonObject("decisions").entrySet().forEach(entry ->
                decisions.put(Integer.valueOf(entry.getKey()), decision(entry.getValue().getAsString())));
        Set<ParticipantId> withdrawn = new HashSet<>();
        all.getAsJsonArray("withdrawn").forEach(id ->
                withdrawn.add(new ParticipantId(UUID.fromString(id.getAsString()))));
        return new ImportChoice(leftOut, decisions, decision(all.get("onDoubt").getAsString()), withdrawn);
    }

    private static String text(Decision decision) {
        return switch (decision) {
            case Decision.Plain plain -> plain.name();
            case Decision.Same(var participant) -> participant.value().toString();
            case Decision.Meant(String name) -> MEANT + name;
            case Decision.Entered(Category category) -> ENTERED + category.name();
        };
    }

    private static Decision decision(String text) {
        for (Decision.Plain plain : Decision.Plain.values()) {
            if (plain.name().equals(text)) {
                return plain;
            }
        }
        if (text.startsWith(MEANT)) {
            return new Decision.Meant(text.substring(MEANT.length()));
        }
        return text.startsWith(ENTERED)
                ? new Decision.Entered(Category.valueOf(text.substring(ENTERED.length())))
                : new Decision.Same(new ParticipantId(UUID.fromString(text)));
    }
}
