package org.plenary.procedure;

/// One matter that rules of procedure, or settled practice, decide; in the order in which they matter before, at and
/// after a meeting.
public enum Provision {
    /// Parties are told the dates and the place.
    NOTICE(Shape.TERM),
    /// Governments ask for their participants to be funded.
    FUNDING_REQUESTS(Shape.TERM),
    /// Governments and organizations name their participants.
    NOMINATIONS(Shape.TERM),
    /// Documents are handed in for editing and translation.
    DOCUMENTS_SUBMITTED(Shape.TERM),
    /// Bodies that were never represented apply to be admitted as observers.
    OBSERVER_APPLICATIONS(Shape.TERM),
    /// The provisional agenda and the documents reach Parties in the official languages.
    AGENDA_AND_DOCUMENTS(Shape.TERM),
    /// Whoever is written to answers within so many days of the letter, where no deadline is set for the matter.
    TIME_TO_ANSWER(Shape.DAYS),
    /// Participants ask for letters that support their visas.
    VISA_LETTERS(Shape.TERM),
    /// When meetings open on their first day.
    OPENING_TIME(Shape.TIME),
    /// Credentials reach the secretariat.
    CREDENTIALS(Shape.TERM),
    /// Who may issue credentials.
    CREDENTIALS_ISSUERS(Shape.OFFICES),
    /// Whether representatives take part provisionally until their credentials are decided upon.
    PROVISIONAL_PARTICIPATION(Shape.PERMISSION),
    /// The Bureau reports on credentials.
    CREDENTIALS_REPORT(Shape.TERM),
    /// Parties that must be present to open a meeting and to let a debate proceed.
    QUORUM_TO_OPEN(Shape.FRACTION),
    /// Parties that must be present for a decision.
    QUORUM_TO_DECIDE(Shape.FRACTION),
    /// Whether a Party in arrears with its contributions may vote.
    VOTE_IN_ARREARS(Shape.PERMISSION),
    /// Parties present whose objection keeps an observer out.
    OBSERVER_OBJECTION(Shape.FRACTION),
    /// Officers elected from each regional group.
    OFFICERS_PER_GROUP(Shape.COUNT),
    LANGUAGES(Shape.LANGUAGES),
    /// The report of the meeting is issued.
    REPORT_OF_THE_MEETING(Shape.TERM);

    /// What a value of a provision looks like.
    public enum Shape {
        TERM,
        TIME,
        FRACTION,
        COUNT,
        DAYS,
        OFFICES,
        LANGUAGES,
        PERMISSION
    }

    private final Shape shape;

    Provision(Shape shape) {
        this.shape = shape;
    }

    public Shape shape() {
        return shape;
    }

    /// Whether a deadline follows from it.
    public boolean isDeadline() {
        return shape == Shape.TERM;
    }
}
