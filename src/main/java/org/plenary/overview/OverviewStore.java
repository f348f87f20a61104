package org.plenary.overview;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.plenary.meetings.MeetingId;
import org.plenary.people.Capacity;
import org.plenary.people.DelegationId;
import org.plenary.people.Gender;
import org.plenary.people.Status;
import org.plenary.store.Reader;
import org.plenary.store.Row;

/// The SQL of the overview: everybody at a meeting in one pass, with no more of them than is counted.
final class OverviewStore {

    static final String ATTENDING =
            """
            SELECT p.person, p.delegation, p.status, p.capacity, p.arrives_on, p.email,
                   p.letter_reference IS NOT NULL OR p.letter_date IS NOT NULL AS letter,
                   n.gender, coalesce(n.full_name, trim(coalesce(n.given, '') || ' ' || coalesce(n.family, ''))) AS name
            FROM participant p JOIN person n ON n.id = p.person
            WHERE p.meeting = ?1 AND p.deleted_at IS NULL
            """;

    private OverviewStore() {}

    /// What of a participant is counted.
    record Attending(
            UUID person,
            DelegationId delegation,
            Status status,
            Capacity capacity,
            Optional<LocalDate> arrives,
            boolean hasLetter,
            Gender gender,
            String name,
            String email) {}

    static int each(Reader reader, MeetingId meeting, Consumer<Attending> take) {
        int[] count = {0};
        reader.each(
                ATTENDING,
                row -> {
                    take.accept(attending(row));
                    count[0]++;
                },
                meeting.value());
        return count[0];
    }

    private static Attending attending(Row row) {
        return new Attending(
                row.id("person"),
                new DelegationId(row.id("delegation")),
                Status.valueOf(row.text("status")),
                Capacity.valueOf(row.text("capacity")),
                row.date("arrives_on"),
                row.flag("letter"),
                Gender.valueOf(row.text("gender")),
                row.text("name"),
                row.text("email"));
    }
}
