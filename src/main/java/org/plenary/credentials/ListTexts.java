package org.plenary.credentials;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.base.Fault;
import org.plenary.base.Rule;
import org.plenary.procedure.Office;
import org.plenary.procedure.ProcedureWords;
import org.plenary.words.Phrasebook;
import org.plenary.words.Sentences;

/// Puts what becomes of the rows of a list into words.
public final class ListTexts {

    private final Phrasebook phrasebook;
    private final CredentialWords words;
    private final CredentialImportWords own;

    public ListTexts(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(CredentialWords.class);
        this.own = phrasebook.of(CredentialImportWords.class);
    }

    /// What a column is taken for.
    public String column(ListColumn column) {
        return column.field().map(words::field).orElseGet(() -> own.column(column));
    }

    /// The values of a column with a small list, by the names of their constants.
    public Map<String, String> meanings(ListColumn column) {
        return switch (column) {
            case MEDIUM -> each(Medium.values(), words::medium);
            case OFFICE -> each(Office.values(), phrasebook.of(ProcedureWords.class)::office);
            case ACTING -> each(Acting.values(), words::acting);
            case REACH -> each(Reach.values(), words::reach);
            case POWERS -> each(Powers.values(), words::powers);
            case TRANSLATION -> each(Translation.values(), words::translation);
            case FINDING -> each(Finding.values(), own::finding);
            case NOTHING, STATE, RECEIVED, RECEIVED_AT, SIGNED, SIGNATORY, OFFICE_TITLE, PERSONS, LANGUAGE, REFERENCE,
                    ALSO_FOR, NOTE, REASON, RECORD -> Map.of();
        };
    }

    private static <E extends Enum<E>> Map<String, String> each(E[] all, Function<E, String> word) {
        return Stream.of(all).collect(Collectors.toMap(Enum::name, word, (a, b) -> a, TreeMap::new));
    }

    /// Why a row is taken in as it is, or is not: one sentence for each reason.
    public List<String> why(PlannedRow row) {
        List<String> why = new ArrayList<>();
        row.faults().forEach(fault -> why.add(fault(fault)));
        row.repeats().map(own::repeats).ifPresent(why::add);
        if (!row.changed().isEmpty()) {
            why.add(own.changes(together(row.changed().stream().map(words::field).toList())));
        }
        switch (row.marked()) {
            case PlannedRow.Marked.No _ -> {}
            case PlannedRow.Marked.InOrder() -> why.add(own.foundInOrder());
            case PlannedRow.Marked.Defective(var reason) -> why.add(own.foundDefective(reason));
            case PlannedRow.Marked.NotAllowed(var because) ->
                why.add(own.notInOrder(because.stream().map(new CredentialTexts(phrasebook)::of).collect(Collectors.joining(" "))));
        }
        return why;
    }

    private String together(List<String> texts) {
        return ListFormatter.getInstance(ULocale.forLocale(phrasebook.language().locale())).format(texts);
    }

    private String fault(Fault fault) {
        ListColumn column = ListColumn.valueOf(fault.field());
        return switch (fault.rule()) {
            case Rule.NotOneOf(var word, var _) when column.isChosen() -> own.unknownWord(column(column), word);
            case Rule.Missing() when column == ListColumn.REASON -> own.reasonMissing();
            case Rule.Unknown _ when column == ListColumn.RECORD -> own.recordGone();
            default -> own.fault(column(column), new Sentences(phrasebook).of(fault.rule()));
        };
    }
}
