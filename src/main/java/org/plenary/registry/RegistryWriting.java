package org.plenary.registry;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.store.Stamps;
import org.plenary.store.Values;
import org.plenary.store.Writer;

/// Writes rows of the registry within one command. The row of a shipped thing bears that thing's id, so it may be there
/// already, deleted by an earlier restoring: then it is taken up again.
final class RegistryWriting {

    private final Writer writer;

    RegistryWriting(Writer writer) {
        this.writer = writer;
    }

    void add(State state) {
        writer.insert(RegistryStore.STATE, state.id().value(), StateRow.values(state, Optional.empty()));
    }

    void add(Organization organization) {
        writer.insert(
                RegistryStore.ORGANIZATION,
                organization.id().value(),
                OrganizationRow.values(organization, Optional.empty()));
    }

    Writer.Written amendState(State state, StateSheet shown) {
        boolean isAsShown = state.equals(shown.state());
        return isAsShown
                ? Writer.Written.SAME
                : amend(RegistryStore.STATE, state.id().value(), StateRow.values(state, shown.shipped()), shown.own());
    }

    Writer.Written amendOrganization(Organization organization, OrganizationSheet shown) {
        boolean isAsShown = organization.equals(shown.organization());
        return isAsShown
                ? Writer.Written.SAME
                : amend(
                        RegistryStore.ORGANIZATION,
                        organization.id().value(),
                        OrganizationRow.values(organization, shown.shipped()),
                        shown.own());
    }

    private Writer.Written amend(String table, UUID id, Values values, Optional<Stamps> shown) {
        Optional<RegistryStore.Kept> kept = RegistryStore.kept(writer, table, id);
        boolean isThere = kept.filter(row -> !row.isDeleted()).isPresent();
        if (shown.isPresent()) {
            return isThere ? writer.update(table, id, values, shown.get()) : Writer.Written.CLASH;
        }
        if (isThere) {
            return Writer.Written.CLASH;
        }
        if (kept.isPresent()) {
            return writer.update(table, id, values.nothing("deleted_at"));
        }
        writer.insert(table, id, values);
        return Writer.Written.CHANGED;
    }

    /// The first name comes last, so that it counts first.
    void names(UUID entity, Names names) {
        for (DatedName name : names.all().reversed()) {
            writer.insert(RegistryStore.NAME, writer.newId(), RegistryStore.values(entity, name));
        }
    }

    /// Makes `wanted` the only instrument that officers have entered for the State.
    void instrument(StateId state, Optional<Instrument> wanted, String treaty) {
        Iterator<UUID> rows = RegistryStore.instrumentsOf(writer, state, treaty).iterator();
        if (wanted.isPresent()) {
            Values values = RegistryStore.values(wanted.get(), treaty);
            if (rows.hasNext()) {
                writer.update(RegistryStore.INSTRUMENT, rows.next(), values);
            } else {
                writer.insert(RegistryStore.INSTRUMENT, writer.newId(), values);
            }
        }
        rows.forEachRemaining(row -> writer.delete(RegistryStore.INSTRUMENT, row));
    }

    /// Makes `wanted` the only thing that officers have said of a State as a member; nothing where it is as shipped.
    void member(StateId organization, StateId state, Optional<Values> wanted) {
        Iterator<UUID> rows = RegistryStore.membersOf(writer, organization, state).reversed().iterator();
        if (wanted.isPresent()) {
            if (rows.hasNext()) {
                writer.update(RegistryStore.MEMBERSHIP, rows.next(), wanted.get());
            } else {
                writer.insert(RegistryStore.MEMBERSHIP, writer.newId(), wanted.get());
            }
        }
        rows.forEachRemaining(row -> writer.delete(RegistryStore.MEMBERSHIP, row));
    }

    /// Whether somebody has said something else of a member since it was shown.
    boolean isOutdated(MemberLine shown, Membership wanted) {
        List<UUID> rows = RegistryStore.membersOf(writer, wanted.organization(), wanted.state());
        if (rows.isEmpty() || shown.own().isEmpty()) {
            return rows.isEmpty() != shown.own().isEmpty();
        }
        return writer.clashes(
                RegistryStore.MEMBERSHIP,
                rows.getLast(),
                RegistryStore.values(wanted),
                shown.own().get());
    }

    /// Deletes everything that officers have said of an organization's members.
    void restoreMembers(StateId organization) {
        RegistryStore.membersOf(writer, organization).forEach(row -> writer.delete(RegistryStore.MEMBERSHIP, row));
    }

    /// Remembers the day up to which the deposits of a treaty are known whole.
    void listed(String treaty, LocalDate asAt, String name) {
        writer.insert(
                RegistryStore.PARTIES_LIST,
                writer.newId(),
                new Values().text("treaty", treaty).date("as_at", Optional.of(asAt)).text("name", name));
    }

    /// Deletes the row of a State or an organization and every name that officers have given it.
    void restore(String table, UUID id) {
        if (RegistryStore.kept(writer, table, id).filter(row -> !row.isDeleted()).isPresent()) {
            writer.delete(table, id);
        }
        List<NameLine> names = RegistryStore.namesOf(writer, id);
        names.stream()
                .flatMap(line -> line.own().stream())
                .forEach(own -> writer.delete(RegistryStore.NAME, own.id().value()));
    }
}
