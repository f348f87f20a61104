package org.plenary.registry;

import java.time.LocalDate;
import org.plenary.base.Language;

/// A body other than a State that can send people to a meeting.
///
/// @param code short, unique among the shipped ones, mostly the English acronym
/// @param city of its seat, in English; empty where not known
/// @param country ISO 3166-1 alpha-3 of its seat; empty where not known
/// @param website without `https://`; empty where not known
public record Organization(
        OrganizationId id,
        String code,
        OrganizationKind kind,
        Names names,
        String city,
        String country,
        String website) {

    /// What the organization is called on that day.
    public String name(Language language, NameForm form, LocalDate day) {
        return names.text(language, form, day);
    }

    /// What it is also found by: every name it has or had, acronyms and its code.
    public String otherNames() {
        return names.together() + " " + code;
    }

    /// The code only: names are many and dated.
    @Override
    public String toString() {
        return code;
    }
}
