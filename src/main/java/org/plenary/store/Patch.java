package org.plenary.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one change did to the fields of one row, as the log keeps it: JSON
/// `{field: {"value": …, "was": …, "base": stamp}}`; a new row has values only.
record Patch(Map<String, Field> fields) {

    /// About as much as a field takes.
    private static final int ROOM = 48;

    /// @param base the stamp of the value that was replaced; empty for a new row
    record Field(@Nullable Object value, @Nullable Object was, String base) {}

    static Patch ofNew(Map<String, @Nullable Object> values) {
        Map<String, Field> fields = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            if (value != null) {
                fields.put(field, new Field(value, null, ""));
            }
        });
        return new Patch(fields);
    }

    /// What the change left in a field; nothing where it did not touch it.
    @Nullable Object value(String field) {
        Field change = fields.get(field);
        return change == null ? null : change.value();
    }

    String json() {
        var out = new StringBuilder(ROOM * (fields.size() + 1)).append('{');
        fields.forEach((field, change) -> {
            if (out.length() > 1) {
                out.append(',');
            }
            JsonText.add(field, out);
            out.append(":{\"value\":");
            add(change.value(), out);
            if (!change.base().isEmpty()) {
                out.append(",\"was\":");
                add(change.was(), out);
                out.append(",\"base\":");
                JsonText.add(change.base(), out);
            }
            out.append('}');
        });
        return out.append('}').toString();
    }

    private static void add(@Nullable Object value, StringBuilder out) {
        if (value instanceof String text) {
            JsonText.add(text, out);
        } else {
            // A whole number, or nothing.
            out.append(value);
        }
    }

    static Patch parse(String text) {
        Map<String, Field> fields = new LinkedHashMap<>();
        try (var json = new JsonReader(new StringReader(text))) {
            json.beginObject();
            while (json.hasNext()) {
                fields.put(json.nextName(), field(json));
            }
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Patch(fields);
    }

    private static Field field(JsonReader json) throws IOException {
        Object value = null;
        Object was = null;
        String base = "";
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "value" -> value = value(json);
                case "was" -> was = value(json);
                case "base" -> base = json.nextString();
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new Field(value, was, base);
    }

    private static @Nullable Object value(JsonReader json) throws IOException {
        JsonToken token = json.peek();
        if (token == JsonToken.NULL) {
            json.nextNull();
            return null;
        }
        return token == JsonToken.NUMBER ? (Object) json.nextLong() : json.nextString();
    }
}
