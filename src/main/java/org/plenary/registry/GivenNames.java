package org.plenary.registry;

import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// The names that officers give to States and organizations beside the shipped ones, for good or for some days. In its
/// days a name counts before all that were there earlier.
public final class GivenNames {

    private final Workspace workspace;
    private final ReferenceBook shipped = ReferenceBook.shipped();

    GivenNames(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Gives a State another name.
    public Outcome<NameId> add(StateId state, NameDraft draft) {
        return add(state.value(), draft);
    }

    /// The same for an organization.
    public Outcome<NameId> add(OrganizationId organization, NameDraft draft) {
        return add(organization.value(), draft);
    }

    private Outcome<NameId> add(UUID entity, NameDraft draft) {
        return workspace.change("registry.addName", writer -> switch (NameCheck.check(draft)) {
            case Checked.Faulty<DatedName>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<DatedName>(var name) -> {
                writer.about(name.text());
                var id = new NameId(writer.newId());
                writer.insert(RegistryStore.NAME, id.value(), RegistryStore.values(entity, name));
                yield writer.done(id);
            }
        });
    }

    /// Corrects or ends a name. A shipped name is corrected by giving another one.
    public Outcome<NameId> amend(NameLine.Own shown, NameDraft draft) {
        return workspace.change("registry.amendName", writer -> switch (NameCheck.check(draft)) {
            case Checked.Faulty<DatedName>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<DatedName>(var name) -> amend(writer, shown, name);
        });
    }

    private static Outcome<NameId> amend(Writer writer, NameLine.Own shown, DatedName name) {
        Optional<UUID> entity = RegistryStore.entityOf(writer, shown.id());
        if (entity.isEmpty()) {
            return Outcome.refused(new Rule.Unknown(name.text()));
        }
        Writer.Written written = writer.about(name.text())
                .update(
                        RegistryStore.NAME,
                        shown.id().value(),
                        RegistryStore.values(entity.get(), name),
                        shown.stamps());
        return written == Writer.Written.CLASH ? new Outcome.Stale<>(shown.id()) : writer.done(shown.id());
    }

    /// Takes a name away. Refused where something added would be left without a name.
    public Outcome<NameId> remove(NameId name) {
        return workspace.change("registry.removeName", writer -> {
            Optional<UUID> entity = RegistryStore.entityOf(writer, name);
            boolean isShipped = entity.filter(shipped::has).isPresent();
            int left = entity.map(id -> RegistryStore.namesOf(writer, id).size()).orElse(0);
            if (!isShipped && left <= 1) {
                return Outcome.refused(new Rule.Missing());
            }
            writer.delete(RegistryStore.NAME, name.value());
            return writer.done(name);
        });
    }
}
