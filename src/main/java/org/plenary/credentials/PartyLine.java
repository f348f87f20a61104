package org.plenary.credentials;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.people.DelegationId;
import org.plenary.registry.StateId;
import org.plenary.registry.UnGroup;

/// One Party at a meeting: its delegation, its instruments, and where its credentials stand.
///
/// @param name as in a list, in the ledger's language
/// @param membership whether it is a Party on the ledger's day
/// @param partySince where that is known
/// @param dues whether it has paid its contributions
/// @param expected how many of its delegation have not withdrawn and were not refused
/// @param present how many of its delegation are registered
/// @param instruments the earliest first, those of other meetings that name this one among them
/// @param uncovered who of its delegation is named by no instrument in force
public record PartyLine(
        StateId state,
        String name,
        Optional<UnGroup> group,
        Examination.Sort sort,
        Membership membership,
        Optional<LocalDate> partySince,
        Optional<DelegationId> delegation,
        Dues dues,
        int expected,
        int present,
        List<Examined> instruments,
        List<Delegate> uncovered) {

    /// On one day.
    public enum Membership {
        PARTY,
        NOT_YET
    }

    /// Contributions, as the secretariat tells when the meeting is held.
    public enum Dues {
        PAID,
        IN_ARREARS
    }

    public PartyLine {
        instruments = List.copyOf(instruments);
        uncovered = List.copyOf(uncovered);
    }

    public boolean isParty() {
        return membership == Membership.PARTY;
    }

    public boolean isInArrears() {
        return dues == Dues.IN_ARREARS;
    }

    public boolean isRegionalOrganization() {
        return sort == Examination.Sort.REGIONAL_ORGANIZATION;
    }

    /// The instrument that counts: of those in force the one that stands best, and of equals the latest. One that names
    /// additions only counts where nothing else is there.
    public Optional<Examined> counting() {
        List<Examined> whole = instruments.stream()
                .filter(Examined::isCurrent)
                .filter(one -> one.credential().reach() == Reach.WHOLE_DELEGATION)
                .toList();
        List<Examined> candidates =
                whole.isEmpty() ? instruments.stream().filter(Examined::isCurrent).toList() : whole;
        return candidates.stream()
                .max(Comparator.comparing(Examined::status)
                        .thenComparing(Examined::credential, Credential.IN_TIME));
    }

    /// Where the Party's credentials stand as a whole.
    public CredentialStatus status() {
        return counting().map(Examined::status).orElse(CredentialStatus.NONE);
    }

    /// What is to be said about the instrument that counts.
    public List<Flaw> flaws() {
        return counting().map(Examined::flaws).orElse(List.of());
    }

    public boolean takesPart(TakingPart by) {
        return switch (by) {
            case REGISTERED -> present > 0;
            case EXPECTED -> expected > 0;
        };
    }
}
