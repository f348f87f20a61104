package org.plenary.credentials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.base.Fault;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.base.Rule;
import org.plenary.intake.DateOrder;
import org.plenary.meetings.Meeting;
import org.plenary.office.Cell;
import org.plenary.office.Garbled;
import org.plenary.office.SourceRow;
import org.plenary.words.DayText;
import org.plenary.words.Dates;

/// Reads the rows of a list as a mapping says.
final class ListReader {

    private static final List<DayText> WRITTEN_OUT =
            Stream.of(Language.values()).map(language -> new DayText(new Dates(language))).toList();

    private final WrittenList list;
    private final ListMapping mapping;
    private final ListVocabulary vocabulary = WrittenList.vocabulary();
    private final PersonsReading persons = new PersonsReading(vocabulary);
    private final Map<String, String> meetings = new HashMap<>();
    private final Map<ListColumn, DateOrder> orders = new EnumMap<>(ListColumn.class);

    /// @param meetings that an instrument may name
    ListReader(WrittenList list, ListMapping mapping, List<Meeting> meetings) {
        this.list = list;
        this.mapping = mapping;
        for (Meeting meeting : meetings) {
            for (Language language : Language.values()) {
                this.meetings.putIfAbsent(
                        Folding.fold(meeting.call(language)), meeting.id().value().toString());
            }
        }
        for (ListColumn column : List.of(ListColumn.RECEIVED, ListColumn.SIGNED)) {
            orders.put(column, order(column));
        }
    }

    private DateOrder order(ListColumn column) {
        int at = mapping.columns().indexOf(column);
        if (at < 0) {
            return DateOrder.UNDECIDED;
        }
        DateOrder told = DateOrder.of(list.rows().stream()
                .map(row -> row.cell(at))
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .map(Cell::text)
                .toList());
        return told == DateOrder.UNDECIDED ? mapping.silent().order() : told;
    }

    /// The rows that name a Party, top to bottom.
    List<ListRow> rows() {
        return list.rows().stream()
                .map(this::row)
                .filter(row -> !row.text(CredentialField.STATE).isEmpty())
                .toList();
    }

    private ListRow row(SourceRow row) {
        var reading = new Reading();
        for (int at = 0; at < mapping.columns().size(); at++) {
            reading.cell(mapping.columns().get(at), row.cell(at));
        }
        return reading.row(row.number());
    }

    /// One row, as far as it was read.
    private final class Reading {
        private final Map<CredentialField, String> texts = new EnumMap<>(CredentialField.class);
        private final Map<ListColumn, String> unknown = new EnumMap<>(ListColumn.class);
        private final List<Fault> faults = new ArrayList<>();
        private String record = "";
        private String reason = "";
        private Optional<Finding> finding = Optional.empty();

        void cell(ListColumn column, Cell cell) {
            String text = Garbled.repaired(cell.text()).orElse(cell.text());
            switch (column) {
                case NOTHING -> {}
                case RECORD -> record = text;
                case REASON -> reason = text;
                case FINDING -> finding = chosen(column, text).map(Finding::valueOf);
                case MEDIUM, OFFICE, ACTING, REACH, POWERS, TRANSLATION ->
                    put(column, chosen(column, text).orElse(""));
                case RECEIVED -> received(cell);
                case SIGNED -> put(column, day(column, text));
                case RECEIVED_AT -> put(column, text.substring(text.indexOf('T') + 1));
                case PERSONS -> put(column, persons.draft(text));
                case LANGUAGE -> put(column, vocabulary.language(text));
                case ALSO_FOR -> put(column, also(text));
                case STATE, SIGNATORY, OFFICE_TITLE, REFERENCE, NOTE -> put(column, text);
            }
        }

        private void put(ListColumn column, String text) {
            column.field().ifPresent(field -> texts.put(field, text));
        }

        /// A moment has an hour, which matters on the day of the deadline.
        private void received(Cell cell) {
            String text = cell.text();
            put(ListColumn.RECEIVED, day(ListColumn.RECEIVED, text));
            int hour = text.indexOf('T');
            if (cell.kind() == Cell.Kind.DATE && hour > 0 && !mapping.columns().contains(ListColumn.RECEIVED_AT)) {
                texts.put(CredentialField.RECEIVED_AT, text.substring(hour + 1));
            }
        }

        private Optional<String> chosen(ListColumn column, String text) {
            if (vocabulary.isNothing(text) && vocabulary.value(column, text).isEmpty()) {
                return Optional.empty();
            }
            Optional<String> decided = Optional.ofNullable(mapping.meanings().get(ListMapping.Word.of(column, text)))
                    .filter(constant -> !constant.isEmpty());
            Optional<String> known = decided.or(() -> vocabulary.value(column, text));
            if (known.isEmpty()) {
                unknown.put(column, text);
            }
            return known;
        }

        private String day(ListColumn column, String text) {
            if (vocabulary.isNothing(text)) {
                return "";
            }
            String day = text.indexOf('T') == 10 ? text.substring(0, 10) : text;
            return WRITTEN_OUT.stream()
                    .map(reader -> reader.read(day))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .or(() -> orders.getOrDefault(column, DateOrder.UNDECIDED).read(day))
                    .map(LocalDate::toString)
                    .orElse(text);
        }

        private String also(String text) {
            return Stream.of(text.split("[,;\\n]", -1))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .map(name -> {
                        String id = meetings.get(Folding.fold(name));
                        if (id == null) {
                            faults.add(new Fault(CredentialField.ALSO_FOR.name(), new Rule.Unknown(name)));
                        }
                        return id == null ? "" : id;
                    })
                    .filter(id -> !id.isEmpty())
                    .sorted()
                    .collect(Collectors.joining(" "));
        }

        ListRow row(int number) {
            return new ListRow(number, texts, record, finding, reason, faults, unknown);
        }
    }
}
