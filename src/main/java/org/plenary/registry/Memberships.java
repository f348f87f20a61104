package org.plenary.registry;

import java.util.List;
import java.util.Optional;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// Corrects which States are members of a regional economic integration organization. What equals the shipped list is
/// restored by that.
public final class Memberships {

    private final Workspace workspace;
    private final Registry registry;
    private final RegionalMembers shipped = ReferenceBook.shipped().members();

    Memberships(Workspace workspace, Registry registry) {
        this.workspace = workspace;
        this.registry = registry;
    }

    /// Enters a member State, whatever was said of it.
    public Outcome<StateId> enter(StateId organization, MembershipDraft draft) {
        return workspace.change("registry.enterMember", writer -> switch (new MembershipCheck(
                registry.book().states()).check(organization, draft)) {
            case Checked.Faulty<Membership>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Membership>(var membership) -> written(writer, draft, membership);
        });
    }

    /// Corrects since when and until when a State is a member, as somebody does who was shown it.
    public Outcome<StateId> amend(MemberLine shown, MembershipDraft draft) {
        StateId organization = shown.membership().organization();
        return workspace.change("registry.enterMember", writer -> switch (new MembershipCheck(
                registry.book().states()).check(organization, draft)) {
            case Checked.Faulty<Membership>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Membership>(var membership) ->
                new RegistryWriting(writer).isOutdated(shown, membership)
                        ? new Outcome.Stale<>(membership.state())
                        : written(writer, draft, membership);
        });
    }

    private Outcome<StateId> written(Writer writer, MembershipDraft draft, Membership membership) {
        boolean isShipped = of(membership.state(), membership.organization()).equals(List.of(membership));
        new RegistryWriting(writer.about(draft.state()))
                .member(
                        membership.organization(),
                        membership.state(),
                        isShipped ? Optional.empty() : Optional.of(RegistryStore.values(membership)));
        return writer.done(membership.state());
    }

    /// Notes that a State is no member, and never was.
    public Outcome<StateId> remove(StateId organization, StateId state) {
        return workspace.change("registry.removeMember", writer -> {
            Optional<State> known = registry.book().states().byId(state);
            if (known.isEmpty()) {
                return Outcome.refused(new Rule.Missing());
            }
            writer.about(known.get().iso3());
            boolean isShipped = !of(state, organization).isEmpty();
            new RegistryWriting(writer)
                    .member(
                            organization,
                            state,
                            isShipped ? Optional.of(RegistryStore.noMember(organization, state)) : Optional.empty());
            return writer.done(state);
        });
    }

    private List<Membership> of(StateId state, StateId organization) {
        return shipped.of(organization).stream()
                .filter(one -> one.state().equals(state))
                .toList();
    }
}
