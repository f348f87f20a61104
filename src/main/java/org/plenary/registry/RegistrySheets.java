package org.plenary.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.store.Reader;
import org.plenary.store.Stamps;

/// Reads what the forms of States and organizations show.
///
/// @param book of this moment
/// @param shipped the book as we ship it
record RegistrySheets(Reader reader, ReferenceBook book, ReferenceBook shipped) {

    Optional<StateSheet> of(StateId id, String treaty) {
        Optional<State> known = shipped.states().byId(id);
        return book.states().byId(id).map(state -> new StateSheet(
                state,
                known,
                lines(RegistryStore.namesOf(reader, id.value()), known.map(State::names)),
                treaty,
                book.treaty(treaty).instrument(id),
                members(id),
                stamps(RegistryStore.kept(reader, RegistryStore.STATE, id.value())),
                book.isChanged(id, shipped)));
    }

    Optional<OrganizationSheet> of(OrganizationId id) {
        Optional<Organization> known = shipped.organizations().byId(id);
        return book.organizations().byId(id).map(organization -> new OrganizationSheet(
                organization,
                known,
                lines(RegistryStore.namesOf(reader, id.value()), known.map(Organization::names)),
                stamps(RegistryStore.kept(reader, RegistryStore.ORGANIZATION, id.value()))));
    }

    private List<MemberLine> members(StateId organization) {
        Map<StateId, Stamps> own = RegistryStore.memberStamps(reader, organization);
        return book.members().of(organization).stream()
                .map(one -> new MemberLine(one, Optional.ofNullable(own.get(one.state()))))
                .toList();
    }

    private static Optional<Stamps> stamps(Optional<RegistryStore.Kept> kept) {
        return kept.filter(row -> !row.isDeleted()).map(RegistryStore.Kept::stamps);
    }

    private static List<NameLine> lines(List<NameLine> own, Optional<Names> shipped) {
        Stream<NameLine> others = shipped.stream()
                .flatMap(names -> names.all().stream())
                .map(name -> new NameLine(name, Optional.empty()));
        return Stream.concat(own.stream(), others).toList();
    }
}
