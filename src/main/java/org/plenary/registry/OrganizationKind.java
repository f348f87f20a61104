package org.plenary.registry;

/// What sort of body an organization is, wherever it meets us.
public enum OrganizationKind {
    UN_BODY,
    SPECIALIZED_AGENCY,
    /// The secretariat of a convention or of a strategic approach.
    SECRETARIAT,
    IGO,
    /// A regional centre of the Basel or Stockholm Convention.
    REGIONAL_CENTRE,
    NGO,
    BUSINESS,
    ACADEMIC,
    MEDIA;

    /// The category in which such a body is usually listed at a meeting; the officer may choose another one.
    /// Business and academia take part as non-governmental observers (Minamata Convention, art. 23, para. 6).
    public Category usualCategory() {
        return switch (this) {
            case UN_BODY, SECRETARIAT -> Category.UN;
            case SPECIALIZED_AGENCY -> Category.SPECIALIZED_AGENCY;
            case IGO, REGIONAL_CENTRE -> Category.IGO;
            case NGO, BUSINESS, ACADEMIC -> Category.NGO;
            case MEDIA -> Category.MEDIA;
        };
    }
}
