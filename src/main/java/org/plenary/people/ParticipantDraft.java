package org.plenary.people;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a form or a row of a spreadsheet offers: texts by field. Choices are the names of their constants, dates are
/// ISO 8601, the delegation is a name in any language or the id of a delegation. A field that is not offered at all
/// differs from one that is offered blank: the first leaves a value as it is, the second empties it.
public record ParticipantDraft(Map<ParticipantField, String> texts) {

    public ParticipantDraft {
        var stripped = new EnumMap<ParticipantField, String>(ParticipantField.class);
        texts.forEach((field, text) -> stripped.put(field, text.strip()));
        texts = Collections.unmodifiableMap(stripped);
    }

    /// The text offered for a field, empty where there is none.
    public String of(ParticipantField field) {
        return texts.getOrDefault(field, "");
    }

    public boolean offers(ParticipantField field) {
        return texts.containsKey(field);
    }

    public ParticipantDraft with(ParticipantField field, String text) {
        var changed = new EnumMap<ParticipantField, String>(ParticipantField.class);
        changed.putAll(texts);
        changed.put(field, text);
        return new ParticipantDraft(changed);
    }

    /// Only the fields that say something else than a form showed.
    ParticipantDraft otherThan(ParticipantDraft shown) {
        var changed = new EnumMap<ParticipantField, String>(ParticipantField.class);
        texts.forEach((field, text) -> {
            if (!text.equals(shown.of(field))) {
                changed.put(field, text);
            }
        });
        return new ParticipantDraft(changed);
    }

    /// This draft over a fuller one: what this one does not offer is taken from there.
    public ParticipantDraft over(ParticipantDraft fuller) {
        var merged = new EnumMap<ParticipantField, String>(ParticipantField.class);
        merged.putAll(fuller.texts);
        merged.putAll(texts);
        return new ParticipantDraft(merged);
    }

    /// Nothing, so that no personal data ends up in a log file by chance.
    @Override
    public String toString() {
        return "ParticipantDraft";
    }
}
