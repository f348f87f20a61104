package org.plenary.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.plenary.office.SourceRow;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;

/// Reads and judges the rows of one preview, one by one, and again when one of them is corrected.
public final class Examiner {

    private final RowReading reading;
    private final Judging judging;
    private final Map<Integer, String> additional;

    Examiner(RowReading reading, Judging judging, Mapping mapping) {
        this.reading = reading;
        this.judging = judging;
        this.additional = mapping.additional();
    }

    PreviewRow judge(SourceRow row) {
        RowDraft draft = reading.read(row);
        Map<String, String> more = additional(row);
        return new PreviewRow(
                row,
                name(draft.draft()),
                draft.draft().of(ParticipantField.DELEGATION),
                more,
                judging.judge(new Judging.Case(row.number(), draft, more)));
    }

    private Map<String, String> additional(SourceRow row) {
        if (additional.isEmpty()) {
            return Map.of();
        }
        Map<String, String> values = new LinkedHashMap<>();
        additional.forEach((column, name) -> {
            String text = row.cell(column).text();
            if (!text.isBlank()) {
                values.merge(name, text, (a, b) -> a.equals(b) ? a : a + "; " + b);
            }
        });
        return values;
    }

    /// Judges one row that was corrected, and the few rows below that mean the same person before or after it.
    ///
    /// @param known every row as it stands, by number
    /// @return the rows whose verdict was looked over, the corrected one first
    Map<Integer, PreviewRow> again(SourceRow before, SourceRow after, Map<Integer, PreviewRow> known) {
        var touched = new TreeSet<>(judging.forget(before.number(), reading.read(before)));
        Map<Integer, PreviewRow> judged = new LinkedHashMap<>();
        judged.put(after.number(), judge(after));
        touched.addAll(judging.below(after.number(), reading.read(after)));
        for (int number : touched) {
            PreviewRow row = known.get(number);
            if (row != null) {
                judged.put(number, judge(row.source()));
            }
        }
        return judged;
    }

    String sender(Dossier dossier) {
        return judging.sender(dossier);
    }

    private static String name(ParticipantDraft draft) {
        String full = draft.of(ParticipantField.FULL_NAME);
        String name = full.isEmpty()
                ? draft.of(ParticipantField.GIVEN) + " " + draft.of(ParticipantField.FAMILY)
                : full;
        return (draft.of(ParticipantField.HONORIFIC) + " " + name.strip()).strip();
    }
}
