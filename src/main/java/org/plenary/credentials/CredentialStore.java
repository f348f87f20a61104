package org.plenary.credentials;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.meetings.MeetingId;
import org.plenary.people.Capacity;
import org.plenary.people.PersonId;
import org.plenary.procedure.Office;
import org.plenary.registry.StateId;
import org.plenary.store.Reader;
import org.plenary.store.Row;
import org.plenary.store.Shown;
import org.plenary.store.Values;
import org.plenary.store.Writer;

/// The SQL of instruments and of the persons they name.
final class CredentialStore {

    static final String CREDENTIAL = "credential";
    static final String PERSON = "credential_person";

    private CredentialStore() {}

    /// The instruments that were entered for a meeting, and those of other meetings that name it.
    static List<Shown<Credential>> ofMeeting(Reader reader, MeetingId meeting) {
        Map<UUID, List<Named>> persons = persons(
                reader,
                """
                SELECT p.* FROM credential_person p JOIN credential c ON c.id = p.credential
                WHERE (c.meeting = ?1 OR c.also_for LIKE '%' || ?1 || '%') AND p.deleted_at IS NULL
                ORDER BY p.credential, p.place
                """,
                meeting.value());
        return reader.list(
                "SELECT * FROM credential WHERE (meeting = ?1 OR also_for LIKE '%' || ?1 || '%')"
                        + " AND deleted_at IS NULL ORDER BY id",
                row -> shown(row, persons),
                meeting.value());
    }

    static Optional<Shown<Credential>> byId(Reader reader, CredentialId id) {
        Map<UUID, List<Named>> persons = persons(
                reader,
                "SELECT * FROM credential_person WHERE credential = ?1 AND deleted_at IS NULL ORDER BY place",
                id.value());
        return reader.first(
                "SELECT * FROM credential WHERE id = ?1 AND deleted_at IS NULL",
                row -> shown(row, persons),
                id.value());
    }

    private static Map<UUID, List<Named>> persons(Reader reader, String sql, UUID about) {
        Map<UUID, List<Named>> persons = new HashMap<>();
        reader.each(
                sql,
                row -> {
                    // A person who was erased has no name left.
                    if (!row.text("name").isEmpty()) {
                        persons.computeIfAbsent(row.id("credential"), id -> new ArrayList<>())
                                .add(new Named(
                                        row.text("name"),
                                        Capacity.valueOf(row.text("capacity")),
                                        row.optionalId("person").map(PersonId::new)));
                    }
                },
                about);
        return persons;
    }

    /// Every row that belongs to an instrument, for its history.
    static List<UUID> rows(Reader reader, CredentialId id) {
        List<UUID> rows = new ArrayList<>(
                reader.list("SELECT id FROM credential_person WHERE credential = ?1", row -> row.id("id"), id.value()));
        rows.add(id.value());
        return rows;
    }

    static void insert(Writer writer, Credential credential) {
        writer.insert(CREDENTIAL, credential.id().value(), values(credential));
        persons(writer, credential);
    }

    /// Makes the rows of persons those of the instrument, in its order.
    static void persons(Writer writer, Credential credential) {
        List<UUID> rows = writer.list(
                "SELECT id FROM credential_person WHERE credential = ?1 AND deleted_at IS NULL ORDER BY place",
                row -> row.id("id"),
                credential.id().value());
        List<Named> persons = credential.persons();
        for (int i = 0; i < Math.max(rows.size(), persons.size()); i++) {
            if (i >= persons.size()) {
                writer.delete(PERSON, rows.get(i));
            } else if (i < rows.size()) {
                writer.update(PERSON, rows.get(i), values(credential.id(), i, persons.get(i)));
            } else {
                writer.insert(PERSON, writer.newId(), values(credential.id(), i, persons.get(i)));
            }
        }
    }

    static void delete(Writer writer, CredentialId id) {
        writer.list(
                        "SELECT id FROM credential_person WHERE credential = ?1 AND deleted_at IS NULL",
                        row -> row.id("id"),
                        id.value())
                .forEach(row -> writer.delete(PERSON, row));
        writer.delete(CREDENTIAL, id.value());
    }

    private static Values values(CredentialId of, int place, Named person) {
        return new Values()
                .id("credential", of.value())
                .number("place", place + 1L)
                .text("name", person.name())
                .text("capacity", person.capacity().name())
                .id("person", person.person().map(PersonId::value));
    }

    static Values values(Credential credential) {
        Signature signature = credential.signature();
        return new Values()
                .id("meeting", credential.meeting().value())
                .id("state", credential.state().value())
                .text("form", credential.medium().name())
                .text("reach", credential.reach().name())
                .text("reference", credential.reference())
                .date("signed_on", credential.signedOn())
                .date("received_on", Optional.of(credential.receivedOn()))
                .text("received_at", credential.receivedAt().map(LocalTime::toString).orElse(""))
                .text("signatory", signature.name())
                .text("office", signature.office().name())
                .text("office_title", signature.title())
                .text("acting", signature.acting().name())
                .text("language", credential.language())
                .text("translation", credential.translation().name())
                .text("also_for", ids(credential.alsoFor()))
                .text("powers", credential.powers().name())
                .text("note", credential.note());
    }

    static Values values(Decision decision) {
        return new Values()
                .date("examined_on", decision.examinedOn())
                .text("examined_by", decision.examinedBy())
                .text("objection", decision.objection())
                .date("approved_on", decision.approvedOn())
                .date("accepted_on", decision.acceptedOn())
                .date("reopened_on", decision.reopening().map(Reopening::on))
                .text("reopened_from", decision.reopening().map(one -> one.stood().name()).orElse(""))
                .text("reopened_for", decision.reopening().map(one -> Reopening.text(one.changed())).orElse(""));
    }

    private static String ids(Collection<MeetingId> meetings) {
        return meetings.stream().map(id -> id.value().toString()).sorted().collect(Collectors.joining(" "));
    }

    private static Shown<Credential> shown(Row row, Map<UUID, List<Named>> persons) {
        UUID id = row.id("id");
        var signature = new Signature(
                row.text("signatory"),
                Office.valueOf(row.text("office")),
                row.text("office_title"),
                Acting.valueOf(row.text("acting")));
        var credential = new Credential(
                new CredentialId(id),
                new MeetingId(row.id("meeting")),
                new StateId(row.id("state")),
                Medium.valueOf(row.text("form")),
                Reach.valueOf(row.text("reach")),
                row.text("reference"),
                row.date("signed_on"),
                row.date("received_on").orElse(LocalDate.EPOCH),
                row.optionalText("received_at").map(LocalTime::parse),
                signature,
                row.text("language"),
                Translation.valueOf(row.text("translation")),
                meetings(row.text("also_for")),
                Powers.valueOf(row.text("powers")),
                persons.getOrDefault(id, List.of()),
                row.text("note"),
                decision(row));
        return new Shown<>(credential, row.stamps());
    }

    private static Decision decision(Row row) {
        return new Decision(
                row.date("examined_on"),
                row.text("examined_by"),
                row.text("objection"),
                row.date("approved_on"),
                row.date("accepted_on"),
                row.date("reopened_on")
                        .map(day -> new Reopening(
                                day,
                                CredentialStatus.valueOf(row.text("reopened_from")),
                                Reopening.read(row.text("reopened_for")))));
    }

    private static Set<MeetingId> meetings(String ids) {
        Set<MeetingId> meetings = new HashSet<>();
        for (String id : ids.split(" ", -1)) {
            if (!id.isEmpty()) {
                meetings.add(MeetingId.of(id));
            }
        }
        return meetings;
    }
}
