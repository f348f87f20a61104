package org.plenary.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Language;
import org.plenary.store.Reader;
import org.plenary.store.Row;
import org.plenary.store.Stamps;
import org.plenary.store.Values;

/// The SQL of the registry: what a workspace says otherwise than the shipped lists, or beyond them.
final class RegistryStore {

    static final String STATE = "state";
    static final String ORGANIZATION = "organization";
    static final String NAME = "entity_name";
    static final String INSTRUMENT = "instrument";
    static final String MEMBERSHIP = "membership";
    static final String PARTIES_LIST = "parties_list";

    private RegistryStore() {}

    /// Everything that lies over the shipped lists; two that are alike make the same book.
    record Overlay(
            List<StateChange> states,
            List<OrganizationChange> organizations,
            Map<String, List<Instrument>> instruments,
            List<RegionalMembers.Change> members,
            Map<String, LocalDate> listed) {

        static final Overlay NONE = new Overlay(List.of(), List.of(), Map.of(), List.of(), Map.of());

        /// Asked at every start, where a record's own `equals` would first have to be generated.
        boolean isLike(Overlay other) {
            return states.equals(other.states)
                    && organizations.equals(other.organizations)
                    && instruments.equals(other.instruments)
                    && members.equals(other.members)
                    && listed.equals(other.listed);
        }
    }

    static Overlay overlay(Reader reader, ReferenceBook shipped) {
        Map<UUID, List<DatedName>> names = names(reader);
        List<StateChange> states = new ArrayList<>();
        List<OrganizationChange> organizations = new ArrayList<>();
        reader.each("SELECT * FROM state WHERE deleted_at IS NULL ORDER BY id", row -> states(row, shipped, names, states));
        reader.each(
                "SELECT * FROM organization WHERE deleted_at IS NULL ORDER BY id",
                row -> organizations(row, shipped, names, organizations));
        names.forEach((entity, given) -> given.forEach(name -> {
            var state = new StateId(entity);
            var organization = new OrganizationId(entity);
            if (shipped.states().byId(state).isPresent()) {
                states.add(new StateChange.Named(state, name));
            } else if (shipped.organizations().byId(organization).isPresent()) {
                organizations.add(new OrganizationChange.Named(organization, name));
            }
        }));
        return new Overlay(states, organizations, instruments(reader), members(reader), listed(reader));
    }

    private static void states(
            Row row, ReferenceBook shipped, Map<UUID, List<DatedName>> names, List<StateChange> into) {
        UUID id = row.id("id");
        Optional<State> known = shipped.states().byId(new StateId(id));
        if (known.isPresent()) {
            into.addAll(StateRow.changes(row, known.get()));
        } else if (names.containsKey(id)) {
            into.add(new StateChange.Added(StateRow.added(row, latestFirst(names, id))));
        }
    }

    private static void organizations(
            Row row, ReferenceBook shipped, Map<UUID, List<DatedName>> names, List<OrganizationChange> into) {
        UUID id = row.id("id");
        Optional<Organization> known = shipped.organizations().byId(new OrganizationId(id));
        if (known.isPresent()) {
            into.addAll(OrganizationRow.changes(row, known.get()));
        } else if (names.containsKey(id)) {
            into.add(new OrganizationChange.Added(OrganizationRow.added(row, latestFirst(names, id))));
        }
    }

    private static Names latestFirst(Map<UUID, List<DatedName>> names, UUID id) {
        return new Names(names.getOrDefault(id, List.of()).reversed());
    }

    /// In the order in which they were given, so that of two names for the same day the later counts.
    private static Map<UUID, List<DatedName>> names(Reader reader) {
        Map<UUID, List<DatedName>> names = new HashMap<>();
        reader.each(
                "SELECT * FROM entity_name WHERE deleted_at IS NULL AND text IS NOT NULL ORDER BY id",
                row -> names.computeIfAbsent(row.id("entity"), id -> new ArrayList<>()).add(name(row)));
        return names;
    }

    /// The names that officers have given, the latest first.
    static List<NameLine> namesOf(Reader reader, UUID entity) {
        return reader.list(
                "SELECT * FROM entity_name WHERE entity = ?1 AND deleted_at IS NULL AND text IS NOT NULL ORDER BY id DESC",
                row -> new NameLine(
                        name(row), Optional.of(new NameLine.Own(new NameId(row.id("id")), row.stamps()))),
                entity);
    }

    static Optional<UUID> entityOf(Reader reader, NameId name) {
        return reader.first(
                "SELECT entity FROM entity_name WHERE id = ?1 AND deleted_at IS NULL",
                row -> row.id("entity"),
                name.value());
    }

    private static DatedName name(Row row) {
        return new DatedName(
                Language.of(row.text("language")).orElse(Language.ENGLISH),
                NameForm.valueOf(row.text("form")),
                new Period(
                        row.date("valid_from").orElse(LocalDate.MIN),
                        row.date("valid_to").map(last -> last.plusDays(1)).orElse(LocalDate.MAX)),
                row.text("text"));
    }

    static Values values(UUID entity, DatedName name) {
        Period period = name.period();
        return new Values()
                .id("entity", entity)
                .text("language", name.language().code())
                .text("form", name.form().name())
                .date("valid_from", Optional.of(period.from()).filter(day -> !day.equals(LocalDate.MIN)))
                .date("valid_to", Optional.of(period.until()).filter(day -> !day.equals(LocalDate.MAX)).map(day -> day.minusDays(1)))
                .text("text", name.text());
    }

