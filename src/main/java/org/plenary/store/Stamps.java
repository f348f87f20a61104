package org.plenary.store;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The stamp of each field of one row: which change its value comes from. A form keeps the stamps of what it showed, so
/// that saving can tell whether somebody else has changed the same field meanwhile.
public final class Stamps {

    private static final String REST = "*";
    private static final String ONE = "{\"*\":\"";

    private final Map<String, String> byField;

    private Stamps(Map<String, String> byField) {
        this.byField = byField;
    }

    /// All fields of a row that was just made.
    static Stamps all(Stamp stamp) {
        return new Stamps(Map.of(REST, stamp.text()));
    }

    static Stamps parse(String json) {
        return isOfOneChange(json)
                ? new Stamps(Map.of(REST, json.substring(ONE.length(), json.length() - 2)))
                : read(json);
    }

    /// Most rows are as they were made: `{"*":"…"}`, read a hundred thousand times when a list is looked over.
    private static boolean isOfOneChange(String json) {
        return json.startsWith(ONE)
                && json.endsWith("\"}")
                && json.indexOf('"', ONE.length()) == json.length() - 2
                && json.indexOf('\\') < 0;
    }

    private static Stamps read(String json) {
        Map<String, String> read = new TreeMap<>();
        try (var reader = new JsonReader(new StringReader(json))) {
            reader.beginObject();
            while (reader.hasNext()) {
                read.put(reader.nextName(), reader.nextString());
            }
            reader.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Stamps(read);
    }

    /// The stamp of `field` as text.
    String of(String field) {
        String own = byField.get(field);
        return own != null ? own : Objects.requireNonNullElse(byField.get(REST), "");
    }

    Stamps with(Iterable<String> fields, Stamp stamp) {
        Map<String, String> changed = new TreeMap<>(byField);
        fields.forEach(field -> changed.put(field, stamp.text()));
        return new Stamps(changed);
    }

    String json() {
        var out = new StringBuilder("{");
        byField.forEach((field, stamp) -> {
            if (out.length() > 1) {
                out.append(',');
            }
            out.append('"').append(field).append("\":\"").append(stamp).append('"');
        });
        return out.append('}').toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stamps stamps && byField.equals(stamps.byField);
    }

    @Override
    public int hashCode() {
        return byField.hashCode();
    }

    @Override
    public String toString() {
        return json();
    }
}
