package org.plenary.intake;

import java.util.List;
import org.plenary.base.Language;
import org.plenary.meetings.MeetingId;

/// What an import of a file into a meeting would do, row by row. Nothing has been written yet.
///
/// @param blank how many rows without content lie between the others
/// @param repeated how many rows repeat the headings, as at the top of a printed page
/// @param changes the workspace's count of changes when this was made; another count makes it outdated
public record Preview(
        Source source,
        MeetingId meeting,
        Language language,
        List<PreviewRow> rows,
        int blank,
        int repeated,
        long changes) {

    public Preview {
        rows = List.copyOf(rows);
    }

    public ImportCounts counts() {
        return ImportCounts.of(rows.stream().map(row -> row.verdict().kind()).toList());
    }
}
