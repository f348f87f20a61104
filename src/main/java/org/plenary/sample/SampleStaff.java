package org.plenary.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.Meetings;
import org.plenary.registry.ReferenceBook;
import org.plenary.staff.Assignment;
import org.plenary.staff.AssignmentDraft;
import org.plenary.staff.Staff;
import org.plenary.store.Workspace;

/// Invented staff at the sample's meetings. One of them is wanted in Johannesburg and in Brno on 12 and 13 July 2017,
/// when the consultations of two regions overlap.
final class SampleStaff {

    private SampleStaff() {}

    /// Assigns them all, in one command.
    static Checked<Integer> addTo(Workspace workspace, ReferenceBook book) {
        var meetings = new Meetings(workspace, book::states);
        List<AssignmentDraft> drafts = rows().stream().map(row -> draft(row, meetings)).toList();
        var staff = new Staff(workspace);
        Outcome<Integer> outcome = workspace.change("sample.staff", writer -> {
            for (AssignmentDraft draft : drafts) {
                if (staff.assign(writer, draft) instanceof Outcome.Refused<Assignment>(var faults)) {
                    return new Outcome.Refused<>(faults);
                }
            }
            return writer.lasting().done(drafts.size());
        });
        return switch (outcome) {
            case Outcome.Done<Integer>(var count, var _) -> Checked.ok(count);
            case Outcome.Refused<Integer>(var faults) -> Checked.faulty(faults);
            case Outcome.Stale<Integer> _ -> throw new IllegalStateException("new assignments are never stale");
        };
    }

    private static AssignmentDraft draft(String[] row, Meetings meetings) {
        Meeting meeting = meetings.called(row[1]).orElseThrow(() -> new IllegalStateException("no meeting " + row[1]));
        return new AssignmentDraft(row[0], meeting.id().value().toString(), row[2], row[3], row[4], "");
    }

    private static List<String[]> rows() {
        try (InputStream in = Objects.requireNonNull(SampleStaff.class.getResourceAsStream("/sample/staff.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
