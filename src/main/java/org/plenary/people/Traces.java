package org.plenary.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plenary.base.Folding;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Eraser;
import org.plenary.store.Reader;

/// Finds what other tables hold of somebody who is to be erased: where letters were sent, what nominations say, whom
/// credentials name, who has signed either, and who sits or stands in elected bodies. A name that is only written, not
/// linked, counts in papers of the States and organizations for which the person came.
final class Traces {

    private static final Set<String> NAMED = Set.of("name", "person");

    private static final Mention OF_CREDENTIALS = new Mention("credential", "state", "signatory", Set.of("signatory"));
    private static final Mention OF_NOMINATION = new Mention("nomination", "delegation", "signatory", Set.of("signatory"));
    private static final Mention OF_MEMBER =
            new Mention("elected_member", "state", "name", Set.of("name", "contact", "reason", "note"));
    private static final Mention OF_CANDIDATE =
            new Mention("elected_candidate", "state", "name", Set.of("name", "letter", "note"));

    /// Where a name is only written.
    ///
    /// @param of the column that says whose row it is
    /// @param field that holds the name
    /// @param blanked with it
    private record Mention(String table, String of, String field, Set<String> blanked) {}

    private final Reader reader;
    private final ReferenceBook book;

    Traces(Reader reader, ReferenceBook book) {
        this.reader = reader;
        this.book = book;
    }

    /// @param persons the person and those who were merged into it
    List<Eraser.Target> of(Collection<PersonId> persons) {
        Set<Eraser.Target> traces = new LinkedHashSet<>();
        Set<UUID> delegations = new HashSet<>();
        Set<UUID> states = new HashSet<>();
        Set<UUID> organizations = new HashSet<>();
        Set<String> categories = new HashSet<>();
        Set<String> emails = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (PersonId person : persons) {
            linked(person, traces);
            reader.each(
                    """
                    SELECT d.id, d.state, d.organization, d.category, p.email FROM participant p JOIN delegation d ON d.id = p.delegation
                    WHERE p.person = ?1
                    """,
                    row -> {
                        delegations.add(row.id("id"));
                        row.optionalId("state").ifPresent(states::add);
                        row.optionalId("organization").ifPresent(organizations::add);
                        categories.add(row.text("category"));
                        emails.add(Folding.fold(row.text("email")));
                    },
                    person.value());
            reader.each(
                    "SELECT * FROM person WHERE id = ?1",
                    row -> {
                        names.add(row.text("given") + " " + row.text("family"));
                        names.add(row.text("full_name"));
                        names.add(row.text("latin_name"));
                    },
                    person.value());
        }
        var namesakes = new Namesakes(names);
        emails.remove("");
        boolean hasSat = false;
        for (UUID state : states) {
            written(state, namesakes, traces);
            hasSat |= sat(state, namesakes, traces);
        }
        new ObserverTraces(
                        reader,
                        book,
                        new ObserverTraces.Person(namesakes, emails, states, organizations, categories),
                        traces)
                .find(hasSat ? ObserverTraces.Sat.YES : ObserverTraces.Sat.NO);
        delegations.forEach(delegation -> mentioned(OF_NOMINATION, delegation, namesakes, traces));
        return new ArrayList<>(traces);
    }

    private void linked(PersonId person, Set<Eraser.Target> traces) {
        rows(
                "dispatch",
                """
                SELECT d.id FROM dispatch d JOIN letter l ON l.id = d.letter
                JOIN participant p ON p.id = l.participant WHERE p.person = ?1
                """,
                person,
                traces);
        rows(
                "nominee",
                "SELECT n.id FROM nominee n JOIN participant p ON p.id = n.participant WHERE p.person = ?1",
                person,
                traces);
        rows("credential_person", "SELECT id FROM credential_person WHERE person = ?1", person, traces);
        // A row that was given to somebody else since.
        reader.each(
                """
                SELECT DISTINCT c.id FROM op o JOIN credential_person c ON c.id = o.row_id
                WHERE o.tbl = 'credential_person' AND json_extract(o.patch, '$.person.value') = ?1
                  AND c.person IS NOT ?1
                """,
                row -> traces.add(new Eraser.Target("credential_person", row.id("id"), new Eraser.Extent.Past(NAMED))),
                person.value());
    }

    private void rows(String table, String sql, PersonId person, Set<Eraser.Target> traces) {
        reader.each(sql, row -> traces.add(new Eraser.Target(table, row.id("id"))), person.value());
    }

    private void written(UUID state, Namesakes namesakes, Set<Eraser.Target> traces) {
        reader.each(
                """
                SELECT p.id, p.name FROM credential_person p JOIN credential c ON c.id = p.credential
                WHERE c.state = ?1 AND p.person IS NULL
                """,
                row -> {
                    if (namesakes.include(row.text("name"))) {
                        traces.add(new Eraser.Target("credential_person", row.id("id")));
                    }
                },
                state);
        mentioned(OF_CREDENTIALS, state, namesakes, traces);
    }

    /// Whether members or candidates of that State were found.
    private boolean sat(UUID state, Namesakes namesakes, Set<Eraser.Target> traces) {
        int before = traces.size();
        mentioned(OF_MEMBER, state, namesakes, traces);
        mentioned(OF_CANDIDATE, state, namesakes, traces);
        return traces.size() > before;
    }

    /// Where somebody else was entered since, the log still has the first.
    private void mentioned(Mention where, UUID whose, Namesakes namesakes, Set<Eraser.Target> traces) {
        Set<UUID> blanked = new HashSet<>();
        reader.each(
                "SELECT id, " + where.field() + " AS now FROM " + where.table() + " WHERE " + where.of() + " = ?1",
                row -> {
                    if (namesakes.include(row.text("now"))) {
                        blanked.add(row.id("id"));
                        traces.add(new Eraser.Target(
                                where.table(), row.id("id"), new Eraser.Extent.Fields(where.blanked())));
                    }
                },
                whose);
        reader.each(
                "SELECT t.id, json_extract(o.patch, '$." + where.field() + ".value') AS past FROM op o JOIN "
                        + where.table() + " t ON t.id = o.row_id WHERE o.tbl = ?2 AND t." + where.of()
                        + " = ?1 AND past IS NOT NULL",
                row -> {
                    if (namesakes.include(row.text("past")) && !blanked.contains(row.id("id"))) {
                        traces.add(new Eraser.Target(
                                where.table(), row.id("id"), new Eraser.Extent.Past(where.blanked())));
                    }
                },
                whose,
                where.table());
    }
}
