package org.plenary.intake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Writes [ValueChoices] as JSON and reads them again. What another version has written and this one does not know is
/// passed over.
final class ValuesText {

    private ValuesText() {}

    static JsonObject object(ValueChoices values) {
        var orders = new JsonObject();
        values.orders().forEach((column, order) -> orders.addProperty(column.toString(), order.name()));
        var single = new JsonObject();
        values.single().forEach((row, remedies) -> single.add(row.toString(), object(remedies)));
        var all = new JsonObject();
        all.add("orders", orders);
        all.add("alike", object(values.alike()));
        all.add("single", single);
        return all;
    }

    private static JsonObject object(Map<Note.Kind, Remedy> remedies) {
        var all = new JsonObject();
        remedies.forEach((kind, remedy) -> all.addProperty(kind.name(), remedy.name()));
        return all;
    }

    static ValueChoices read(@Nullable JsonObject all) {
        if (all == null) {
            return ValueChoices.NONE;
        }
        Map<Integer, DateOrder> orders = new TreeMap<>();
        all.getAsJsonObject("orders").entrySet().forEach(entry -> constant(DateOrder.class, entry.getValue())
                .ifPresent(order -> orders.put(Integer.valueOf(entry.getKey()), order)));
        Map<Integer, Map<Note.Kind, Remedy>> single = new TreeMap<>();
        all.getAsJsonObject("single").entrySet().forEach(entry ->
                single.put(Integer.valueOf(entry.getKey()), remedies(entry.getValue().getAsJsonObject())));
        return new ValueChoices(orders, remedies(all.getAsJsonObject("alike")), single);
    }

    private static Map<Note.Kind, Remedy> remedies(JsonObject all) {
        Map<Note.Kind, Remedy> remedies = new EnumMap<>(Note.Kind.class);
        for (Note.Kind kind : Note.Kind.values()) {
            if (all.has(kind.name())) {
                constant(Remedy.class, all.get(kind.name())).ifPresent(remedy -> remedies.put(kind, remedy));
            }
        }
        return remedies;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, JsonElement name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name.getAsString()))
                .findFirst();
    }
}
