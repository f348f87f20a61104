package org.plenary.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.plenary.meetings.MeetingId;
import org.plenary.registry.Category;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.StateId;
import org.plenary.store.KeptRow;
import org.plenary.store.Reader;
import org.plenary.store.Row;
import org.plenary.store.Values;

/// The SQL of persons, delegations and participants.
final class ParticipantStore {

    static final String PERSON = "person";
    static final String PARTICIPANT = "participant";
    static final String DELEGATION = "delegation";
    static final String SECRET = "person_secret";

    /// What is asked most often stands in front.
    private static final String DOSSIER =
            """
            SELECT n.honorific, n.given, n.family, n.full_name, n.latin_name, n.gender, n.languages, p.*,
                   n.stamps AS person_stamps,
                   d.category, d.state, d.organization, d.note AS delegation_note
            FROM participant p JOIN person n ON n.id = p.person JOIN delegation d ON d.id = p.delegation
            """;

    private ParticipantStore() {}

    static Optional<Dossier> dossier(Reader reader, ParticipantId id) {
        return reader.first(
                DOSSIER + " WHERE p.id = ?1 AND p.deleted_at IS NULL", ParticipantStore::dossier, id.value());
    }

    static Optional<Status> status(Reader reader, ParticipantId id) {
        return reader.first(
                "SELECT status FROM participant WHERE id = ?1 AND deleted_at IS NULL",
                row -> Status.valueOf(row.text("status")),
                id.value());
    }

    /// Those whose entry, name or protected values a command has changed.
    static Set<ParticipantId> changedBy(Reader reader, UUID command, MeetingId meeting) {
        return new HashSet<>(reader.list(
                """
                WITH changed AS (
                  SELECT o.tbl, o.row_id FROM command c
                  JOIN op o ON o.stamp BETWEEN c.first_stamp AND c.last_stamp AND o.command = c.id
                  WHERE c.id = ?1)
                SELECT t.id FROM changed JOIN participant t ON t.id = changed.row_id
                WHERE changed.tbl = 'participant' AND t.meeting = ?2
                UNION
                SELECT t.id FROM changed JOIN participant t ON t.person = changed.row_id
                WHERE changed.tbl IN ('person', 'person_secret') AND t.meeting = ?2
                """,
                row -> new ParticipantId(row.id("id")),
                command,
                meeting.value()));
    }

    static List<Dossier> ofPerson(Reader reader, PersonId person) {
        return reader.list(
                DOSSIER + " WHERE p.person = ?1 AND p.deleted_at IS NULL ORDER BY p.id",
                ParticipantStore::dossier,
                person.value());
    }

    static List<Dossier> ofMeeting(Reader reader, MeetingId meeting) {
        return reader.list(
                DOSSIER + " WHERE p.meeting = ?1 AND p.deleted_at IS NULL ORDER BY p.delegation, p.rank, p.id",
                ParticipantStore::dossier,
                meeting.value());
    }

    /// The first members of a delegation, by rank.
    static List<Dossier> ofDelegation(Reader reader, DelegationId delegation, int most) {
        return reader.list(
                DOSSIER + " WHERE p.delegation = ?1 AND p.deleted_at IS NULL ORDER BY p.rank, p.id LIMIT ?2",
                ParticipantStore::dossier,
                delegation.value(),
                most);
    }

    /// @return how many there were
    static int each(Reader reader, MeetingId meeting, Consumer<Dossier> take) {
        return each(reader, "p.meeting = ?1", meeting, take);
    }

    /// @return how many there were
    static int eachElsewhere(Reader reader, MeetingId meeting, Consumer<Dossier> take) {
        return each(reader, "p.meeting <> ?1", meeting, take);
    }

    private static int each(Reader reader, String condition, MeetingId meeting, Consumer<Dossier> take) {
        return eachKept(reader, condition, meeting, (row, delegation) -> take.accept(dossier(row.row(), delegation)));
    }

    private static int eachKept(
            Reader reader, String condition, MeetingId meeting, BiConsumer<KeptRow, Delegation> take) {
        int[] count = {0};
        // Hundreds of people share a delegation: it is read and kept once.
        Map<String, Delegation> delegations = new HashMap<>();
        reader.eachKept(
                DOSSIER + " WHERE " + condition + " AND p.deleted_at IS NULL",
                row -> {
                    take.accept(row, delegations.computeIfAbsent(row.text("delegation"), id -> delegation(row.row())));
                    count[0]++;
                },
                meeting.value());
        return count[0];
    }

    /// @return how many there were
    static int eachClosed(Reader reader, MeetingId meeting, Consumer<ClosedDossier> take) {
        return eachClosed(reader, "p.meeting = ?1", meeting, take);
    }

    /// Of those who are not at the meeting as well.
    ///
    /// @return how many there were
    static int eachClosedElsewhere(Reader reader, MeetingId meeting, Consumer<ClosedDossier> take) {
        return eachClosed(
                reader,
                "p.meeting <> ?1 AND p.person NOT IN"
                        + " (SELECT h.person FROM participant h WHERE h.meeting = ?1 AND h.deleted_at IS NULL)",
                meeting,
                take);
    }

