package org.plenary.bureau;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Outcome;
import org.plenary.meetings.MeetingId;
import org.plenary.registry.StateId;
import org.plenary.store.Reader;
import org.plenary.store.Row;
import org.plenary.store.Shown;
import org.plenary.store.Stamps;
import org.plenary.store.Values;
import org.plenary.store.Writer;

/// The SQL of elected bodies and of the Bureau's meetings.
final class BureauStore {

    static final String BODY = "elected_body";
    static final String MEMBER = "elected_member";
    static final String CANDIDATE = "elected_candidate";
    static final String ENTRY = "bureau_entry";

    private BureauStore() {}

    /// A body as a row says; a shipped one has a row only where an officer has changed it.
    ///
    /// @param treaty empty where the row is of a shipped body, or of none
    record KeptBody(BodyId id, String treaty, String name, int seats, int perGroup, Stamps stamps) {}

    static List<KeptBody> bodies(Reader reader) {
        return reader.list(
                "SELECT * FROM elected_body WHERE deleted_at IS NULL ORDER BY id",
                row -> new KeptBody(
                        new BodyId(row.id("id")),
                        row.text("treaty"),
                        row.text("name"),
                        row.integer("seats"),
                        row.integer("per_group"),
                        row.stamps()));
    }

    /// Marks a row as deleted unless somebody has changed it since it was shown.
    static <T> Outcome<T> delete(Writer writer, String table, UUID row, Stamps shown, T id) {
        return writer.delete(table, row, shown) == Writer.Written.CLASH ? new Outcome.Stale<>(id) : writer.done(id);
    }

    static List<Shown<Member>> members(Reader reader, BodyId body) {
        return reader.list(
                "SELECT * FROM elected_member WHERE body = ?1 AND deleted_at IS NULL ORDER BY starts_on, id",
                row -> new Shown<>(member(row), row.stamps()),
                body.value());
    }

    static Optional<Shown<Member>> member(Reader reader, MemberId id) {
        return reader.first(
                "SELECT * FROM elected_member WHERE id = ?1 AND deleted_at IS NULL",
                row -> new Shown<>(member(row), row.stamps()),
                id.value());
    }

    private static Member member(Row row) {
        return new Member(
                new MemberId(row.id("id")),
                new BodyId(row.id("body")),
                row.text("name"),
                new StateId(row.id("state")),
                Post.valueOf(row.text("office")),
                row.date("starts_on"),
                row.date("ends_on"),
                row.optionalId("replaces").map(MemberId::new),
                row.date("left_on"),
                row.text("reason"),
                row.text("contact"),
                row.text("note"));
    }

    static Values values(Member member) {
        return new Values()
                .id("body", member.body().value())
                .text("name", member.name())
                .id("state", member.state().value())
                .text("office", member.post().name())
                .date("starts_on", member.starts())
                .date("ends_on", member.ends())
                .id("replaces", member.replaces().map(MemberId::value))
                .date("left_on", member.left())
                .text("reason", member.reason())
                .text("contact", member.contact())
                .text("note", member.note());
    }

    static List<Shown<Candidate>> candidates(Reader reader, BodyId body) {
        return reader.list(
                "SELECT * FROM elected_candidate WHERE body = ?1 AND deleted_at IS NULL ORDER BY nominated_on, id",
                row -> new Shown<>(candidate(row), row.stamps()),
                body.value());
    }

    private static Candidate candidate(Row row) {
        return new Candidate(
                new CandidateId(row.id("id")),
                new BodyId(row.id("body")),
                new MeetingId(row.id("meeting")),
                row.text("name"),
                new StateId(row.id("state")),
                Post.valueOf(row.text("office")),
                row.date("nominated_on"),
                row.text("letter"),
                row.date("withdrawn_on"),
                row.text("note"));
    }

    static Values values(Candidate candidate) {
        return new Values()
                .id("body", candidate.body().value())
                .id("meeting", candidate.meeting().value())
                .text("name", candidate.name())
                .id("state", candidate.state().value())
                .text("office", candidate.post().name())
                .date("nominated_on", candidate.nominated())
                .text("letter", candidate.letter())
                .date("withdrawn_on", candidate.withdrawn())
                .text("note", candidate.note());
    }

    static List<Shown<Entry>> entries(Reader reader, MeetingId meeting) {
        return reader.list(
                "SELECT * FROM bureau_entry WHERE meeting = ?1 AND deleted_at IS NULL ORDER BY kind, position, id",
                row -> new Shown<>(entry(row), row.stamps()),
                meeting.value());
    }

    private static Entry entry(Row row) {
        return new Entry(
                new EntryId(row.id("id")),
                new MeetingId(row.id("meeting")),
                Entry.Kind.valueOf(row.text("kind")),
                row.integer("position"),
                row.text("text"),
                row.text("who"),
                row.text("document"),
                row.date("due_on"),
                row.date("done_on"),
                row.text("note"));
    }

    static Values values(Entry entry) {
        return new Values()
                .id("meeting", entry.meeting().value())
                .text("kind", entry.kind().name())
                .number("position", entry.position())
                .text("text", entry.text())
                .text("who", entry.who())
                .text("document", entry.document())
                .date("due_on", entry.due())
                .date("done_on", entry.done())
                .text("note", entry.note());
    }
}
