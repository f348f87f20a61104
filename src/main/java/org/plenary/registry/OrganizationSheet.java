package org.plenary.registry;

import java.util.List;
import java.util.Optional;
import org.plenary.store.Stamps;

/// An organization as its form shows it.
///
/// @param shipped how we ship it; empty for an added one
/// @param names the officers' first, then the shipped ones
/// @param own the stamps of the workspace's own row, where there is one
public record OrganizationSheet(
        Organization organization, Optional<Organization> shipped, List<NameLine> names, Optional<Stamps> own) {

    public OrganizationSheet {
        names = List.copyOf(names);
    }

    public boolean isChanged() {
        return !shipped.equals(Optional.of(organization));
    }

    public OrganizationDraft draft() {
        return OrganizationDraft.of(organization);
    }
}
