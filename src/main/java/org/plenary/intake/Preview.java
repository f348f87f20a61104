package org.plenary.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Language;
import org.plenary.meetings.MeetingId;
import org.plenary.office.SourceRow;
import org.plenary.people.Delegation;

/// What an import of a file into a meeting would do, row by row. Nothing has been written yet.
///
/// @param corrections of cells, as if the file said so
/// @param values what was decided about how values are read
/// @param dates how the columns of dates are read
/// @param vanished with which earlier list it is compared, and who stood there and does not here
/// @param blank how many rows without content lie between the others
/// @param repeated how many rows repeat the headings, as at the top of a printed page
/// @param changes the workspace's count of changes when this was made; another count makes it outdated
/// @param examiner who has judged the rows and can do so again
public record Preview(
        Source source,
        MeetingId meeting,
        Language language,
        List<PreviewRow> rows,
        Corrections corrections,
        ValueChoices values,
        List<DateColumn> dates,
        Vanished vanished,
        int blank,
        int repeated,
        long changes,
        Examiner examiner) {

    public Preview {
        rows = List.copyOf(rows);
        dates = List.copyOf(dates);
    }

    public ImportCounts counts() {
        return ImportCounts.of(rows.stream().map(row -> row.verdict().kind()).toList());
    }

    /// Where a row really stands, whatever number it has among the rows of several sheets.
    public Layout.RowPlace place(PreviewRow row) {
        return source.layout().place(row.number());
    }

    /// The spellings of delegations that were corrected to something that was proposed for them, and to what.
    public Map<String, String> respelled() {
        if (corrections.rows().isEmpty()) {
            return Map.of();
        }
        Map<String, String> respelled = new HashMap<>();
        for (SourceRow row : source.people()) {
            if (corrections.rows().containsKey(row.number())) {
                respelled.putAll(examiner.respelled(row, corrections.apply(row)));
            }
        }
        return respelled;
    }

    /// What a delegation is called in lists.
    public String sender(Delegation delegation) {
        return examiner.sender(delegation);
    }

    /// The same compared with another of the earlier lists, or with none.
    public Preview comparedWith(Optional<Earlier> earlier) {
        return new Preview(
                source, meeting, language, rows, corrections, values, dates, vanished.comparedWith(earlier), blank,
                repeated, changes, examiner);
    }

    /// A preview in which a cell was corrected.
    ///
    /// @param rows that were judged again, by number: the corrected one and the few others that mean the same person
    public record Corrected(Preview preview, Map<Integer, PreviewRow> rows) {}

    /// The same with one cell corrected.
    ///
    /// @param column from 0
    public Corrected corrected(PreviewRow row, int column, String text) {
        var after = new Corrections(Map.of(row.number(), Map.of(column, text))).apply(row.source());
        return again(row, after, corrections.with(row.number(), column, text), values);
    }

    /// The same with something else done about the values of one row of which this is noted.
    public Corrected decided(PreviewRow row, Note.Kind kind, Remedy remedy) {
        return again(row, row.source(), corrections, values.with(row.number(), kind, remedy));
    }

    private Corrected again(PreviewRow row, SourceRow after, Corrections corrected, ValueChoices decided) {
        Map<Integer, PreviewRow> known = new HashMap<>();
        rows.forEach(one -> known.put(one.number(), one));
        Examiner now = decided.equals(values) ? examiner : examiner.deciding(decided);
        Map<Integer, PreviewRow> judged = now.again(examiner, row.source(), after, known);
        List<PreviewRow> all = new ArrayList<>(rows);
        all.replaceAll(one -> judged.getOrDefault(one.number(), one));
        var preview = new Preview(
                source, meeting, language, all, corrected, decided, dates, vanished, blank, repeated, changes, now);
        return new Corrected(preview, judged);
    }

    /// How many rows have each kind of note, the gravest first; only kinds that occur.
    public Map<Note.Kind, Integer> notes() {
        Map<Note.Kind, Integer> counts = new EnumMap<>(Note.Kind.class);
        for (PreviewRow row : rows) {
            row.notes().stream()
                    .map(noted -> noted.note().kind())
                    .distinct()
                    .forEach(kind -> counts.merge(kind, 1, Integer::sum));
        }
        return counts;
    }
}
