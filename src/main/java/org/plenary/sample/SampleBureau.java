package org.plenary.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.plenary.base.Outcome;
import org.plenary.bureau.BureauMeetings;
import org.plenary.bureau.ElectedBodies;
import org.plenary.bureau.ElectedBody;
import org.plenary.bureau.Entry;
import org.plenary.bureau.EntryDraft;
import org.plenary.bureau.Member;
import org.plenary.bureau.MemberDraft;
import org.plenary.bureau.MemberId;
import org.plenary.bureau.CandidateDraft;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.Meetings;
import org.plenary.procedure.Procedures;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Shown;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// The interim Bureau before COP-1 with ten invented members, one of whom replaced another of the same group, its three
/// meetings, and those who stand for the Bureau that COP-1 elects. The same at every run.
final class SampleBureau {

    private final ElectedBodies bodies;
    private final BureauMeetings papers;
    private final Meetings meetings;
    private final ElectedBody bureau;

    private SampleBureau(Workspace workspace, Meeting cop1, ReferenceBook book) {
        this.bodies = new ElectedBodies(workspace, new Procedures(workspace), () -> book);
        this.papers = new BureauMeetings(workspace, book::states);
        this.meetings = new Meetings(workspace, book::states);
        this.bureau = bodies.bureau(cop1.treaty());
    }

    static void addTo(Workspace workspace, Meeting cop1, ReferenceBook book) {
        var sample = new SampleBureau(workspace, cop1, book);
        List<String[]> rows = rows();
        done(workspace.change("sample.bureau", writer -> {
            rows.forEach(row -> sample.add(writer, row));
            return writer.lasting().done(rows.size());
        }));
    }

    private void add(Writer writer, String[] row) {
        switch (row[0]) {
            case "MEMBER" -> done(bodies.elect(writer, bureau, member(row)));
            case "REPLACED" -> replace(writer, row);
            case "CANDIDATE" -> done(bodies.nominate(
                    writer,
                    bureau,
                    called("COP-1").id(),
                    new CandidateDraft(row[3], row[1], row[2], row[4], row[5], "", "")));
            default -> done(papers.add(
                    writer,
                    called(row[0]).id(),
                    Entry.Kind.valueOf(row[1]),
                    new EntryDraft(row[2], row[3], row[4], row[5], row[6], "")));
        }
    }

    /// A member who leaves, and in the next columns the successor.
    private void replace(Writer writer, String[] row) {
        MemberId leaving = done(bodies.elect(writer, bureau, member(row)));
        Shown<Member> shown = bodies.member(writer, leaving).orElseThrow();
        LocalDate day = LocalDate.parse(row[7]);
        done(bodies.replace(
                writer,
                shown,
                bureau,
                day,
                "Took up another post",
                new MemberDraft(row[6], row[5], row[2], day.toString(), "", "", "", "", "")));
    }

    private static MemberDraft member(String[] row) {
        return new MemberDraft(row[3], row[1], row[2], row[4], "", "", "", "", "");
    }

    private Meeting called(String key) {
        return meetings.called(key).orElseThrow(() -> new IllegalStateException("no meeting " + key));
    }

    private static List<String[]> rows() {
        try (InputStream in = Objects.requireNonNull(SampleBureau.class.getResourceAsStream("/sample/bureau.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value, var _) -> value;
            case Outcome.Refused<T>(var faults) -> throw new IllegalStateException("sample Bureau: " + faults);
            case Outcome.Stale<T> _ -> throw new IllegalStateException("new members are never stale");
        };
    }
}
