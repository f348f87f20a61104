package org.plenary.credentials;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.meetings.Meeting;
import org.plenary.procedure.Provision;
import org.plenary.procedure.RulesOfProcedure;
import org.plenary.registry.StateId;

/// The credentials of a meeting on one day: every Party, and every State that becomes one before the meeting closes or
/// has sent an instrument, in the alphabetical order of a language. Immutable.
public record Ledger(Meeting meeting, LocalDate day, RulesOfProcedure rules, PartyRoll roll, List<PartyLine> lines) {

    public Ledger {
        lines = List.copyOf(lines);
    }

    /// The same in another order.
    Ledger sorted(Comparator<PartyLine> order) {
        return new Ledger(meeting, day, rules, roll, lines.stream().sorted(order).toList());
    }

    public Optional<PartyLine> of(StateId state) {
        return lines.stream().filter(line -> line.state().equals(state)).findFirst();
    }

    /// The Parties on the ledger's day.
    public List<PartyLine> parties() {
        return lines.stream().filter(PartyLine::isParty).toList();
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
        boolean inOrder = line.status().isInOrder();
        if (!inOrder && !rules.allowsProvisionalParticipation()) {
            return VotingRight.WITHOUT_CREDENTIALS;
        }
        if (line.isRegionalOrganization()) {
            return VotingRight.FOR_ITS_MEMBERS;
        }
        return inOrder ? VotingRight.MAY_VOTE : VotingRight.PROVISIONALLY;
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
