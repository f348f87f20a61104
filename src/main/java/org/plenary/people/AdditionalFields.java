package org.plenary.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.meetings.MeetingId;
import org.plenary.store.Reader;
import org.plenary.store.Row;
import org.plenary.store.Values;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// The additional fields of participants: what lists said in columns for which there is no field, by heading. A heading
/// stands once for each participant.
public final class AdditionalFields {

    static final String TABLE = "additional_field";

    private static final String FIELDS = "SELECT f.id, f.participant, f.name, f.value FROM additional_field f ";

    private final Workspace workspace;

    public AdditionalFields(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Those of one participant, in the order in which they came.
    public List<AdditionalField> of(ParticipantId participant) {
        return workspace.read(reader -> of(reader, participant));
    }

    /// The values of everybody at a meeting, by participant and heading.
    public Map<ParticipantId, Map<String, String>> ofMeeting(MeetingId meeting) {
        return workspace.read(reader -> {
            Map<ParticipantId, Map<String, String>> all = new HashMap<>();
            reader.each(
                    FIELDS
                            + "JOIN participant p ON p.id = f.participant"
                            + " WHERE p.meeting = ?1 AND f.deleted_at IS NULL ORDER BY f.id",
                    row -> {
                        AdditionalField field = field(row);
                        all.computeIfAbsent(field.participant(), id -> new LinkedHashMap<>())
                                .put(field.name(), field.value());
                    },
                    meeting.value());
            return all;
        });
    }

    /// What every field of a participant is or was called, those that were removed too, by its row in the history.
    public Map<UUID, String> names(ParticipantId participant) {
        return workspace.read(reader -> {
            Map<UUID, String> names = new HashMap<>();
            reader.each(
                    "SELECT id, name FROM additional_field WHERE participant = ?1",
                    row -> names.put(row.id("id"), row.text("name")),
                    participant.value());
            return names;
        });
    }

    /// Takes a field away from a participant. Refused where it has gone already.
    public Outcome<AdditionalField> remove(AdditionalField field) {
        return workspace.change("people.removeAdditional", writer -> {
            boolean isThere = of(writer, field.participant()).stream().anyMatch(one -> one.id().equals(field.id()));
            if (!isThere) {
                return Outcome.refused(new Rule.ChangedSince());
            }
            writer.delete(TABLE, field.id());
            return writer.done(field);
        });
    }

    /// Writes what a row says about somebody who is new.
    public static void add(Writer writer, ParticipantId participant, Map<String, String> values) {
        values.forEach((name, value) -> writer.insert(TABLE, writer.newId(), values(participant, name, value)));
    }

    /// Writes what a row says about somebody who may have such fields already.
    ///
    /// @param takes whether the row's value is taken, by heading and the value that is there, empty where there is none
    /// @return whether anything was changed by it
    public static Writer.Written put(
            Writer writer,
            ParticipantId participant,
            Map<String, String> values,
            BiPredicate<String, String> takes) {
        if (values.isEmpty()) {
            return Writer.Written.SAME;
        }
        Map<String, AdditionalField> there = new HashMap<>();
        of(writer, participant).forEach(field -> there.put(field.name(), field));
        var written = Writer.Written.SAME;
        for (var entry : values.entrySet()) {
            AdditionalField known = there.get(entry.getKey());
            if (!takes.test(entry.getKey(), known == null ? "" : known.value())) {
                continue;
            }
            if (known == null) {
                add(writer, participant, Map.of(entry.getKey(), entry.getValue()));
                written = Writer.Written.CHANGED;
            } else if (writer.update(TABLE, known.id(), new Values().text("value", entry.getValue()))
                    == Writer.Written.CHANGED) {
                written = Writer.Written.CHANGED;
            }
        }
        return written;
    }

    static List<AdditionalField> of(Reader reader, ParticipantId participant) {
        return reader.list(
                FIELDS + "WHERE f.participant = ?1 AND f.deleted_at IS NULL ORDER BY f.id",
                AdditionalFields::field,
                participant.value());
    }

    /// Every row, the deleted ones too, for erasing.
    static List<UUID> rowsOf(Reader reader, UUID participant) {
        return new ArrayList<>(reader.list(
                "SELECT id FROM additional_field WHERE participant = ?1", row -> row.id("id"), participant));
    }

    private static AdditionalField field(Row row) {
        return new AdditionalField(
                row.id("id"), new ParticipantId(row.id("participant")), row.text("name"), row.text("value"));
    }

    private static Values values(ParticipantId participant, String name, String value) {
        return new Values().id("participant", participant.value()).text("name", name).text("value", value);
    }
}
