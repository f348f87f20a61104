package org.plenary.observers;

import java.util.Optional;
import java.util.UUID;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.OrganizationKind;

/// One among the observers of a meeting: a body that has applied, was admitted before, or is simply there, or a State that
/// is not a Party.
///
/// @param id of the organization or of the State
/// @param organization empty for a State, as is the kind
/// @param application to this meeting
/// @param admission to an earlier one
/// @param presence whether it has a delegation at this meeting
public record ObservedBody(
        UUID id,
        Optional<OrganizationId> organization,
        String name,
        Optional<OrganizationKind> kind,
        Entitlement entitlement,
        Optional<Observers.Case> application,
        Optional<Admission> admission,
        Presence presence) {

    /// Whether it has a delegation at this meeting.
    public enum Presence {
        COMES,
        NOT_REGISTERED
    }

    /// How it stands, all ways in one list.
    public enum Standing {
        WITHOUT_RIGHT,
        RECEIVED,
        COMPLETE,
        MEETS_CRITERIA,
        DOES_NOT_MEET,
        BEFORE_THE_MEETING,
        ADMITTED,
        OBJECTED,
        WITHDRAWN,
        ADMITTED_BEFORE,
        ENTITLED
    }

    /// A body that needs no application stands by its right; one that is there without any stands out.
    public Standing standing() {
        return application
                .map(one -> of(one.application().status()))
                .orElseGet(() -> switch (entitlement) {
                    case Entitlement.ByRight _, Entitlement.TakesPart _ -> Standing.ENTITLED;
                    case Entitlement.AdmittedBefore _ -> Standing.ADMITTED_BEFORE;
                    case Entitlement.MustApply _ -> Standing.WITHOUT_RIGHT;
                });
    }

    /// How an application stands, among all ways.
    public static Standing of(ApplicationStatus status) {
        return switch (status) {
            case RECEIVED -> Standing.RECEIVED;
            case COMPLETE -> Standing.COMPLETE;
            case MEETS_CRITERIA -> Standing.MEETS_CRITERIA;
            case DOES_NOT_MEET -> Standing.DOES_NOT_MEET;
            case BEFORE_THE_MEETING -> Standing.BEFORE_THE_MEETING;
            case ADMITTED -> Standing.ADMITTED;
            case OBJECTED -> Standing.OBJECTED;
            case WITHDRAWN -> Standing.WITHDRAWN;
        };
    }
}
