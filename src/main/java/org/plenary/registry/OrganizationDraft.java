package org.plenary.registry;

/// What the form of an organization offers, as text; its names have drafts of their own.
///
/// @param kind the name of an [OrganizationKind]
/// @param country ISO 3166-1 alpha-3 of its seat, or empty
public record OrganizationDraft(String kind, String city, String country, String website) {

    /// The draft with which the form of a new organization opens.
    public static final OrganizationDraft EMPTY = new OrganizationDraft("", "", "", "");

    /// The draft with which the form of this organization opens.
    public static OrganizationDraft of(Organization organization) {
        return new OrganizationDraft(
                organization.kind().name(), organization.city(), organization.country(), organization.website());
    }
}
