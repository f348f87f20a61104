package org.plenary.credentials;

/// What a Party may do in a vote on one day.
public enum VotingRight {
    /// Present, with credentials in order.
    MAY_VOTE,
    /// Present and entitled to take part until its credentials are decided upon.
    PROVISIONALLY,
    /// A regional economic integration organization: with as many votes as its members that are Parties, or not at all
    /// where one of them votes.
    FOR_ITS_MEMBERS,
    WITHOUT_CREDENTIALS,
    /// In arrears with its contributions, where the rules take the vote away for that.
    IN_ARREARS,
    ABSENT,
    NOT_A_PARTY;

    public boolean mayVote() {
        return this == MAY_VOTE || this == PROVISIONALLY;
    }
}
