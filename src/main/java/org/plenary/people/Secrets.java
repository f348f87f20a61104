package org.plenary.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.base.Sensitive;
import org.plenary.store.Reader;
import org.plenary.store.Row;
import org.plenary.store.Values;
import org.plenary.store.Vault;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// The protected values of persons: passport, birth date, access and medical needs. Each is sealed by the vault for its
/// own place, so that table, log and backups hold ciphertext only.
public final class Secrets {

    private final Workspace workspace;
    private final Vault vault;

    public Secrets(Workspace workspace, Vault vault) {
        this.workspace = workspace;
        this.vault = vault;
    }

    /// Whether the protected values can be read now.
    public boolean areOpen() {
        return vault.isOpen();
    }

    /// What is known of a person; a fault where the vault is locked.
    public Checked<SecretValues> read(PersonId person) {
        if (!vault.isOpen()) {
            return Checked.faulty("", new Rule.Locked());
        }
        return Checked.ok(opened(person, sealed(person)));
    }

    /// The birth date and the passport number of everybody who has one; of nobody while the vault is locked.
    public Map<PersonId, Identity> identities() {
        Map<PersonId, Identity> all = new HashMap<>();
        if (vault.isOpen()) {
            workspace.read(reader -> {
                reader.each(
                        "SELECT * FROM " + ParticipantStore.SECRET + " WHERE deleted_at IS NULL",
                        row -> {
                            var person = new PersonId(row.id("id"));
                            all.put(
                                    person,
                                    new Identity(
                                            open(row, person, SecretField.BIRTH_DATE).flatMap(DateText::read),
                                            open(row, person, SecretField.PASSPORT_NUMBER)));
                        });
                return all;
            });
        }
        return all;
    }

    private Optional<String> open(Row row, PersonId person, SecretField field) {
        return row.optionalText(field.column())
                .filter(sealed -> !sealed.isEmpty())
                .map(sealed -> vault.unseal(sealed, place(person, field)).reveal())
                .filter(text -> !text.isBlank());
    }

    /// Saves what a form offers. Only values that differ are sealed anew; dates are kept as ISO 8601.
    public Outcome<SecretValues> save(PersonId person, SecretDraft draft) {
        if (!vault.isOpen()) {
            return Outcome.refused(new Rule.Locked());
        }
        List<Fault> faults = faults(draft);
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        // Sealed and opened before the transaction begins, which then waits for nothing but the disk.
        Sealed before = sealed(person);
        Map<SecretField, String> changed = sealAnew(person, draft, opened(person, before));
        SecretValues saved = opened(person, before.with(changed));
        return workspace.change("people.protect", writer -> {
            write(writer, person, before, changed);
            return writer.done(saved);
        });
    }

    /// Looks a draft over, as a form does when a field is left.
    public static List<Fault> faults(SecretDraft draft) {
        List<Fault> faults = new ArrayList<>();
        draft.texts().forEach((field, text) -> {
            if (text.length() > field.longest()) {
                faults.add(new Fault(field.name(), new Rule.TooLong(field.longest(), text.length())));
            } else if (field.isDate() && !text.isEmpty() && DateText.read(text).isEmpty()) {
                faults.add(new Fault(field.name(), DateText.wrong(text)));
            }
        });
        return faults;
    }

    /// The protected values of one person, sealed for another, to be written within a command.
    public static final class Carried {

        private final PersonId from;
        private final PersonId to;
        private final Sealed before;
        private final Map<SecretField, String> changed;
        private final boolean leavesARow;

        private Carried(PersonId from, PersonId to, Sealed before, Map<SecretField, String> changed, boolean leavesARow) {
            this.from = from;
            this.to = to;
            this.before = before;
            this.changed = changed;
            this.leavesARow = leavesARow;
        }

        public void write(Writer writer) {
            Secrets.write(writer, to, before, changed);
            if (leavesARow) {
                writer.delete(ParticipantStore.SECRET, from.value());
            }
        }
    }

