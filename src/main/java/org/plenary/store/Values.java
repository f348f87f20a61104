package org.plenary.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The values of some fields of a row, as SQLite keeps them: text, whole numbers, or nothing. Blank text is nothing.
public final class Values {

    private final Map<String, @Nullable Object> byField = new LinkedHashMap<>();

    public Values() {}

    public Values text(String field, String value) {
        byField.put(field, value.isBlank() ? null : value);
        return this;
    }

    public Values number(String field, long value) {
        byField.put(field, value);
        return this;
    }

    public Values flag(String field, Boolean value) {
        byField.put(field, value ? 1L : 0L);
        return this;
    }

    public Values id(String field, UUID value) {
        byField.put(field, value.toString());
        return this;
    }

    public Values id(String field, Optional<UUID> value) {
        byField.put(field, value.map(UUID::toString).orElse(null));
        return this;
    }

    public Values date(String field, Optional<LocalDate> value) {
        byField.put(field, value.map(LocalDate::toString).orElse(null));
        return this;
    }

    public Values moment(String field, Instant value) {
        byField.put(field, value.toString());
        return this;
    }

    public Values nothing(String field) {
        byField.put(field, null);
        return this;
    }

    Values raw(String field, @Nullable Object value) {
        byField.put(field, value);
        return this;
    }

    /// Whether SQLite holds the same value: a number in a column of text comes back as text.
    static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return Objects.equals(a, b);
        }
        return a.toString().equals(b.toString());
    }

    Map<String, @Nullable Object> byField() {
        return byField;
    }
}
