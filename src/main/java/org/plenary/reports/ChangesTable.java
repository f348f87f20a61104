package org.plenary.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.office.Column;
import org.plenary.office.Table;
import org.plenary.office.Value;
import org.plenary.people.DelegationId;
import org.plenary.people.Lexicon;
import org.plenary.people.ParticipantField;
import org.plenary.people.PeopleWords;
import org.plenary.people.Roster;
import org.plenary.people.RosterLine;
import org.plenary.store.History;
import org.plenary.words.Phrasebook;

/// What was changed about the people of a meeting since a day: one row for each field, the latest first.
final class ChangesTable {

    private static final String PARTICIPANT = "participant";
    private static final String PERSON = "person";

    private final Roster roster;
    private final Phrasebook phrasebook;
    private final PeopleWords people;
    private final ReportWords words;
    private final Map<UUID, RosterLine> lines = new HashMap<>();

    ChangesTable(Roster roster, Phrasebook phrasebook) {
        this.roster = roster;
        this.phrasebook = phrasebook;
        this.people = phrasebook.of(PeopleWords.class);
        this.words = phrasebook.of(ReportWords.class);
        for (RosterLine line : roster.lines()) {
            lines.put(line.id().value(), line);
            lines.putIfAbsent(line.person().value(), line);
        }
    }

    Table table(History history, LocalDate since) {
        Instant from = since.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Table(
                words.changes(),
                List.of(
                        new Column(words.when(), Column.Kind.DATE, 18),
                        new Column(words.officer(), Column.Kind.TEXT, 20),
                        new Column(people.field(ParticipantField.FULL_NAME), Column.Kind.TEXT, 32),
                        new Column(people.field(ParticipantField.DELEGATION), Column.Kind.TEXT, 32),
                        new Column(words.field(), Column.Kind.TEXT, 24),
                        new Column(words.was(), Column.Kind.WRAPPED, 36),
                        new Column(words.now(), Column.Kind.WRAPPED, 36)),
                out -> entries(history, from).forEach(entry -> rows(entry).forEach(out)));
    }

    private static List<History.Entry> entries(History history, Instant from) {
        return Stream.of(PARTICIPANT, PERSON)
                .flatMap(table -> history.since(from, table).stream())
                .sorted(Comparator.comparing((History.Entry entry) -> entry.command().at()).reversed())
                .toList();
    }

    private List<List<Value>> rows(History.Entry entry) {
        Map<UUID, List<History.FieldChange>> byRow = new LinkedHashMap<>();
        entry.changes().forEach(change ->
                byRow.computeIfAbsent(change.row(), row -> new ArrayList<>()).add(change));
        List<List<Value>> rows = new ArrayList<>();
        byRow.forEach((row, changes) -> Optional.ofNullable(lines.get(row))
                .ifPresent(line -> rows.addAll(rows(entry, line, changes))));
        return rows;
    }

    /// Somebody new is one row, not one for each field.
    private List<List<Value>> rows(History.Entry entry, RosterLine line, List<History.FieldChange> changes) {
        if (changes.stream().anyMatch(ChangesTable::isNew)) {
            boolean isParticipant = changes.getFirst().table().equals(PARTICIPANT);
            return isParticipant ? List.of(row(entry, line, words.added(), "", "")) : List.of();
        }
        return changes.stream()
                .flatMap(change -> ParticipantField.of(change.table(), change.field())
                        .map(field -> row(
                                entry,
                                line,
                                people.field(field),
                                text(field, change.was()),
                                text(field, change.now())))
                        .stream())
                .toList();
    }

    /// Which meeting a participation belongs to is set once, when the row is made, and a gender is never blank after.
    private static boolean isNew(History.FieldChange change) {
        return change.was().isEmpty()
                && (change.field().equals("meeting") || (change.table().equals(PERSON) && change.field().equals("gender")));
    }

    private static List<Value> row(History.Entry entry, RosterLine line, String field, String was, String now) {
        return List.of(
                Value.moment(entry.command().at()),
                Value.text(entry.command().officer()),
                Value.text(line.name()),
                Value.text(line.text(ParticipantField.DELEGATION)),
                Value.text(field),
                Value.text(was),
                Value.text(now));
    }

    private String text(ParticipantField field, String kept) {
        if (kept.isEmpty()) {
            return "";
        }
        if (field == ParticipantField.DELEGATION) {
            return Optional.ofNullable(roster.delegations().get(new DelegationId(UUID.fromString(kept))))
                    .map(Roster.DelegationLine::name)
                    .orElse("");
        }
        return Lexicon.word(field, kept, phrasebook);
    }
}
