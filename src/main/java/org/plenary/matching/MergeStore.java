package org.plenary.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.store.Reader;
import org.plenary.store.Values;
import org.plenary.store.Writer;

/// The SQL of merging: whatever refers to the one that goes refers to the other afterwards, in every table there is.
final class MergeStore {

    static final String PERSON = "person";
    static final String PARTICIPANT = "participant";

    private static final List<String> PERSONAL = List.of("honorific", "full_name", "latin_name", "languages");
    private static final List<String> OF_PARTICIPATION = List.of(
            "function", "department", "address", "city", "country", "telephone", "email", "letter_reference",
            "letter_date", "arrives_on", "leaves_on", "notes", "tags");

    private MergeStore() {}

    /// A column that holds ids of other rows.
    private record Reference(String table, String column) {}

    /// A participation, by what makes two of them the same.
    private record Place(UUID id, String meeting, String delegation) {}

    static boolean isThere(Reader reader, UUID person) {
        return reader.first("SELECT 1 AS one FROM person WHERE id = ?1 AND deleted_at IS NULL", row -> true, person)
                .isPresent();
    }

    /// Moves everything of one person to another. Where both are in one delegation of one meeting, the survivor's
    /// participation stays, and what it lacks is filled in from the other.
    static int merge(Writer writer, UUID survivor, UUID absorbed) {
        fill(writer, PERSON, survivor, absorbed, PERSONAL);
        Map<String, UUID> kept = new HashMap<>();
        places(writer, survivor).forEach(place -> kept.put(place.meeting() + place.delegation(), place.id()));
        int moved = 0;
        for (Place place : places(writer, absorbed)) {
            UUID twin = kept.get(place.meeting() + place.delegation());
            writer.update(PARTICIPANT, place.id(), new Values().id("person", survivor));
            if (twin != null) {
                joinParticipations(writer, place.id(), twin);
            }
            moved++;
        }
        redirect(writer, PERSON, absorbed, survivor);
        writer.delete(PERSON, absorbed);
        return moved;
    }

    /// Makes two participations in one delegation one: what the one that stays lacks is filled in.
    static void joinParticipations(Writer writer, UUID from, UUID into) {
        fill(writer, PARTICIPANT, into, from, OF_PARTICIPATION);
        redirect(writer, PARTICIPANT, from, into);
        writer.delete(PARTICIPANT, from);
    }

    private static List<Place> places(Reader reader, UUID person) {
        return reader.list(
                "SELECT id, meeting, delegation FROM participant WHERE person = ?1 AND deleted_at IS NULL ORDER BY id",
                row -> new Place(row.id("id"), row.text("meeting"), row.text("delegation")),
                person);
    }

    /// What is blank in one row is taken from another.
    static void fill(Writer writer, String table, UUID into, UUID from, List<String> columns) {
        Map<String, Optional<String>> mine = row(writer, table, into, columns);
        Map<String, Optional<String>> theirs = row(writer, table, from, columns);
        var values = new Values();
        boolean any = false;
        for (String column : columns) {
            Optional<String> offered = theirs.getOrDefault(column, Optional.empty()).filter(text -> !text.isBlank());
            boolean isBlank = mine.getOrDefault(column, Optional.empty()).filter(text -> !text.isBlank()).isEmpty();
            if (isBlank && offered.isPresent()) {
                values.text(column, offered.get());
                any = true;
            }
        }
        if (any) {
            writer.update(table, into, values);
        }
    }

    private static Map<String, Optional<String>> row(Reader reader, String table, UUID id, List<String> columns) {
        return reader.first(
                        "SELECT " + String.join(", ", columns) + " FROM " + table + " WHERE id = ?1",
                        row -> {
                            Map<String, Optional<String>> values = new HashMap<>();
                            columns.forEach(column -> values.put(column, row.optionalText(column)));
                            return values;
                        },
                        id)
                .orElseGet(Map::of);
    }

    /// Whatever names `from` in a column of that name, or as the owner of a file, names `to` afterwards.
    static void redirect(Writer writer, String column, UUID from, UUID to) {
        List<Reference> references = new ArrayList<>(writer.list(
                """
                SELECT m.name AS tbl, c.name AS col FROM sqlite_master m, pragma_table_info(m.name) c
                WHERE m.type = 'table' AND c.name IN (?1, 'owner')
                  AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) s WHERE s.name = 'stamps')
                """,
                row -> new Reference(row.text("tbl"), row.text("col")),
                column));
        for (Reference reference : references) {
            writer.list(
                            "SELECT id FROM " + reference.table() + " WHERE " + reference.column() + " = ?1",
                            row -> row.id("id"),
                            from)
                    .forEach(id -> point(writer, reference.table(), reference.column(), id, to));
        }
    }

    /// Lets a column of one row name another row.
    static void point(Writer writer, String table, String column, UUID id, UUID to) {
        writer.update(table, id, new Values().id(column, to));
    }

    /// Two ids as [#differentPairs] gives them.
    static String pair(UUID one, UUID other) {
        String a = one.toString();
        String b = other.toString();
        return a.compareTo(b) < 0 ? a + "|" + b : b + "|" + a;
    }

    static void note(Writer writer, UUID survivor, UUID absorbed) {
        writer.insert("merged", writer.newId(), new Values().id("survivor", survivor).id("absorbed", absorbed));
    }

    static void different(Writer writer, UUID one, UUID other) {
        boolean isInOrder = one.toString().compareTo(other.toString()) < 0;
        writer.insert(
                "different",
                writer.newId(),
                new Values().id("one", isInOrder ? one : other).id("other", isInOrder ? other : one));
    }

    /// Two that were declared different.
    record Difference(UUID one, UUID other, String officer, Instant at) {}

    /// Every two that were declared different, the latest first.
    static List<Difference> differences(Reader reader) {
        return reader.list(
                """
                SELECT d.one, d.other, c.officer, c.at
                FROM different d JOIN op ON op.row_id = d.id AND op.kind = 'insert' JOIN command c ON c.id = op.command
                WHERE d.deleted_at IS NULL ORDER BY op.stamp DESC
                """,
                row -> new Difference(row.id("one"), row.id("other"), row.text("officer"), row.moment("at")));
    }

    /// Takes back that two were declared different.
    ///
    /// @return how often it had been declared
    static int reconsider(Writer writer, UUID one, UUID other) {
        List<UUID> rows = writer.list(
                "SELECT id FROM different WHERE one IN (?1, ?2) AND other IN (?1, ?2) AND deleted_at IS NULL",
                row -> row.id("id"),
                one,
                other);
        rows.forEach(row -> writer.delete("different", row));
        return rows.size();
    }

    /// Every two that were declared different, as `lesser id|greater id`.
    static List<String> differentPairs(Reader reader) {
        return reader.list(
                "SELECT one, other FROM different WHERE deleted_at IS NULL",
                row -> row.text("one") + "|" + row.text("other"));
    }
}