    /// What it takes to give one person the protected values of another. Nothing is lost: faulty where both have values
    /// that differ, and where they are locked.
    public Checked<Carried> carry(PersonId from, PersonId to) {
        Sealed theirs = sealed(from);
        boolean isEmpty = theirs.values().values().stream().allMatch(String::isEmpty);
        if (!theirs.isPresent() || isEmpty) {
            return Checked.ok(new Carried(from, to, sealed(to), Map.of(), theirs.isPresent()));
        }
        if (!vault.isOpen()) {
            return Checked.faulty("", new Rule.Locked());
        }
        SecretValues known = opened(from, theirs);
        Sealed before = sealed(to);
        SecretValues kept = opened(to, before);
        List<Fault> faults = new ArrayList<>();
        Map<SecretField, String> texts = new EnumMap<>(SecretField.class);
        for (SecretField field : SecretField.values()) {
            String one = known.of(field).reveal();
            String other = kept.of(field).reveal();
            if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
                faults.add(new Fault(field.name(), new Rule.AlreadyThere("")));
            } else if (!one.isEmpty()) {
                texts.put(field, one);
            }
        }
        return faults.isEmpty()
                ? Checked.ok(new Carried(from, to, before, sealAnew(to, new SecretDraft(texts), kept), true))
                : Checked.faulty(faults);
    }

    private Map<SecretField, String> sealAnew(PersonId person, SecretDraft draft, SecretValues known) {
        var changed = new EnumMap<SecretField, String>(SecretField.class);
        draft.texts().forEach((field, text) -> {
            String kept = field.isDate() ? DateText.read(text).map(LocalDate::toString).orElse("") : text;
            if (!kept.equals(known.of(field).reveal())) {
                changed.put(field, vault.seal(kept, place(person, field)));
            }
        });
        return changed;
    }

    private static void write(Writer writer, PersonId person, Sealed before, Map<SecretField, String> changed) {
        var values = new Values();
        if (before.isPresent()) {
            changed.forEach((field, sealed) -> values.text(field.column(), sealed));
        } else {
            // A row whose making was undone still holds what was in it then.
            for (SecretField field : SecretField.values()) {
                values.text(field.column(), changed.getOrDefault(field, ""));
            }
        }
        boolean somethingToSay = changed.values().stream().anyMatch(sealed -> !sealed.isEmpty());
        if (before.isPresent()) {
            writer.update(ParticipantStore.SECRET, person.value(), values);
        } else if (before.row() == Presence.DELETED && somethingToSay) {
            writer.update(ParticipantStore.SECRET, person.value(), values.nothing("deleted_at"));
        } else if (somethingToSay) {
            writer.insert(ParticipantStore.SECRET, person.value(), values);
        }
    }

    private Sealed sealed(PersonId person) {
        return workspace.read(reader -> sealed(reader, person));
    }

    private static Sealed sealed(Reader reader, PersonId person) {
        Optional<Sealed> found = reader.first(
                "SELECT * FROM " + ParticipantStore.SECRET + " WHERE id = ?1",
                row -> {
                    if (row.optionalText("deleted_at").isPresent()) {
                        return new Sealed(Presence.DELETED, Map.of());
                    }
                    var values = new EnumMap<SecretField, String>(SecretField.class);
                    for (SecretField field : SecretField.values()) {
                        values.put(field, row.text(field.column()));
                    }
                    return new Sealed(Presence.PRESENT, values);
                },
                person.value());
        return found.orElse(new Sealed(Presence.ABSENT, Map.of()));
    }

    private SecretValues opened(PersonId person, Sealed sealed) {
        var values = new EnumMap<SecretField, Sensitive<String>>(SecretField.class);
        sealed.values().forEach((field, text) -> values.put(field, vault.unseal(text, place(person, field))));
        return new SecretValues(values);
    }

    private static String place(PersonId person, SecretField field) {
        return ParticipantStore.SECRET + "/" + person.value() + "/" + field.column();
    }

    /// Whether a person has a row of protected values; undo marks a new one as deleted.
    private enum Presence {
        PRESENT,
        DELETED,
        ABSENT
    }

    /// A person's values as the table holds them.
    private record Sealed(Presence row, Map<SecretField, String> values) {
        boolean isPresent() {
            return row == Presence.PRESENT;
        }

        Sealed with(Map<SecretField, String> changed) {
            var all = new EnumMap<SecretField, String>(SecretField.class);
            all.putAll(values);
            all.putAll(changed);
            return new Sealed(Presence.PRESENT, all);
        }
    }
}
