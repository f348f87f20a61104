package org.plenary.credentials;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.people.Capacity;

/// What a form or a row of a spreadsheet offers, as text. Choices are the names of their constants, dates ISO 8601, the
/// Party its id or a name in any language, persons one on each line: `HEAD` + tab + name.
public record CredentialDraft(Map<CredentialField, String> texts) {

    private static final String BETWEEN = "\t";

    public CredentialDraft {
        texts = Map.copyOf(texts);
    }

    /// What the form of a new instrument shows first: an original that names the whole delegation with full powers.
    public static CredentialDraft fresh() {
        var texts = new EnumMap<CredentialField, String>(CredentialField.class);
        texts.put(CredentialField.MEDIUM, Medium.ORIGINAL.name());
        texts.put(CredentialField.REACH, Reach.WHOLE_DELEGATION.name());
        texts.put(CredentialField.ACTING, Acting.NO.name());
        texts.put(CredentialField.TRANSLATION, Translation.NONE.name());
        texts.put(CredentialField.POWERS, Powers.FULL.name());
        return new CredentialDraft(texts);
    }

    /// The draft with which the form of this instrument opens.
    public static CredentialDraft of(Credential credential) {
        var texts = new EnumMap<CredentialField, String>(CredentialField.class);
        texts.put(CredentialField.STATE, credential.state().value().toString());
        texts.put(CredentialField.MEDIUM, credential.medium().name());
        texts.put(CredentialField.RECEIVED, credential.receivedOn().toString());
        texts.put(
                CredentialField.RECEIVED_AT,
                credential.receivedAt().map(Object::toString).orElse(""));
        texts.put(
                CredentialField.SIGNED, credential.signedOn().map(Object::toString).orElse(""));
        texts.put(CredentialField.OFFICE, credential.signature().office().name());
        texts.put(CredentialField.SIGNATORY, credential.signature().name());
        texts.put(CredentialField.OFFICE_TITLE, credential.signature().title());
        texts.put(CredentialField.ACTING, credential.signature().acting().name());
        texts.put(
                CredentialField.PERSONS,
                credential.persons().stream()
                        .map(person -> line(person.capacity(), person.name()))
                        .collect(Collectors.joining("\n")));
        texts.put(CredentialField.REACH, credential.reach().name());
        texts.put(CredentialField.POWERS, credential.powers().name());
        texts.put(CredentialField.LANGUAGE, credential.language());
        texts.put(CredentialField.TRANSLATION, credential.translation().name());
        texts.put(CredentialField.REFERENCE, credential.reference());
        texts.put(
                CredentialField.ALSO_FOR,
                credential.alsoFor().stream()
                        .map(id -> id.value().toString())
                        .sorted()
                        .collect(Collectors.joining(" ")));
        texts.put(CredentialField.NOTE, credential.note());
        return new CredentialDraft(texts);
    }

    /// One line of [CredentialField#PERSONS].
    public static String line(Capacity capacity, String name) {
        return capacity.name() + BETWEEN + name;
    }

    public String of(CredentialField field) {
        return texts.getOrDefault(field, "");
    }

    public CredentialDraft with(CredentialField field, String text) {
        var changed = new EnumMap<CredentialField, String>(CredentialField.class);
        changed.putAll(texts);
        changed.put(field, text);
        return new CredentialDraft(changed);
    }

    /// Nothing of what it holds.
    @Override
    public String toString() {
        return "CredentialDraft";
    }
}
