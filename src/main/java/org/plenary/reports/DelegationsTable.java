package org.plenary.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.office.Column;
import org.plenary.office.Table;
import org.plenary.office.Value;
import org.plenary.people.Capacity;
import org.plenary.people.ParticipantField;
import org.plenary.people.PeopleWords;
import org.plenary.people.Roster;
import org.plenary.people.RosterLine;
import org.plenary.people.Status;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.State;
import org.plenary.registry.Trait;
import org.plenary.words.Phrasebook;

/// One row for each delegation: what it is, how many come, who leads it.
final class DelegationsTable {

    private final Roster roster;
    private final Attendance attendance;
    private final ReferenceBook book;
    private final RegistryWords registry;
    private final PeopleWords people;
    private final ReportWords words;

    DelegationsTable(Roster roster, Attendance attendance, ReferenceBook book, Phrasebook phrasebook) {
        this.roster = roster;
        this.attendance = attendance;
        this.book = book;
        this.registry = phrasebook.of(RegistryWords.class);
        this.people = phrasebook.of(PeopleWords.class);
        this.words = phrasebook.of(ReportWords.class);
    }

    Table table(ReportChoice choice) {
        return new Table(words.delegations(), columns(), out -> attendance
                .byDelegation()
                .values()
                .forEach(members -> out.accept(row(members, choice.asAt()))));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(words.category(), Column.Kind.TEXT, 28),
                new Column(people.field(ParticipantField.DELEGATION), Column.Kind.TEXT, 44),
                new Column(words.unGroup(), Column.Kind.TEXT, 30),
                new Column(words.region(), Column.Kind.TEXT, 30),
                new Column(registry.leastDeveloped(), Column.Kind.TEXT, 13),
                new Column(registry.trait(Trait.SMALL_ISLAND_DEVELOPING), Column.Kind.TEXT, 13),
                new Column(registry.trait(Trait.LANDLOCKED_DEVELOPING), Column.Kind.TEXT, 13),
                new Column(words.persons(), Column.Kind.NUMBER, 11),
                new Column(words.headOfDelegation(), Column.Kind.TEXT, 36)));
        for (Status status : Status.values()) {
            columns.add(new Column(people.status(status), Column.Kind.NUMBER, 13));
        }
        return columns;
    }

    private List<Value> row(List<RosterLine> members, LocalDate day) {
        RosterLine first = members.getFirst();
        Optional<State> state = Optional.ofNullable(roster.delegations().get(first.delegation()))
                .flatMap(line -> line.delegation().state())
                .flatMap(book.states()::byId);
        List<Value> row = new ArrayList<>(List.of(
                Value.text(registry.standing(first.standing())),
                Value.text(first.text(ParticipantField.DELEGATION)),
                Value.text(state.flatMap(State::unGroup).map(registry::group).orElse("")),
                Value.text(state.flatMap(State::region).map(registry::region).orElse("")),
                mark(state.filter(s -> s.isLeastDeveloped(day))),
                mark(state.filter(s -> s.is(Trait.SMALL_ISLAND_DEVELOPING))),
                mark(state.filter(s -> s.is(Trait.LANDLOCKED_DEVELOPING))),
                Value.whole(members.size()),
                Value.text(head(members))));
        for (Status status : Status.values()) {
            row.add(Value.whole(
                    members.stream().filter(line -> line.status() == status).count()));
        }
        return row;
    }

    private Value mark(Optional<State> one) {
        return one.isPresent() ? Value.text(words.yes()) : Value.blank();
    }

    private static String head(List<RosterLine> members) {
        return members.stream()
                .filter(line -> line.capacity() == Capacity.HEAD && line.status().isComing())
                .findFirst()
                .map(line -> PersonEntry.name(line.text(ParticipantField.HONORIFIC), line.name()))
                .orElse("");
    }
}
