package org.plenary.reports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenary.office.Column;
import org.plenary.office.Table;
import org.plenary.office.Value;
import org.plenary.people.Lexicon;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.PeopleWords;
import org.plenary.people.RosterLine;
import org.plenary.words.Phrasebook;

/// One row for each participant, every text as it is kept, so that an import of the same table changes nothing. The
/// additional fields follow, their headings in brackets; the last column is the participant's id; the sensitive fields are not there.
final class ParticipantsTable {

    /// The heading by which an import knows the column of ids, in every language.
    static final String ID = "ID";

    private static final int WIDTH_OF_ID = 38;
    private static final int WIDTH_OF_ADDITIONAL = 24;

    private final Attendance attendance;
    private final ReportChoice choice;
    private final Map<ParticipantId, Map<String, String>> additional;
    private final List<String> names;
    private final Phrasebook phrasebook;

    /// @param additional additional fields by participant and heading
    ParticipantsTable(
            Attendance attendance,
            ReportChoice choice,
            Map<ParticipantId, Map<String, String>> additional,
            Phrasebook phrasebook) {
        this.attendance = attendance;
        this.choice = choice;
        this.additional = additional;
        this.names = attendance.lines().stream()
                .flatMap(line -> additional.getOrDefault(line.id(), Map.of()).keySet().stream())
                .distinct()
                .sorted()
                .toList();
        this.phrasebook = phrasebook;
    }

    Table table() {
        return new Table(
                phrasebook.of(ReportWords.class).participants(),
                columns(),
                out -> attendance.lines().forEach(line -> out.accept(row(line))));
    }

    private List<Column> columns() {
        var words = phrasebook.of(PeopleWords.class);
        List<Column> columns = new ArrayList<>();
        choice.fields().forEach(field -> columns.add(new Column(words.field(field), kind(field), width(field))));
        names.forEach(name -> columns.add(new Column(marked(name), Column.Kind.WRAPPED, WIDTH_OF_ADDITIONAL)));
        columns.add(new Column(ID, Column.Kind.TECHNICAL, WIDTH_OF_ID));
        return columns;
    }

    /// An additional field is known by its brackets, whatever its heading means elsewhere.
    private static String marked(String name) {
        return "[" + name + "]";
    }

    private List<Value> row(RosterLine line) {
        List<Value> row = new ArrayList<>(choice.fields().size() + 1);
        choice.fields().forEach(field -> row.add(value(field, line.text(field))));
        Map<String, String> more = additional.getOrDefault(line.id(), Map.of());
        names.forEach(name -> row.add(Value.text(more.getOrDefault(name, ""))));
        row.add(Value.text(line.id().value().toString()));
        return row;
    }

    private Value value(ParticipantField field, String text) {
        if (text.isEmpty()) {
            return Value.blank();
        }
        if (field.isDate()) {
            return day(text);
        }
        return field == ParticipantField.RANK
                ? Value.whole(Long.parseLong(text))
                : Value.text(Lexicon.word(field, text, phrasebook));
    }

    private static Value day(String text) {
        try {
            return Value.day(LocalDate.parse(text));
        } catch (DateTimeException e) {
            // Not ours to mend here: it goes out as it is.
            return Value.text(text);
        }
    }

    private static Column.Kind kind(ParticipantField field) {
        return switch (field) {
            case RANK -> Column.Kind.NUMBER;
            case LETTER_DATE, ARRIVES, LEAVES, STATUS_ON -> Column.Kind.DATE;
            case FUNCTION, DEPARTMENT, ADDRESS, NOTES -> Column.Kind.WRAPPED;
            case HONORIFIC, GIVEN, FAMILY, FULL_NAME, LATIN_NAME, GENDER, LANGUAGES, DELEGATION, CATEGORY, CAPACITY,
                    CITY, COUNTRY, TELEPHONE, EMAIL, LETTER_REFERENCE, CONSENT, STATUS, STATUS_REASON, TAGS ->
                Column.Kind.TEXT;
        };
    }

    private static int width(ParticipantField field) {
        return switch (field) {
            case RANK, GENDER, LANGUAGES, HONORIFIC -> 11;
            case LETTER_DATE, ARRIVES, LEAVES, STATUS_ON, STATUS -> 13;
            case GIVEN, FAMILY, CITY, LETTER_REFERENCE, TAGS, STATUS_REASON -> 20;
            case CAPACITY, CATEGORY, COUNTRY, CONSENT, TELEPHONE -> 23;
            case FULL_NAME, LATIN_NAME -> 28;
            case DELEGATION, EMAIL -> 34;
            case FUNCTION, DEPARTMENT, ADDRESS, NOTES -> 42;
        };
    }
}
