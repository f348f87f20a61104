package org.plenary.credentials;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.meetings.Meeting;
import org.plenary.procedure.Provision;
import org.plenary.procedure.RulesOfProcedure;
import org.plenary.registry.PartyRoll;
import org.plenary.registry.RegionalMembers;
import org.plenary.registry.StateId;

/// The credentials of a meeting on one day: every Party, and every State that becomes one before the meeting closes or
/// has sent an instrument, in the alphabetical order of a language. Immutable.
///
/// @param members of regional economic integration organizations
public record Ledger(
        Meeting meeting,
        LocalDate day,
        RulesOfProcedure rules,
        PartyRoll roll,
        RegionalMembers members,
        List<PartyLine> lines) {

    public Ledger {
        lines = List.copyOf(lines);
    }

    /// The same in another order.
    Ledger sorted(Comparator<PartyLine> order) {
        return new Ledger(meeting, day, rules, roll, members, lines.stream().sorted(order).toList());
    }

    public Optional<PartyLine> of(StateId state) {
        return lines.stream().filter(line -> line.state().equals(state)).findFirst();
    }

    /// The Parties on the ledger's day.
    public List<PartyLine> parties() {
        return lines.stream().filter(PartyLine::isParty).toList();
    }

    /// The instruments in force of some Parties that are ready for a step: to be found in order, to be approved, to be
    /// accepted, or to be examined anew.
    public static List<CredentialId> ready(Collection<PartyLine> of, CredentialStatus to) {
        return of.stream()
                .flatMap(line -> line.instruments().stream())
                .filter(Examined::isCurrent)
                .filter(one -> isReady(one, to))
                .map(one -> one.credential().id())
                .toList();
    }

    private static boolean isReady(Examined one, CredentialStatus to) {
        return switch (to) {
            case IN_ORDER -> one.status() == CredentialStatus.ORIGINAL;
            case APPROVED -> one.status() == CredentialStatus.IN_ORDER;
            case ACCEPTED -> one.status() == CredentialStatus.APPROVED;
            case ORIGINAL -> one.status().isInOrder()
                    || !one.credential().decision().objection().isEmpty();
            case NONE, COPY, DEFECTIVE -> false;
        };
    }

    /// How many Parties stand so.
    public int count(CredentialStatus status) {
        return (int) parties().stream().filter(line -> line.status() == status).count();
    }

    /// What a Party may do in a vote today.
    public VotingRight votingRight(PartyLine line) {
        if (!line.isParty()) {
            return VotingRight.NOT_A_PARTY;
        }
        if (line.present() == 0) {
            return VotingRight.ABSENT;
        }
        if (line.isInArrears() && !rules.allowsVoteInArrears()) {
            return VotingRight.IN_ARREARS;
        }
        boolean inOrder = line.status().isInOrder();
        if (!inOrder && !rules.allowsProvisionalParticipation()) {
            return VotingRight.WITHOUT_CREDENTIALS;
        }
        if (line.isRegionalOrganization()) {
            return VotingRight.FOR_ITS_MEMBERS;
        }
        return inOrder ? VotingRight.MAY_VOTE : VotingRight.PROVISIONALLY;
    }

    /// How many votes a Party has on the ledger's day: one, where it may vote; a regional economic integration organization
    /// as many as its member States that are Parties, which it may cast unless one of them votes.
    public int votes(PartyLine line) {
        VotingRight right = votingRight(line);
        if (right != VotingRight.FOR_ITS_MEMBERS) {
            return right.mayVote() ? 1 : 0;
        }
        Set<StateId> states = members.of(line.state(), day);
        return (int) parties().stream().filter(one -> states.contains(one.state())).count();
    }

    /// The quorum on the ledger's day. A regional economic integration organization is not counted in addition to its
    /// members.
    public Quorum quorum() {
        List<PartyLine> counted = parties().stream()
                .filter(line -> !line.isRegionalOrganization())
                .toList();
        int present = (int) counted.stream().filter(line -> line.present() > 0).count();
        int voting = (int)
                counted.stream().filter(line -> votingRight(line).mayVote()).count();
        return new Quorum(
                counted.size(),
                present,
                voting,
                rules.fraction(Provision.QUORUM_TO_OPEN).of(counted.size()),
                rules.fraction(Provision.QUORUM_TO_DECIDE).of(counted.size()));
    }

    /// Parties that must be present, and those that are.
    ///
    /// @param parties that count
    /// @param present with somebody registered
    /// @param voting that may vote, provisionally or not
    /// @param toOpen how many must be present to open the meeting
    /// @param toDecide how many must be present for a decision
    public record Quorum(int parties, int present, int voting, int toOpen, int toDecide) {

        public boolean mayOpen() {
            return present >= toOpen;
        }

        public boolean mayDecide() {
            return present >= toDecide;
        }
    }
}
