package org.plenary.screens.credentials;

import java.util.Optional;
import org.plenary.credentials.Flaw;
import org.plenary.credentials.PartyLine;
import org.plenary.credentials.VotingRight;

/// One Party as the list shows it, in the language of the interface.
///
/// @param findings the gravest of what is to be said, and how many more there are
/// @param worst how much the gravest matters
record CredentialLine(
        PartyLine party,
        String status,
        String findings,
        Optional<Flaw.Weight> worst,
        String medium,
        String issuedBy,
        VotingRight right,
        String voting,
        String folded) {

    int uncovered() {
        return party.instruments().isEmpty() ? 0 : party.uncovered().size();
    }

    /// Whether it has a value of a kind of filter.
    boolean passes(String kind, String key) {
        return switch (kind) {
            case CredentialsModel.STATUS -> party.status().name().equals(key);
            case CredentialsModel.VOTING -> right.name().equals(key);
            case CredentialsModel.GROUP -> party.group().filter(group -> group.name().equals(key)).isPresent();
            case CredentialsModel.FINDINGS -> key.equals(CredentialsModel.UNCOVERED)
                    ? uncovered() > 0
                    : worst.filter(weight -> weight.name().equals(key)).isPresent();
            default -> true;
        };
    }
}