    private static int eachClosed(
            Reader reader, String condition, MeetingId meeting, Consumer<ClosedDossier> take) {
        return eachKept(reader, condition, meeting, (row, delegation) -> take.accept(new ClosedDossier(row, delegation)));
    }

    static List<Delegation> delegations(Reader reader, MeetingId meeting) {
        return reader.list(
                "SELECT id AS delegation, meeting, category, state, organization, note AS delegation_note"
                        + " FROM delegation WHERE meeting = ?1 AND deleted_at IS NULL ORDER BY id",
                ParticipantStore::delegation,
                meeting.value());
    }

    /// The highest rank in use, by delegation.
    static List<RankOf> highestRanks(Reader reader, MeetingId meeting) {
        return reader.list(
                "SELECT delegation, max(rank) AS highest FROM participant"
                        + " WHERE meeting = ?1 AND deleted_at IS NULL GROUP BY delegation",
                row -> new RankOf(new DelegationId(row.id("delegation")), row.integer("highest")),
                meeting.value());
    }

    record RankOf(DelegationId delegation, int highest) {}

    static List<UUID> participationsOf(Reader reader, PersonId person) {
        return reader.list("SELECT id FROM participant WHERE person = ?1", row -> row.id("id"), person.value());
    }

    /// Those who were merged into a person, and into those in turn.
    static List<PersonId> absorbedBy(Reader reader, PersonId person) {
        return reader.list(
                """
                WITH RECURSIVE gone(id) AS (
                  SELECT absorbed FROM merged WHERE survivor = ?1
                  UNION SELECT m.absorbed FROM merged m JOIN gone g ON m.survivor = g.id)
                SELECT g.id FROM gone g JOIN person p ON p.id = g.id WHERE p.deleted_at IS NOT NULL
                """,
                row -> new PersonId(row.id("id")),
                person.value());
    }

    static Values values(Delegation delegation) {
        return new Values()
                .id("meeting", delegation.meeting().value())
                .text("category", delegation.category().name())
                .id("state", delegation.state().map(StateId::value))
                .id("organization", delegation.organization().map(OrganizationId::value))
                .text("note", delegation.note());
    }

    static Values values(Person person) {
        return new Values()
                .text("honorific", person.name().honorific())
                .text("given", person.name().given())
                .text("family", person.name().family())
                .text("full_name", person.name().asWritten())
                .text("latin_name", person.name().latin())
                .text("gender", person.gender().name())
                .text("languages", person.languages());
    }

    static Values values(Participant participant) {
        return new Values()
                .id("meeting", participant.meeting().value())
                .id("person", participant.person().id().value())
                .id("delegation", participant.delegation().value())
                .text("capacity", participant.capacity().name())
                .number("rank", participant.rank())
                .text("function", participant.function())
                .text("department", participant.department())
                .text("address", participant.contact().address())
                .text("city", participant.contact().city())
                .text("country", participant.contact().country())
                .text("telephone", participant.contact().telephone())
                .text("email", participant.contact().email())
                .text("letter_reference", participant.letter().reference())
                .date("letter_date", participant.letter().date())
                .text("consent", participant.consent().name())
                .date("arrives_on", participant.stay().arrives())
                .date("leaves_on", participant.stay().leaves())
                .text("status", participant.status().name())
                .date("status_on", participant.standpoint().since())
                .text("status_reason", participant.standpoint().reason())
                .text("tags", String.join(", ", participant.tags()))
                .text("notes", participant.notes());
    }

    private static Dossier dossier(Row row) {
        return dossier(row, delegation(row));
    }

    static Dossier dossier(Row row, Delegation delegation) {
        return new Dossier(participant(row, delegation), delegation, row.stamps("person_stamps"), row.stamps());
    }

    private static Delegation delegation(Row row) {
        return new Delegation(
                new DelegationId(row.id("delegation")),
                new MeetingId(row.id("meeting")),
                Category.valueOf(row.text("category")),
                row.optionalId("state").map(StateId::new),
                row.optionalId("organization").map(OrganizationId::new),
                row.text("delegation_note"));
    }

    private static Participant participant(Row row, Delegation delegation) {
        return new Participant(
                new ParticipantId(row.id("id")),
                delegation.meeting(),
                new Person(new PersonId(row.id("person")), name(row), Gender.valueOf(row.text("gender")), row.text("languages")),
                delegation.id(),
                Capacity.valueOf(row.text("capacity")),
                row.integer("rank"),
                row.text("function"),
                row.text("department"),
                new Contact(
                        row.text("address"),
                        row.text("city"),
                        row.text("country"),
                        row.text("telephone"),
                        row.text("email")),
                new Letter(row.text("letter_reference"), row.date("letter_date")),
                Consent.valueOf(row.text("consent")),
                new Stay(row.date("arrives_on"), row.date("leaves_on")),
                new Standpoint(Status.valueOf(row.text("status")), row.date("status_on"), row.text("status_reason")),
                ParticipantCheck.tags(row.text("tags")),
                row.text("notes"));
    }

    static PersonName name(Row row) {
        return new PersonName(
                row.text("honorific"),
                row.text("given"),
                row.text("family"),
                row.text("full_name"),
                row.text("latin_name"));
    }
}
