package org.plenary.nominations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.letters.Channel;
import org.plenary.letters.LetterId;
import org.plenary.meetings.MeetingId;
import org.plenary.people.Capacity;
import org.plenary.people.DelegationId;
import org.plenary.people.ParticipantId;
import org.plenary.store.Reader;
import org.plenary.store.Row;
import org.plenary.store.Values;

/// The SQL of nominations.
final class NominationStore {

    static final String NOMINATION = "nomination";
    static final String NOMINEE = "nominee";

    private NominationStore() {}

    static List<Nomination> ofMeeting(Reader reader, MeetingId meeting) {
        return where(reader, "n.meeting = ?1", meeting.value());
    }

    /// Letters to another meeting that are about this one too.
    static List<Nomination> alsoFor(Reader reader, MeetingId meeting) {
        return where(reader, "instr(n.also_meetings, ?1) > 0", meeting.value());
    }

    static Optional<Nomination> find(Reader reader, NominationId id) {
        return where(reader, "n.id = ?1", id.value()).stream().findFirst();
    }

    private static List<Nomination> where(Reader reader, String condition, UUID id) {
        Map<UUID, List<Nominee>> nominees = new HashMap<>();
        reader.each(
                """
                SELECT e.* FROM nominee e JOIN nomination n ON n.id = e.nomination
                WHERE %s AND e.deleted_at IS NULL AND e.capacity IS NOT NULL ORDER BY e.rank, e.id
                """
                        .formatted(condition),
                row -> nominees.computeIfAbsent(row.id("nomination"), letter -> new ArrayList<>()).add(nominee(row)),
                id);
        return reader.list(
                "SELECT * FROM nomination n WHERE %s AND n.deleted_at IS NULL ORDER BY n.received_on, n.id"
                        .formatted(condition),
                row -> nomination(row, nominees.getOrDefault(row.id("id"), List.of())),
                id);
    }

    static List<UUID> nomineesOf(Reader reader, NominationId id) {
        return reader.list(
                "SELECT id FROM nominee WHERE nomination = ?1 AND deleted_at IS NULL ORDER BY rank, id",
                row -> row.id("id"),
                id.value());
    }

    private static Nominee nominee(Row row) {
        return new Nominee(
                row.optionalId("participant").map(ParticipantId::new),
                row.integer("rank"),
                row.text("honorific"),
                row.text("given"),
                row.text("family"),
                Capacity.valueOf(row.text("capacity")),
                row.text("function"),
                meetings(row.text("meetings")));
    }

    private static Nomination nomination(Row row, List<Nominee> nominees) {
        return new Nomination(
                new NominationId(row.id("id")),
                new MeetingId(row.id("meeting")),
                new DelegationId(row.id("delegation")),
                Nomination.Form.valueOf(row.text("form")),
                row.optionalText("channel").filter(name -> !name.isEmpty()).map(Channel::valueOf),
                row.text("reference"),
                row.date("dated"),
                row.date("received_on").orElseThrow(),
                row.text("signatory"),
                row.text("office"),
                row.text("language"),
                meetings(row.text("also_meetings")),
                row.optionalId("replaces").map(NominationId::new),
                row.optionalId("acknowledged").map(LetterId::new),
                row.text("note"),
                nominees,
                row.stamps());
    }

    static Values values(NominationDraft draft, NominationCheck.Days days) {
        return new Values()
                .id("meeting", draft.meeting().value())
                .id("delegation", draft.delegation().value())
                .text("form", draft.form().name())
                .text("channel", draft.channel().map(Channel::name).orElse(""))
                .text("reference", draft.reference().strip())
                .date("dated", days.dated())
                .date("received_on", Optional.of(days.receivedOn()))
                .text("signatory", draft.signatory().strip())
                .text("office", draft.office().strip())
                .text("language", draft.language())
                .text("also_meetings", text(draft.alsoFor()))
                .id("replaces", draft.replaces().map(NominationId::value))
                .text("note", draft.note().strip());
    }

    static Values values(NominationId nomination, Nominee nominee, int rank) {
        return new Values()
                .id("nomination", nomination.value())
                .id("participant", nominee.participant().map(ParticipantId::value))
                .number("rank", rank)
                .text("honorific", nominee.honorific())
                .text("given", nominee.given())
                .text("family", nominee.family())
                .text("capacity", nominee.capacity().name())
                .text("function", nominee.function())
                .text("meetings", text(nominee.meetings()));
    }

    private static String text(List<MeetingId> meetings) {
        return meetings.stream().map(id -> id.value().toString()).collect(Collectors.joining(" "));
    }

    private static List<MeetingId> meetings(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(id -> !id.isEmpty())
                .map(id -> new MeetingId(UUID.fromString(id)))
                .toList();
    }
}
