package org.plenary.credentials;

import java.time.LocalDate;
import java.util.List;

/// What credentials, their states and their flaws are called, in UN terms.
public interface CredentialWords {
    /// The heading of a field: `Signed on`.
    String field(CredentialField field);

    String status(CredentialStatus status);

    String medium(Medium medium);

    String reach(Reach reach);

    String acting(Acting acting);

    String translation(Translation translation);

    String powers(Powers powers);

    String right(VotingRight right);

    /// Of a regional organization, which votes in the place of its member States.
    String votesForMembers(int votes);

    /// Why it has so many.
    String votesForMembersText();

    /// That a Party is in arrears with its contributions.
    String inArrears();

    /// The same, where it may not vote for that.
    String inArrearsWithoutVote();

    String arrearsHeading();

    String weight(Flaw.Weight weight);

    String takingPart(TakingPart by);

    /// Of one Party in a list of a report: `copies only`.
    String category(ReportCategory category);

    /// @param competent the offices that may issue
    String wrongOffice(String office, List<String> competent);

    String actingUnproven();

    String notOriginal(Medium medium);

    /// @param deadline with its hour
    String late(LocalDate received, String deadline);

    String signedAfterReceipt(LocalDate signed, LocalDate received);

    String noDate();

    String notAParty();

    String becomesParty(LocalDate day);

    String partyFrom(LocalDate day);

    String nobodyNamed();

    String noHead();

    /// @param language its name, or its code
    String notTranslated(String language);

    String noPowers();

    String notInDelegation(String name);

    String namedOtherwise(String written, String registered);

    /// @param because facts about the two names
    String namedOtherwiseBecause(String written, String registered, String because);

    /// @param because facts about the two names
    String perhapsNamed(String written, String registered, String because);

    String noLongerComing(String name);

    String superseded(LocalDate by);

    String changeAnnounced(LocalDate received);

    /// @param stood where it stood until the day of the change
    /// @param changed headings of fields
    String changedSince(String stood, LocalDate day, List<String> changed);

    String objection(String reason);

    /// What a Party's row says where nothing has been received.
    String nothingReceived();

    /// How many of a delegation no instrument names.
    String uncovered(int count);

    /// Headings of the working sheet.
    String sheet();

    String instruments();

    String party();

    String groupHeading();

    String partySince();

    String expected();

    String present();

    String statusHeading();

    String votingHeading();

    String namedHeading();

    String uncoveredHeading();

    String blocksHeading();

    String warnsHeading();

    String examinedOn();

    String examinedBy();

    String approvedOn();

    String acceptedOn();
}
