package org.plenary.observers;

import java.time.LocalDate;

/// What the form of an application offers, as text.
///
/// @param organization its id, or any name by which the registry knows it; a name that nobody bears is a new one
/// @param kind what a new organization is, the name of an `OrganizationKind`; a known one keeps its own
/// @param received ISO 8601
public record ApplicationDraft(
        String organization,
        String kind,
        String received,
        String description,
        String legalStatus,
        String affiliation,
        String activities,
        String earlier,
        String contact,
        String note) {

    public static final ApplicationDraft EMPTY =
            new ApplicationDraft("", "NGO", "", "", "", "", "", "", "", "");

    /// The draft with which the form of this application opens.
    public static ApplicationDraft of(Application application) {
        return new ApplicationDraft(
                application.organization().value().toString(),
                "",
                application.received().map(LocalDate::toString).orElse(""),
                application.description(),
                application.legalStatus(),
                application.affiliation(),
                application.activities(),
                application.earlier(),
                application.contact(),
                application.note());
    }

    /// That it is one only: the contact is a person.
    @Override
    public String toString() {
        return "ApplicationDraft";
    }
}
