package org.plenary.people;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.plenary.base.Sensitive;

/// A person's protected values, opened. Dates are ISO 8601; a value that is not known is blank.
public record SecretValues(Map<SecretField, Sensitive<String>> values) {

    public SecretValues {
        var all = new EnumMap<SecretField, Sensitive<String>>(SecretField.class);
        for (SecretField field : SecretField.values()) {
            all.put(field, values.getOrDefault(field, new Sensitive<>("")));
        }
        values = Collections.unmodifiableMap(all);
    }

    public Sensitive<String> of(SecretField field) {
        return values.getOrDefault(field, new Sensitive<>(""));
    }

    /// Nothing, so that not even which values are known ends up in a log file.
    @Override
    public String toString() {
        return "SecretValues";
    }
}
