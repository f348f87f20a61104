package org.plenary.staff;

import java.util.List;
import java.util.Optional;
import org.plenary.base.DateRange;
import org.plenary.meetings.MeetingId;
import org.plenary.store.Reader;
import org.plenary.store.Row;
import org.plenary.store.Shown;
import org.plenary.store.Values;

/// The SQL of the staff and its assignments.
final class StaffStore {

    static final String MEMBER = "staff_member";
    static final String ASSIGNMENT = "staff_assignment";

    private static final String ASSIGNMENTS =
            """
            SELECT a.*, s.name
            FROM staff_assignment a JOIN staff_member s ON s.id = a.member JOIN meeting m ON m.id = a.meeting
            WHERE a.deleted_at IS NULL AND s.deleted_at IS NULL AND m.deleted_at IS NULL
            """;

    private StaffStore() {}

    static List<StaffMember> members(Reader reader) {
        return reader.list(
                "SELECT id, name FROM staff_member WHERE deleted_at IS NULL ORDER BY name, id",
                row -> new StaffMember(new StaffId(row.id("id")), row.text("name")));
    }

    static List<Shown<Assignment>> assignments(Reader reader) {
        return reader.list(
                ASSIGNMENTS + " ORDER BY a.starts_on, s.name, a.id",
                row -> new Shown<>(assignment(row), row.stamps()));
    }

    static Optional<Shown<Assignment>> byId(Reader reader, AssignmentId id) {
        return reader.first(
                ASSIGNMENTS + " AND a.id = ?1", row -> new Shown<>(assignment(row), row.stamps()), id.value());
    }

    static List<MeetingId> meetings(Reader reader) {
        return reader.list(
                "SELECT id FROM meeting WHERE deleted_at IS NULL", row -> new MeetingId(row.id("id")));
    }

    static Values values(Assignment assignment) {
        return new Values()
                .id("member", assignment.member().id().value())
                .id("meeting", assignment.meeting().value())
                .text("duty", assignment.duty().name())
                .text("starts_on", assignment.days().from().toString())
                .text("ends_on", assignment.days().to().toString())
                .text("note", assignment.note());
    }

    private static Assignment assignment(Row row) {
        return new Assignment(
                new AssignmentId(row.id("id")),
                new StaffMember(new StaffId(row.id("member")), row.text("name")),
                new MeetingId(row.id("meeting")),
                Duty.valueOf(row.text("duty")),
                new DateRange(
                        row.date("starts_on").orElseThrow(), row.date("ends_on").orElseThrow()),
                row.text("note"));
    }
}
