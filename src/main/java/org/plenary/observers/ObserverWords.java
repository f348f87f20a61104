package org.plenary.observers;

/// What applications, criteria and rights of observers are called, in UN terms.
public interface ObserverWords {
    String status(ApplicationStatus status);

    /// How a body stands, all ways in one list.
    String standing(ObservedBody.Standing standing);

    String criterion(Criterion criterion);

    String verdict(Finding.Verdict verdict);

    /// Why somebody is entitled by the convention itself.
    String ground(Entitlement.Ground ground);

    String byRight(String ground);

    String admittedBefore(String occasion);

    String mustApply();

    String takesPart();

    /// `2 of the 23 objections that would keep it out, with 69 Parties present`
    String tally(int objections, int needed, int present);

    String counting(Tally.Counting counting);

    /// Whether the applicant is kept out, as the objections stand.
    String keptOut();

    String letIn();
}
