package org.plenary.intake;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.meetings.MeetingId;
import org.plenary.people.ParticipantId;
import org.plenary.store.Reader;
import org.plenary.store.Row;
import org.plenary.store.Values;
import org.plenary.store.Writer;

/// Remembers who stood in a list when it was taken in, so that whoever is missing the next time is noticed.
final class Runs {

    private static final String TABLE = "import_run";
    private static final int BYTES = 16;
    private static final int MOST = 12;

    private Runs() {}

    /// One import of a list.
    ///
    /// @param file as it was called then
    record Run(SourceKey source, String file, Instant at, Set<ParticipantId> participants) {}

    /// The lists that were taken into a meeting of late, the latest first.
    static List<Run> latest(Reader reader, MeetingId meeting) {
        return reader.list(
                """
                SELECT source, file, at, participants FROM import_run
                WHERE meeting = ?1 AND deleted_at IS NULL ORDER BY at DESC, id DESC LIMIT ?2
                """,
                Runs::run,
                meeting.value(),
                MOST);
    }

    /// The last import of a list of the same name and headings into the same meeting.
    private static Optional<Run> last(Reader reader, MeetingId meeting, SourceKey source) {
        return reader.first(
                """
                SELECT source, file, at, participants FROM import_run
                WHERE meeting = ?1 AND source = ?2 AND deleted_at IS NULL ORDER BY at DESC, id DESC LIMIT 1
                """,
                Runs::run,
                meeting.value(),
                source.text());
    }

    private static Run run(Row row) {
        return new Run(
                SourceKey.read(row.text("source")), row.text("file"), row.moment("at"), ids(row.text("participants")));
    }

    /// Takes down who stood in a list, unless just the same people did the last time.
    static void note(Writer writer, MeetingId meeting, Source source, Collection<ParticipantId> participants) {
        boolean isSame = last(writer, meeting, SourceKey.of(source))
                .filter(run -> run.participants().equals(new LinkedHashSet<>(participants)))
                .isPresent();
        if (isSame || participants.isEmpty()) {
            return;
        }
        writer.insert(
                TABLE,
                writer.newId(),
                new Values()
                        .id("meeting", meeting.value())
                        .text("source", SourceKey.of(source).text())
                        .text("file", source.name())
                        .moment("at", writer.now())
                        .text("participants", text(participants)));
    }

    static String text(Collection<ParticipantId> ids) {
        ByteBuffer bytes = ByteBuffer.allocate(ids.size() * BYTES);
        ids.forEach(id -> bytes.putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits()));
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static Set<ParticipantId> ids(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        Set<ParticipantId> ids = new LinkedHashSet<>();
        while (bytes.remaining() >= BYTES) {
            ids.add(new ParticipantId(new UUID(bytes.getLong(), bytes.getLong())));
        }
        return ids;
    }
}
