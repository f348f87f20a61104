package org.plenary.screens.credentials;

import java.util.List;
import java.util.Optional;
import org.plenary.base.Folding;
import org.plenary.credentials.Flaw;
import org.plenary.credentials.PartyLine;
import org.plenary.credentials.VotingRight;
import org.plenary.kit.Filter;

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

    /// Whether every word of the search occurs somewhere in the line.
    boolean holds(String search) {
        for (String word : Folding.fold(search).split(" ", -1)) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }

    int uncovered() {
        return party.instruments().isEmpty() ? 0 : party.uncovered().size();
    }

    /// Whether one of the filters of a kind lets it through.
    boolean passes(List<Filter> ofOneKind) {
        return ofOneKind.stream().anyMatch(filter -> passes(filter.kind(), filter.choice().key()));
    }

    private boolean passes(String kind, String key) {
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
