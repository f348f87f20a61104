package org.plenary.credentials;

import java.util.List;
import java.util.Optional;
import org.plenary.base.Language;

/// What a report on credentials says, before it is put into words.
///
/// @param ledger in the report's language, on the day for which the lists stand
/// @param before the version since which changes are told
public record CredentialsReport(
        Ledger ledger, ReportParticulars particulars, Language language, Optional<ReportVersion> before) {

    public Standings standings() {
        return Standings.of(ledger, particulars.takingPart());
    }

    /// The Parties of one list, in alphabetical order.
    public List<PartyLine> list(ReportCategory category) {
        return ledger.parties().stream()
                .filter(line -> line.takesPart(particulars.takingPart()))
                .filter(line -> ReportCategory.of(line.status()) == category)
                .toList();
    }

    /// How many Parties take part.
    public int takingPart() {
        return standings().byState().size();
    }

    /// What has changed since the version before; nothing where there is none.
    public List<Standings.Change> changes() {
        return before.map(version -> standings().since(version.standings())).orElse(List.of());
    }

    /// Parties whose credentials have arrived though nobody of them takes part, so that no list names them.
    public List<PartyLine> notTakingPart() {
        return ledger.parties().stream()
                .filter(line -> !line.takesPart(particulars.takingPart()))
                .filter(line -> line.status() != CredentialStatus.NONE)
                .toList();
    }
}
