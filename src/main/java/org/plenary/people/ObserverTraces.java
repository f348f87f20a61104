package org.plenary.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.registry.NameForm;
import org.plenary.registry.Organization;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.State;
import org.plenary.registry.StateId;
import org.plenary.store.Eraser;
import org.plenary.store.Reader;

/// Finds what applications of observers and the papers of the Bureau hold of somebody who is to be erased. There people
/// are only written, never linked: a name counts where it stands with a State or an organization for which the person
/// came.
final class ObserverTraces {

    private final Reader reader;
    private final ReferenceBook book;
    private final Person person;
    private final Set<Eraser.Target> traces;

    /// Whom to look for.
    ///
    /// @param emails folded
    record Person(Namesakes names, Set<String> emails, Set<UUID> states, Set<UUID> organizations, Set<String> categories) {

        private boolean isIn(String text) {
            String folded = " " + Folding.fold(text) + " ";
            return names.areIn(text) || emails.stream().anyMatch(email -> folded.contains(" " + email + " "));
        }

        /// Examiners work for the secretariat.
        private boolean mayExamine() {
            return categories.contains("SECRETARIAT") || categories.contains("UN");
        }
    }

    /// @param traces what was found, to be added to
    ObserverTraces(Reader reader, ReferenceBook book, Person person, Set<Eraser.Target> traces) {
        this.reader = reader;
        this.book = book;
        this.person = person;
        this.traces = traces;
    }

    /// Looks everywhere.
    ///
    /// @param sat whether the person was found among the members of an elected body, or those who stood for one
    void find(Sat sat) {
        person.organizations().forEach(this::contacts);
        if (person.mayExamine()) {
            each("observer_finding", "examiner", "TRUE", person.names()::include);
        }
        attendance(sat);
    }

    /// Whether somebody sat in an elected body or stood for one.
    enum Sat {
        YES,
        NO
    }

    private void contacts(UUID organization) {
        for (String field : new String[] {"contact", "note"}) {
            each("observer_application", field, "t.organization = '" + organization + "'", person::isIn);
        }
    }

    /// Attendance of members stands without a State, so it is asked for those who sat; an observer stands there with whom
    /// he or she came for.
    private void attendance(Sat sat) {
        Set<String> origins = origins();
        Set<UUID> gone = new HashSet<>();
        reader.each(
                "SELECT id, kind, text, who FROM bureau_entry WHERE kind IN ('MEMBER_PRESENT', 'OBSERVER_PRESENT')",
                row -> {
                    String who = " " + Folding.fold(row.text("who")) + " ";
                    boolean isMeant = sat == Sat.YES || who.isBlank() || origins.stream().anyMatch(who::contains);
                    if (isMeant && person.names().include(row.text("text"))) {
                        gone.add(row.id("id"));
                    }
                });
        gone.forEach(id -> traces.add(new Eraser.Target("bureau_entry", id)));
        if (sat == Sat.YES || !gone.isEmpty()) {
            each("bureau_entry", "who", "t.kind = 'ACTION'", person.names()::include);
            past("bureau_entry", "text", "t.kind IN ('MEMBER_PRESENT', 'OBSERVER_PRESENT')", gone, person.names()::include);
        }
    }

    /// Everything that States and organizations for which the person came are called, folded, between blanks.
    private Set<String> origins() {
        Set<String> called = new HashSet<>();
        LocalDate day = LocalDate.EPOCH.plusYears(60);
        Stream<State> states = person.states().stream()
                .map(id -> book.states().byId(new StateId(id)))
                .flatMap(Optional::stream);
        Stream<Organization> organizations = person.organizations().stream()
                .map(id -> book.organizations().byId(new OrganizationId(id)))
                .flatMap(Optional::stream);
        states.forEach(state -> {
            called.add(state.iso3());
            Arrays.stream(Language.values()).forEach(language -> called.add(state.name(language, NameForm.SHORT, day)));
        });
        organizations.forEach(one -> {
            called.add(one.code());
            Arrays.stream(Language.values()).forEach(language -> called.add(one.name(language, NameForm.SHORT, day)));
        });
        Set<String> folded = new HashSet<>();
        called.stream()
                .map(Folding::fold)
                .filter(text -> !text.isEmpty())
                .forEach(text -> folded.add(" " + text + " "));
        return folded;
    }

    /// Where a field names the person now it is blanked; where it did before, only the log forgets.
    private void each(String table, String field, String where, java.util.function.Predicate<String> meant) {
        Set<UUID> now = new HashSet<>();
        reader.each("SELECT t.id, t." + field + " AS now FROM " + table + " t WHERE " + where, row -> {
            if (meant.test(row.text("now"))) {
                now.add(row.id("id"));
                traces.add(new Eraser.Target(table, row.id("id"), new Eraser.Extent.Fields(Set.of(field))));
            }
        });
        past(table, field, where, now, meant);
    }

    private void past(
            String table, String field, String where, Set<UUID> now, java.util.function.Predicate<String> meant) {
        reader.each(
                "SELECT t.id, json_extract(o.patch, '$." + field + ".value') AS past FROM op o JOIN " + table
                        + " t ON t.id = o.row_id WHERE o.tbl = ?1 AND " + where + " AND past IS NOT NULL",
                row -> {
                    if (!now.contains(row.id("id")) && meant.test(row.text("past"))) {
                        traces.add(new Eraser.Target(table, row.id("id"), new Eraser.Extent.Past(Set.of(field))));
                    }
                },
                table);
    }
}
