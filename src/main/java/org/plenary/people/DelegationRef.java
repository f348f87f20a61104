package org.plenary.people;

import org.plenary.registry.Category;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.StateId;

/// The delegation that a draft means.
public sealed interface DelegationRef {

    /// One that is at the meeting already.
    record Present(DelegationId id) implements DelegationRef {}

    /// The first person of a State.
    record OfState(StateId state) implements DelegationRef {}

    /// The first person of an organization in this category.
    record OfOrganization(OrganizationId organization, Category category) implements DelegationRef {}

    /// An organization that the registry does not know yet.
    record OfNewcomer(String name, Category category) implements DelegationRef {}
}
