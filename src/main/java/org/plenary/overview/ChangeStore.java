package org.plenary.overview;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.meetings.MeetingId;
import org.plenary.store.Reader;

/// The SQL of changes: which commands of the log have changed something of a meeting, and what.
final class ChangeStore {

    /// Commands of more rows are about a list; of that one row says enough.
    private static final int FEW = 12;

    /// How a row in the log leads to a meeting and to the thing that a list shows.
    ///
    /// @param thing its id, as SQL
    /// @param key the id of the row, as SQL
    /// @param meeting the id of the meeting, as SQL
    private record Way(Matter matter, String table, String thing, String from, String key, String meeting) {

        static Way own(Matter matter, String table) {
            return of(matter, table, "t.id", table + " t", "t.id");
        }

        static Way of(Matter matter, String table, String thing, String from, String key) {
            return new Way(matter, table, thing, from, key, "t.meeting");
        }

        /// Of a row that hangs on another.
        static Way child(Matter matter, String table, String column, String of, String thing) {
            return of(matter, table, thing, table + " c JOIN " + of + " t ON t.id = c." + column, "c.id");
        }

        String select() {
            return "(SELECT '%s ' || %s FROM %s WHERE %s = o.row_id AND %s = ?1)"
                    .formatted(matter.name(), thing, from, key, meeting);
        }
    }

    private static final List<Way> WAYS = List.of(
            Way.own(Matter.PEOPLE, "participant"),
            Way.of(Matter.PEOPLE, "person", "t.id", "participant t", "t.person"),
            Way.of(Matter.PEOPLE, "person_secret", "t.id", "participant t", "t.person"),
            Way.own(Matter.PEOPLE, "delegation"),
            Way.child(Matter.PEOPLE, "additional_field", "participant", "participant", "t.id"),
            Way.own(Matter.LETTERS, "letter"),
            Way.own(Matter.LETTERS, "mailing"),
            Way.child(Matter.LETTERS, "dispatch", "letter", "letter", "t.id"),
            Way.child(Matter.LETTERS, "attachment", "owner", "letter", "t.id"),
            Way.of(
                    Matter.LETTERS,
                    "attachment",
                    "t.id",
                    "attachment c JOIN dispatch d ON d.id = c.owner JOIN letter t ON t.id = d.letter",
                    "c.id"),
            Way.of(Matter.NOMINATIONS, "nomination", "t.delegation", "nomination t", "t.id"),
            Way.child(Matter.NOMINATIONS, "nominee", "nomination", "nomination", "t.delegation"),
            Way.child(Matter.NOMINATIONS, "attachment", "owner", "nomination", "t.delegation"),
            Way.of(Matter.CREDENTIALS, "credential", "t.state", "credential t", "t.id"),
            Way.child(Matter.CREDENTIALS, "credential_person", "credential", "credential", "t.state"),
            Way.child(Matter.CREDENTIALS, "attachment", "owner", "credential", "t.state"),
            Way.of(Matter.CREDENTIALS, "arrears", "t.state", "arrears t", "t.id"),
            Way.own(Matter.CREDENTIALS, "credential_report"),
            Way.of(Matter.OBSERVERS, "observer_application", "t.organization", "observer_application t", "t.id"),
            Way.child(Matter.OBSERVERS, "observer_finding", "application", "observer_application", "t.organization"),
            Way.child(Matter.OBSERVERS, "observer_objection", "application", "observer_application", "t.organization"),
            Way.child(Matter.OBSERVERS, "attachment", "owner", "observer_application", "t.organization"),
            Way.of(Matter.OBSERVERS, "observer_admission", "t.organization", "observer_admission t", "t.id"),
            Way.own(Matter.OBSERVERS, "observer_count"),
            Way.own(Matter.SESSIONS, "bureau_entry"),
            Way.own(Matter.BUREAU, "elected_candidate"),
            Way.own(Matter.DEADLINES, "deadline"),
            Way.own(Matter.STAFF, "staff_assignment"),
            new Way(Matter.MEETING, "meeting", "t.id", "meeting t", "t.id", "t.id"),
            Way.own(Matter.IMPORT, "import_run"),
            Way.own(Matter.IMPORT, "import_aside"));

