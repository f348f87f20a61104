package org.plenary.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.plenary.office.SourceRow;
import org.plenary.people.Delegation;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;

/// Reads and judges the rows of one preview, one by one, and again when one of them is corrected.
public final class Examiner {

    private static final List<Target> NAMES = List.of(
            Target.Special.NAME,
            new Target.Of(ParticipantField.FAMILY),
            new Target.Of(ParticipantField.FULL_NAME),
            new Target.Of(ParticipantField.GIVEN));

    private final RowReading reading;
    private final Tidying tidying;
    private final Judging judging;
    private final Map<Integer, String> additional;
    private final int nameColumn;
    private final ValueChoices choices;

    Examiner(RowReading reading, Tidying tidying, Judging judging, Mapping mapping, ValueChoices choices) {
        this(reading, tidying, judging, mapping.additional(), nameColumn(mapping), choices);
    }

    /// The column that is shown with what is told of a whole name.
    private static int nameColumn(Mapping mapping) {
        return NAMES.stream()
                .flatMap(target -> mapping.columns(target).stream())
                .findFirst()
                .orElse(0);
    }

    private Examiner(
            RowReading reading,
            Tidying tidying,
            Judging judging,
            Map<Integer, String> additional,
            int nameColumn,
            ValueChoices choices) {
        this.reading = reading;
        this.tidying = tidying;
        this.judging = judging;
        this.additional = additional;
        this.nameColumn = nameColumn;
        this.choices = choices;
    }

    /// The same, after an officer has decided about a value of one row.
    Examiner deciding(ValueChoices decided) {
        return new Examiner(reading, tidying, judging, additional, nameColumn, decided);
    }

    /// A row as it was read, before anybody is looked for.
    record Looked(SourceRow source, RowDraft draft, Map<String, String> additional, List<Noted> notes) {}

    /// Reads a row; several threads may.
    Looked look(SourceRow row) {
        var notes = new Notes(row.number(), choices);
        SourceRow tidied = tidying.tidied(row, notes);
        RowDraft draft = reading.read(tidied, notes);
        return new Looked(row, draft, additional(tidied), notes.all());
    }

    /// Looks for whom a row means; several threads may.
    Judging.Opinion weigh(Looked looked) {
        return judging.judge(new Judging.Case(looked.source().number(), looked.draft(), looked.additional()));
    }

    /// Gives a row its verdict, once every row above has its own.
    PreviewRow settle(Looked looked, Judging.Opinion opinion) {
        ParticipantDraft draft = looked.draft().draft();
        Verdict verdict = judging.settled(looked.source().number(), opinion);
        return new PreviewRow(
                looked.source(),
                name(draft),
                draft.of(ParticipantField.DELEGATION),
                looked.additional(),
                verdict instanceof Verdict.New(var _, var _, var told) && told.isPresent()
                        ? withNamesakes(looked.notes(), name(draft))
                        : looked.notes(),
                verdict);
    }

    private List<Noted> withNamesakes(List<Noted> notes, String name) {
        List<Noted> all = new ArrayList<>(notes);
        all.add(new Noted(new Note.Namesake(nameColumn, name), Note.Kind.NAMESAKE.usual()));
        return all;
    }

    private PreviewRow judge(SourceRow row) {
        Looked looked = look(row);
        return settle(looked, weigh(looked));
    }

    private RowDraft read(SourceRow row) {
        return look(row).draft();
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

    /// Judges one row that was corrected or read otherwise, and the few rows below that mean the same person before or
    /// after it.
    ///
    /// @param reader who has read it until now
    /// @param known every row as it stands, by number
    /// @return the rows whose verdict was looked over, the corrected one first
    Map<Integer, PreviewRow> again(Examiner reader, SourceRow before, SourceRow after, Map<Integer, PreviewRow> known) {
        var touched = new TreeSet<>(judging.forget(before.number(), reader.read(before)));
        Map<Integer, PreviewRow> judged = new LinkedHashMap<>();
        judged.put(after.number(), judge(after));
        touched.addAll(judging.below(after.number(), read(after)));
        for (int number : touched) {
            PreviewRow row = known.get(number);
            if (row != null) {
                judged.put(number, judge(row.source()));
            }
        }
        return judged;
    }

    /// What the delegation is written as, and what it was corrected to, where that was proposed for the spelling.
    Map<String, String> respelled(SourceRow was, SourceRow corrected) {
        RowDraft before = read(was);
        String text = before.draft().of(ParticipantField.DELEGATION);
        String meaning = read(corrected).draft().of(ParticipantField.DELEGATION);
        return judging.isProposed(text, before.sender(), meaning) ? Map.of(text, meaning) : Map.of();
    }

    String sender(Delegation delegation) {
        return judging.sender(delegation);
    }

    private static String name(ParticipantDraft draft) {
        String full = draft.of(ParticipantField.FULL_NAME);
        String name = full.isEmpty()
                ? draft.of(ParticipantField.GIVEN) + " " + draft.of(ParticipantField.FAMILY)
                : full;
        return (draft.of(ParticipantField.HONORIFIC) + " " + name.strip()).strip();
    }
}
