package org.plenary.registry;

import org.plenary.base.Checked;
import org.plenary.base.Rule;

/// Checks the draft of an organization and finds all its faults at once.
public final class OrganizationCheck {

    private static final int LONGEST_CITY = 200;
    private static final int LONGEST_WEBSITE = 300;

    private final States states;

    public OrganizationCheck(States states) {
        this.states = states;
    }

    /// @param code and `names` of the organization, which are checked elsewhere
    public Checked<Organization> check(OrganizationId id, String code, Names names, OrganizationDraft draft) {
        var check = new RegistryCheck();
        OrganizationKind kind = check.needed("kind", OrganizationKind.class, draft.kind());
        String city = check.text("city", draft.city(), LONGEST_CITY);
        String country = draft.country().strip();
        if (!country.isEmpty() && states.byCode(country).isEmpty()) {
            check.fault("country", new Rule.Unknown(country));
        }
        String website = check.text("website", draft.website(), LONGEST_WEBSITE)
                .replaceFirst("(?i)^https?://", "")
                .replaceFirst("/$", "");
        if (website.contains(" ")) {
            check.fault("website", new Rule.Unknown(website));
        }
        return check.faults().isEmpty()
                ? Checked.ok(new Organization(id, code, kind, names, city, country, website))
                : Checked.faulty(check.faults());
    }
}
