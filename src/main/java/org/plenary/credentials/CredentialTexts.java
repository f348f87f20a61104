package org.plenary.credentials;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.matching.Evidence;
import org.plenary.matching.EvidenceText;
import org.plenary.procedure.ProcedureTexts;
import org.plenary.procedure.ProcedureWords;
import org.plenary.registry.PartyRoll;
import org.plenary.registry.TreatyTexts;
import org.plenary.words.LanguageNames;
import org.plenary.words.Phrasebook;

/// Puts flaws into words.
public final class CredentialTexts {

    private final Phrasebook phrasebook;
    private final CredentialWords words;
    private final ProcedureWords procedure;

    public CredentialTexts(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(CredentialWords.class);
        this.procedure = phrasebook.of(ProcedureWords.class);
    }

    /// What a Party may do in a vote; of a regional organization, with how many votes.
    public String right(Ledger ledger, PartyLine line) {
        VotingRight right = ledger.votingRight(line);
        return right == VotingRight.FOR_ITS_MEMBERS
                ? words.votesForMembers(ledger.votes(line))
                : words.right(right);
    }

    /// That there may be more Parties than the ledger counts; empty where all deposits are known.
    public Optional<String> perhapsMoreParties(Ledger ledger) {
        return ledger.roll() instanceof PartyRoll.Known(var treaty)
                ? new TreatyTexts(phrasebook).perhapsMoreParties(treaty, ledger.day())
                : Optional.empty();
    }

    /// What is to be said, with the values on which it rests, as one sentence.
    public String of(Flaw flaw) {
        return switch (flaw) {
            case Flaw.WrongOffice(var office, var competent) -> {
                List<String> names = competent.stream()
                        .sorted(Comparator.naturalOrder())
                        .map(procedure::office)
                        .toList();
                yield words.wrongOffice(procedure.office(office), names);
            }
            case Flaw.ActingUnproven() -> words.actingUnproven();
            case Flaw.NotOriginal(var medium) -> words.notOriginal(medium);
            case Flaw.Late(var received, var deadline) ->
                words.late(received, new ProcedureTexts(phrasebook).when(deadline));
            case Flaw.SignedAfterReceipt(var signed, var received) -> words.signedAfterReceipt(signed, received);
            case Flaw.NoDate() -> words.noDate();
            case Flaw.NotAParty(var becomes) -> becomes.map(words::becomesParty).orElseGet(words::notAParty);
            case Flaw.PartyFrom(var day) -> words.partyFrom(day);
            case Flaw.NobodyNamed() -> words.nobodyNamed();
            case Flaw.NoHead() -> words.noHead();
            case Flaw.NotTranslated(var language) -> words.notTranslated(language(language));
            case Flaw.NoPowers() -> words.noPowers();
            case Flaw.NotInDelegation(var name) -> words.notInDelegation(name);
            case Flaw.NamedOtherwise(var written, var registered, var evidence) -> evidence.isEmpty()
                    ? words.namedOtherwise(written, registered)
                    : words.namedOtherwiseBecause(written, registered, because(evidence));
            case Flaw.PerhapsNamed(var written, var registered, var evidence) ->
                words.perhapsNamed(written, registered, because(evidence));
            case Flaw.NoLongerComing(var name) -> words.noLongerComing(name);
            case Flaw.Superseded(var by) -> words.superseded(by);
            case Flaw.ChangeAnnounced(var received) -> words.changeAnnounced(received);
            case Flaw.ChangedSince(var reopening) -> changedSince(reopening);
            case Flaw.Objection(var reason) -> words.objection(reason);
        };
    }

    private String changedSince(Reopening reopening) {
        List<String> changed = reopening.changed().stream().map(words::field).toList();
        return words.changedSince(words.status(reopening.stood()), reopening.on(), changed);
    }

    /// The facts are phrases of their own, some with commas in them.
    private String because(List<Evidence> evidence) {
        String between =
                switch (phrasebook.language()) {
                    case ARABIC -> "؛ ";
                    case CHINESE -> "；";
                    case ENGLISH, FRENCH, RUSSIAN, SPANISH -> "; ";
                };
        return String.join(between, new EvidenceText(phrasebook).of(evidence));
    }

    /// The name of a language by its ISO 639-1 code; an unknown code stays as it is.
    public String language(String code) {
        return new LanguageNames(phrasebook).of(code);
    }
}
