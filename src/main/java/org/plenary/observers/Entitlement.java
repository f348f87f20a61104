package org.plenary.observers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.plenary.registry.Organization;
import org.plenary.registry.OrganizationKind;
import org.plenary.registry.PartyRoll;
import org.plenary.registry.StateId;

/// Why a State or a body may be represented as an observer, or that it must apply (Minamata Convention, art. 23,
/// para. 6; rules 6 and 7 of the rules of procedure).
public sealed interface Entitlement {

    /// May be represented without anybody's leave.
    record ByRight(Ground ground) implements Entitlement {}

    /// Was admitted to an earlier meeting, or represented at one.
    record AdmittedBefore(Admission admission) implements Entitlement {}

    /// Has to apply.
    record MustApply() implements Entitlement {}

    /// A Party: it takes part, and does not observe.
    record TakesPart() implements Entitlement {}

    /// Who is entitled by the convention itself.
    enum Ground {
        UNITED_NATIONS,
        SPECIALIZED_AGENCY,
        ATOMIC_ENERGY_AGENCY,
        STATE_NOT_PARTY,
        /// The entity of the financial mechanism, which reports to the Conference of the Parties.
        FINANCIAL_MECHANISM
    }

    /// A State on that day; where nobody knows who the Parties are, any may be one.
    static Entitlement of(StateId state, PartyRoll roll, LocalDate day) {
        return roll.isParty(state, day) ? new TakesPart() : new ByRight(Ground.STATE_NOT_PARTY);
    }

    /// A body, given the register of those admitted earlier.
    static Entitlement of(Organization organization, Collection<Admission> register) {
        return ground(organization)
                .<Entitlement>map(ByRight::new)
                .or(() -> register.stream()
                        .filter(admission -> admission.organization().equals(organization.id()))
                        .findFirst()
                        .map(AdmittedBefore::new))
                .orElseGet(MustApply::new);
    }

    private static Optional<Ground> ground(Organization organization) {
        return switch (organization.code()) {
            case "IAEA" -> Optional.of(Ground.ATOMIC_ENERGY_AGENCY);
            case "GEF" -> Optional.of(Ground.FINANCIAL_MECHANISM);
            default -> switch (organization.kind()) {
                case UN_BODY, SECRETARIAT -> Optional.of(Ground.UNITED_NATIONS);
                case SPECIALIZED_AGENCY -> Optional.of(Ground.SPECIALIZED_AGENCY);
                case IGO, REGIONAL_CENTRE, NGO, BUSINESS, ACADEMIC, MEDIA -> Optional.empty();
            };
        };
    }

    /// Whether it may be represented without applying.
    default boolean needsNoApplication() {
        return !(this instanceof MustApply);
    }

    /// A body that takes part only because a kind of body does.
    static boolean isObserverKind(OrganizationKind kind) {
        return kind != OrganizationKind.MEDIA;
    }
}
