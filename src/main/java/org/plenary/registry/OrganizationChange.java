package org.plenary.registry;

/// What a workspace says otherwise than the shipped list. Leaving a change out restores the shipped value.
public sealed interface OrganizationChange {

    OrganizationId organization();

    /// The organization as it is after this change.
    Organization appliedTo(Organization organization);

    /// An organization that is not shipped.
    record Added(Organization added) implements OrganizationChange {
        @Override
        public OrganizationId organization() {
            return added.id();
        }

        @Override
        public Organization appliedTo(Organization organization) {
            return added;
        }
    }

    /// Another name or acronym from some day on, or for good.
    record Named(OrganizationId organization, DatedName name) implements OrganizationChange {
        @Override
        public Organization appliedTo(Organization o) {
            return new Organization(
                    o.id(), o.code(), o.kind(), o.names().with(name), o.city(), o.country(), o.website());
        }
    }

    /// Another kind.
    record OfKind(OrganizationId organization, OrganizationKind kind) implements OrganizationChange {
        @Override
        public Organization appliedTo(Organization o) {
            return new Organization(o.id(), o.code(), kind, o.names(), o.city(), o.country(), o.website());
        }
    }

    /// Another seat or web site.
    record Seated(OrganizationId organization, String city, String country, String website)
            implements OrganizationChange {
        @Override
        public Organization appliedTo(Organization o) {
            return new Organization(o.id(), o.code(), o.kind(), o.names(), city, country, website);
        }
    }
}