    /// What a row of the log is about, `PEOPLE 0198…`; NULL where it is not of the meeting `?1`.
    private static final String SPOT = WAYS.stream()
            .collect(Collectors.groupingBy(Way::table, LinkedHashMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(entry -> "WHEN '" + entry.getKey() + "' THEN "
                    + entry.getValue().stream()
                            .map(Way::select)
                            .collect(Collectors.collectingAndThen(Collectors.toList(), ChangeStore::firstOf)))
            .collect(Collectors.joining("\n", "CASE o.tbl\n", "\nEND"));

    /// One row of the log that belongs to the command `c` and is of the meeting.
    private static final String ONE_SPOT =
            """
            (SELECT %s AS spot FROM op o
             WHERE o.stamp BETWEEN c.first_stamp AND c.last_stamp AND o.command = c.id AND spot IS NOT NULL LIMIT 1)
            """
                    .formatted(SPOT);

    private ChangeStore() {}

    private static String firstOf(List<String> selects) {
        return selects.size() == 1 ? selects.getFirst() : "coalesce(" + String.join(", ", selects) + ")";
    }

    /// The tables of which a row leads to a meeting.
    static List<String> tables() {
        return WAYS.stream().map(Way::table).distinct().toList();
    }

    /// What a command has changed of a meeting.
    ///
    /// @param thing where it was only one
    record Spot(Matter matter, Optional<UUID> thing) {}

    /// The commands with a stamp from `from` on that have changed something of a meeting.
    static Map<UUID, Spot> since(Reader reader, MeetingId meeting, String from) {
        Map<UUID, Set<String>> found = new HashMap<>();
        reader.each(
                // Crossed and with a plus, so that SQLite goes from the few commands to their rows: it would go through the
                // whole log, or index it, each time.
                """
                SELECT c.id, %s AS spot
                FROM command c CROSS JOIN op o ON o.stamp BETWEEN c.first_stamp AND c.last_stamp AND +o.command = c.id
                WHERE c.last_stamp >= ?2 AND c.ops <= ?3 AND spot IS NOT NULL
                """
                        .formatted(SPOT),
                row -> found.computeIfAbsent(row.id("id"), id -> new TreeSet<>()).add(row.text("spot")),
                meeting.value(),
                from,
                FEW);
        Map<UUID, Spot> spots = new HashMap<>();
        found.forEach((command, all) -> spots.put(command, spot(all)));
        reader.each(
                "SELECT c.id, %s AS spot FROM command c WHERE c.last_stamp >= ?2 AND c.ops > ?3 AND spot IS NOT NULL"
                        .formatted(ONE_SPOT),
                row -> spots.put(row.id("id"), new Spot(matter(row.text("spot")), Optional.empty())),
                meeting.value(),
                from,
                FEW);
        return spots;
    }

    /// When something of a meeting was changed last.
    static Optional<Instant> last(Reader reader, MeetingId meeting) {
        return reader.first(
                // The limit within keeps SQLite from asking about older commands than it must.
                """
                SELECT c.at FROM (SELECT * FROM command ORDER BY last_stamp DESC LIMIT -1) c
                WHERE %s IS NOT NULL LIMIT 1
                """
                        .formatted(ONE_SPOT),
                row -> row.moment("at"),
                meeting.value());
    }

    /// Of several matters the weightiest, and the thing where that has only one.
    private static Spot spot(Set<String> all) {
        Matter first = all.stream().map(ChangeStore::matter).min(Matter::compareTo).orElseThrow();
        List<UUID> things = all.stream()
                .filter(one -> matter(one) == first)
                .map(one -> UUID.fromString(one.substring(one.indexOf(' ') + 1)))
                .toList();
        return new Spot(first, things.size() == 1 ? Optional.of(things.getFirst()) : Optional.empty());
    }

    private static Matter matter(String spot) {
        return Matter.valueOf(spot.substring(0, spot.indexOf(' ')));
    }
}
