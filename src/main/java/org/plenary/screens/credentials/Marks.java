package org.plenary.screens.credentials;

import org.plenary.credentials.CredentialStatus;
import org.plenary.credentials.Flaw;
import org.plenary.credentials.VotingRight;
import org.plenary.kit.Mark;

/// The shapes that stand beside the words of this screen.
final class Marks {

    private Marks() {}

    static Mark of(CredentialStatus status) {
        return switch (status) {
            case NONE -> Mark.HOLLOW;
            case COPY -> Mark.HALF;
            case DEFECTIVE -> Mark.CROSSED;
            case ORIGINAL -> Mark.HALF;
            case IN_ORDER -> Mark.FULL;
            case APPROVED, ACCEPTED -> Mark.TICKED;
        };
    }

    static Mark of(Flaw.Weight weight) {
        return switch (weight) {
            case BLOCKS -> Mark.BLOCKS;
            case WARNS -> Mark.WARNS;
            case NOTE -> Mark.NOTE;
        };
    }

    static Mark of(VotingRight right) {
        return switch (right) {
            case MAY_VOTE -> Mark.TICKED;
            case PROVISIONALLY, FOR_ITS_MEMBERS -> Mark.HALF;
            case WITHOUT_CREDENTIALS, IN_ARREARS, NOT_A_PARTY -> Mark.CROSSED;
            case ABSENT -> Mark.HOLLOW;
        };
    }
}