    /// By the codes of their treaties.
    private static Map<String, List<Instrument>> instruments(Reader reader) {
        Map<String, List<Instrument>> instruments = new HashMap<>();
        reader.each(
                "SELECT * FROM instrument WHERE deleted_at IS NULL AND deposited_on IS NOT NULL ORDER BY id",
                row -> instruments
                        .computeIfAbsent(row.text("treaty"), of -> new ArrayList<>())
                        .add(new Instrument(
                                new StateId(row.id("state")),
                                Instrument.Action.valueOf(row.text("action")),
                                row.date("deposited_on").orElseThrow(),
                                Instrument.Confidence.ENTERED)));
        return instruments;
    }

    private static List<RegionalMembers.Change> members(Reader reader) {
        return reader.list(
                "SELECT * FROM membership WHERE deleted_at IS NULL ORDER BY id",
                row -> new RegionalMembers.Change(
                        new StateId(row.id("organization")),
                        new StateId(row.id("state")),
                        row.date("joined_on").map(from -> new Period(
                                from, row.date("left_on").map(last -> last.plusDays(1)).orElse(LocalDate.MAX)))));
    }

    static Values values(Membership membership) {
        Period period = membership.period();
        return new Values()
                .id("organization", membership.organization().value())
                .id("state", membership.state().value())
                .date("joined_on", Optional.of(period.from()))
                .date("left_on", Optional.of(period.until()).filter(day -> !day.equals(LocalDate.MAX)).map(day -> day.minusDays(1)));
    }

    static Values noMember(StateId organization, StateId state) {
        return new Values()
                .id("organization", organization.value())
                .id("state", state.value())
                .nothing("joined_on")
                .nothing("left_on");
    }

    /// The rows of an organization's members.
    static List<UUID> membersOf(Reader reader, StateId organization) {
        return reader.list(
                "SELECT id FROM membership WHERE organization = ?1 AND deleted_at IS NULL ORDER BY id",
                row -> row.id("id"),
                organization.value());
    }

    /// The rows of one State as a member, the latest last: two computers may have written one each.
    static List<UUID> membersOf(Reader reader, StateId organization, StateId state) {
        return reader.list(
                "SELECT id FROM membership WHERE organization = ?1 AND state = ?2 AND deleted_at IS NULL ORDER BY id",
                row -> row.id("id"),
                organization.value(),
                state.value());
    }

    /// The stamps of the rows of an organization's members that count, by State.
    static Map<StateId, Stamps> memberStamps(Reader reader, StateId organization) {
        Map<StateId, Stamps> stamps = new HashMap<>();
        reader.each(
                "SELECT * FROM membership WHERE organization = ?1 AND deleted_at IS NULL ORDER BY id",
                row -> stamps.put(new StateId(row.id("state")), row.stamps()),
                organization.value());
        return stamps;
    }

    /// The latest days up to which deposits are known whole, by the codes of their treaties.
    private static Map<String, LocalDate> listed(Reader reader) {
        Map<String, LocalDate> listed = new HashMap<>();
        reader.each(
                "SELECT treaty, as_at FROM parties_list WHERE deleted_at IS NULL AND as_at IS NOT NULL ORDER BY as_at",
                row -> listed.put(row.text("treaty"), row.date("as_at").orElseThrow()));
        return listed;
    }

    static Values values(Instrument instrument, String treaty) {
        return new Values()
                .id("state", instrument.state().value())
                .text("treaty", treaty)
                .text("action", instrument.action().name())
                .date("deposited_on", Optional.of(instrument.deposited()));
    }

    /// The rows of instruments that officers have entered for a State.
    static List<UUID> instrumentsOf(Reader reader, StateId state, String treaty) {
        return reader.list(
                "SELECT id FROM instrument WHERE state = ?1 AND treaty = ?2 AND deleted_at IS NULL ORDER BY id",
                row -> row.id("id"),
                state.value(),
                treaty);
    }

    /// All rows about a State or an organization, deleted ones among them.
    static List<UUID> rowsOf(Reader reader, UUID entity) {
        return reader.list(
                """
                SELECT ?1 AS id
                UNION SELECT id FROM entity_name WHERE entity = ?1
                UNION SELECT id FROM instrument WHERE state = ?1
                UNION SELECT id FROM membership WHERE organization = ?1
                """,
                row -> row.id("id"),
                entity);
    }

    /// A row of `table`, deleted or not.
    static Optional<Kept> kept(Reader reader, String table, UUID id) {
        return reader.first(
                "SELECT stamps, deleted_at FROM " + table + " WHERE id = ?1",
                row -> new Kept(row.stamps(), row.optionalText("deleted_at").isPresent()),
                id);
    }

    record Kept(Stamps stamps, boolean isDeleted) {}

    /// How often delegations and meetings refer to a State or an organization.
    static int uses(Reader reader, UUID entity) {
        return reader.first(
                        """
                        SELECT (SELECT count(*) FROM delegation
                                WHERE (state = ?1 OR organization = ?1) AND deleted_at IS NULL)
                             + (SELECT count(*) FROM meeting WHERE country = ?1 AND deleted_at IS NULL) AS uses
                        """,
                        row -> row.integer("uses"),
                        entity)
                .orElse(0);
    }
}
