package org.plenary.people;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a form offers for a person's protected values. A field that is not offered stays as it is, one that is offered
/// blank is emptied.
public record SecretDraft(Map<SecretField, String> texts) {

    public SecretDraft {
        var stripped = new EnumMap<SecretField, String>(SecretField.class);
        texts.forEach((field, text) -> stripped.put(field, text.strip()));
        texts = Collections.unmodifiableMap(stripped);
    }

    /// Nothing, so that no protected value ends up in a log file by chance.
    @Override
    public String toString() {
        return "SecretDraft";
    }
}
