package org.plenary.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.credentials.Conference.original;
import static org.plenary.procedure.Cop1.done;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.procedure.Body;
import org.plenary.procedure.Provision;
import org.plenary.procedure.RuleDraft;
import org.plenary.registry.Instrument;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.StateId;
import org.plenary.registry.Treaty;
import org.plenary.store.Shown;

class CredentialsTest {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 26);

    @TempDir
    private Path folder;

    private Conference cop1;

    @BeforeEach
    void open() {
        cop1 = Conference.cop1(folder);
        cop1.register("Chad", "Awa", "Deby", "REGISTERED");
    }

    @AfterEach
    void close() {
        cop1.close();
    }

    private void examine(CredentialId id) {
        done(cop1.credentials.findInOrder(cop1.meeting, List.of(id), DAY));
    }

    @Test
    void whatWasEnteredIsReadBackTheSame() {
        CredentialDraft draft = original("Chad", "Awa Deby").with(CredentialField.SIGNATORY, "Moussa Faki");
        Credential read = cop1.credentials.find(cop1.enter(draft)).orElseThrow().value();
        assertThat(read.signature().name()).isEqualTo("Moussa Faki");
        assertThat(read.persons()).extracting(Named::name).containsExactly("Awa Deby");
    }

    @ParameterizedTest
    @CsvSource({
        "STATE, ''", "STATE, Atlantis", "RECEIVED, ''", "RECEIVED, yesterday", "OFFICE, ''", "MEDIUM, PARROT",
        "RECEIVED_AT, noon", "LANGUAGE, p1"
    })
    void whatCannotBeUnderstoodIsRefused(CredentialField field, String text) {
        assertThat(cop1.credentials.faults(cop1.meeting.id(), original("Chad", "Awa Deby").with(field, text)))
                .extracting(Fault::field)
                .containsExactly(field.name());
    }

    @Test
    void anAmendedInstrumentNamesItsNewPersons() {
        CredentialId id = cop1.enter(original("Chad", "Awa Deby", "Idriss Ngarta"));
        Shown<Credential> shown = cop1.credentials.find(id).orElseThrow();
        done(cop1.credentials.amend(shown, original("Chad", "Idriss Ngarta"), DAY));
        assertThat(cop1.credentials.find(id).orElseThrow().value().persons())
                .extracting(Named::name)
                .containsExactly("Idriss Ngarta");
    }

    @Test
    void anOldFormDoesNotOverwriteANewerSave() {
        CredentialId id = cop1.enter(original("Chad", "Awa Deby"));
        Shown<Credential> shown = cop1.credentials.find(id).orElseThrow();
        done(cop1.credentials.amend(shown, original("Chad", "Awa Deby").with(CredentialField.NOTE, "first"), DAY));
        assertThat(cop1.credentials.amend(shown, original("Chad", "Awa Deby").with(CredentialField.NOTE, "second"), DAY))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void enteringIsUndone() {
        cop1.enter(original("Chad", "Awa Deby"));
        done(cop1.workspace.undo());
        assertThat(cop1.line("TCD").instruments()).isEmpty();
    }

    @Test
    void aRemovedInstrumentNoLongerCounts() {
        CredentialId id = cop1.enter(original("Chad", "Awa Deby"));
        done(cop1.credentials.remove(cop1.credentials.find(id).orElseThrow()));
        assertThat(cop1.line("TCD").status()).isEqualTo(CredentialStatus.NONE);
    }

    @Test
    void anInstrumentThatSomebodyHasExaminedSinceIsNotRemoved() {
        CredentialId id = cop1.enter(original("Chad", "Awa Deby"));
        Shown<Credential> shown = cop1.credentials.find(id).orElseThrow();
        examine(id);
        assertThat(cop1.credentials.remove(shown)).isEqualTo(new Outcome.Stale<>(id));
    }

    @Test
    void anInstrumentWhosePersonsSomebodyHasChangedSinceIsNotRemoved() {
        CredentialId id = cop1.enter(original("Chad", "Awa Deby"));
        Shown<Credential> shown = cop1.credentials.find(id).orElseThrow();
        done(cop1.credentials.amend(shown, original("Chad", "Awa Deby", "Idriss Ngarta"), DAY));
        assertThat(cop1.credentials.remove(shown)).isEqualTo(new Outcome.Stale<>(id));
    }

    @Test
    void credentialsGoFromOriginalToAccepted() {
        CredentialId id = cop1.enter(original("Chad", "Awa Deby"));
        examine(id);
        assertThat(cop1.line("TCD").status()).isEqualTo(CredentialStatus.IN_ORDER);
        done(cop1.credentials.approve(cop1.meeting, List.of(id), DAY));
        assertThat(cop1.line("TCD").status()).isEqualTo(CredentialStatus.APPROVED);
        done(cop1.credentials.accept(cop1.meeting, List.of(id), DAY));
        assertThat(cop1.line("TCD").status()).isEqualTo(CredentialStatus.ACCEPTED);
    }

    @Test
    void aDefectiveInstrumentCannotBeFoundInOrder() {
        CredentialId id = cop1.enter(original("Chad", "Awa Deby").with(CredentialField.OFFICE, "EMBASSY"));
        assertThat(cop1.credentials.findInOrder(cop1.meeting, List.of(id), DAY)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theBureauApprovesOnlyWhatWasExamined() {
        CredentialId id = cop1.enter(original("Chad", "Awa Deby"));
        assertThat(cop1.credentials.approve(cop1.meeting, List.of(id), DAY)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void ifOneIsRefusedNoneIsChanged() {
        CredentialId good = cop1.enter(original("Chad", "Awa Deby"));
        CredentialId bad = cop1.enter(original("Gabon", "Ali Bongo").with(CredentialField.OFFICE, "EMBASSY"));
        assertThat(cop1.credentials.findInOrder(cop1.meeting, List.of(good, bad), DAY))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(cop1.line("TCD").status()).isEqualTo(CredentialStatus.ORIGINAL);
    }

    @Test
    void anObjectionMakesItDefectiveFromAnyState() {
        CredentialId id = cop1.enter(original("Chad", "Awa Deby"));
        examine(id);
        done(cop1.credentials.approve(cop1.meeting, List.of(id), DAY));
        done(cop1.credentials.object(cop1.meeting, id, "the signature is a stamp"));
        assertThat(cop1.line("TCD").status()).isEqualTo(CredentialStatus.DEFECTIVE);
    }

    @Test
    void anObjectionNeedsAReason() {
        CredentialId id = cop1.enter(original("Chad", "Awa Deby"));
        assertThat(cop1.credentials.object(cop1.meeting, id, " ")).isInstanceOf(Outcome.Refused.class);
    }

    private CredentialId acceptedOne() {
        CredentialId id = cop1.enter(original("Chad", "Awa Deby"));
        examine(id);
        done(cop1.credentials.approve(cop1.meeting, List.of(id), DAY));
        done(cop1.credentials.accept(cop1.meeting, List.of(id), DAY));
        return id;
    }

    private void amend(CredentialId id, CredentialField field, String text) {
        Shown<Credential> shown = cop1.credentials.find(id).orElseThrow();
        done(cop1.credentials.amend(shown, CredentialDraft.of(shown.value()).with(field, text), DAY));
    }

    @Test
    void anotherSignatoryReopensTheExamination() {
        amend(acceptedOne(), CredentialField.SIGNATORY, "Moussa Faki");
        assertThat(cop1.line("TCD").status()).isEqualTo(CredentialStatus.ORIGINAL);
    }

    @Test
    void aReopenedExaminationSaysWhereItStoodAndWhatWasChanged() {
        amend(acceptedOne(), CredentialField.SIGNATORY, "Moussa Faki");
        assertThat(cop1.line("TCD").flaws())
                .contains(new Flaw.ChangedSince(
                        new Reopening(DAY, CredentialStatus.ACCEPTED, List.of(CredentialField.SIGNATORY))));
    }

    @Test
    void theHistoryTellsOfAReopening() {
        CredentialId id = acceptedOne();
        amend(id, CredentialField.SIGNATORY, "Moussa Faki");
        assertThat(cop1.credentials.history(id).getFirst().command().name()).isEqualTo("credentials.amendExamined");
    }

    @Test
    void undoingTheChangeBringsTheDecisionBack() {
        amend(acceptedOne(), CredentialField.SIGNATORY, "Moussa Faki");
        done(cop1.workspace.undo());
        assertThat(cop1.line("TCD").status()).isEqualTo(CredentialStatus.ACCEPTED);
    }

    @Test
    void aNoteReopensNothing() {
        amend(acceptedOne(), CredentialField.NOTE, "delivered by hand");
        assertThat(cop1.line("TCD").status()).isEqualTo(CredentialStatus.ACCEPTED);
    }

    @Test
    void anotherExaminationEndsTheReopening() {
        CredentialId id = acceptedOne();
        amend(id, CredentialField.SIGNATORY, "Moussa Faki");
        examine(id);
        assertThat(cop1.flaws("TCD")).doesNotContain("ChangedSince");
        assertThat(cop1.line("TCD").status()).isEqualTo(CredentialStatus.IN_ORDER);
    }

    @Test
    void aFormFromBeforeTheExaminationDoesNotChangeWhatWasExamined() {
        CredentialId id = cop1.enter(original("Chad", "Awa Deby"));
        Shown<Credential> shown = cop1.credentials.find(id).orElseThrow();
        examine(id);
        assertThat(cop1.credentials.amend(
                        shown, CredentialDraft.of(shown.value()).with(CredentialField.SIGNATORY, "Another"), DAY))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void theHistoryTellsWhoExamined() {
        CredentialId id = cop1.enter(original("Chad", "Awa Deby"));
        examine(id);
        assertThat(cop1.credentials.history(id))
                .extracting(entry -> entry.command().name())
                .containsExactly("credentials.examine", "credentials.enter");
    }

    @Test
    void whoeverIsPresentWithCredentialsInOrderMayVote() {
        examine(cop1.enter(original("Chad", "Awa Deby")));
        assertThat(cop1.ledger().votingRight(cop1.line("TCD"))).isEqualTo(VotingRight.MAY_VOTE);
    }

    @Test
    void whoeverIsPresentWithoutCredentialsVotesProvisionally() {
        assertThat(cop1.ledger().votingRight(cop1.line("TCD"))).isEqualTo(VotingRight.PROVISIONALLY);
    }

    @Test
    void withoutProvisionalParticipationThereIsNoVote() {
        rule(Provision.PROVISIONAL_PARTICIPATION, "NOT_ALLOWED");
        assertThat(cop1.ledger().votingRight(cop1.line("TCD"))).isEqualTo(VotingRight.WITHOUT_CREDENTIALS);
    }

    private void rule(Provision provision, String value) {
        var rule = cop1.procedures.lines(Body.MINAMATA).stream()
                .filter(line -> line.rule().provision() == provision)
                .findFirst()
                .orElseThrow();
        done(cop1.procedures.amend(rule, new RuleDraft(value, "", "", "")));
    }

    @Test
    void rwandaMayVoteFromTheTwentySeventh() {
        cop1.register("Rwanda", "Rose", "Mukankomeje", "REGISTERED");
        PartyLine before = cop1.ledger(LocalDate.of(2017, 9, 26)).of(StateId.shipped("RWA")).orElseThrow();
        PartyLine after = cop1.ledger(LocalDate.of(2017, 9, 27)).of(StateId.shipped("RWA")).orElseThrow();
        assertThat(cop1.ledger().votingRight(before)).isEqualTo(VotingRight.NOT_A_PARTY);
        assertThat(cop1.ledger().votingRight(after)).isEqualTo(VotingRight.PROVISIONALLY);
    }

    @Test
    void theEuropeanUnionIsNotCountedOnTopOfItsMembers() {
        assertThat(cop1.ledger(Conference.OPENING).parties()).hasSize(69);
        assertThat(cop1.ledger(Conference.OPENING).quorum().parties()).isEqualTo(68);
    }

    @Test
    void underAnotherTreatyItsPartiesCountOnceTheyAreEntered() {
        ReferenceBook shipped = ReferenceBook.shipped();
        Treaty climate = shipped.treaty("climate")
                .with(Stream.of("CHE", "TCD", "FRA")
                        .map(iso3 -> new Instrument(
                                StateId.shipped(iso3),
                                Instrument.Action.RATIFICATION,
                                LocalDate.of(iso3.equals("FRA") ? 1997 : 1994, 11, 1),
                                Instrument.Confidence.ENTERED))
                        .toList());
        var book = new ReferenceBook(
                shipped.states(), shipped.organizations(),
                Map.of("climate", climate, "basel", shipped.treaty("basel")), shipped.members());
        try (Conference kyoto = Conference.kyoto(folder.resolve("kyoto"), book)) {
            kyoto.register("Chad", "Awa", "Deby", "REGISTERED");
            Ledger ledger = kyoto.ledger(LocalDate.of(1997, 12, 9));
            assertThat(ledger.quorum().parties()).isEqualTo(2);
            assertThat(ledger.votingRight(ledger.of(StateId.shipped("TCD")).orElseThrow()))
                    .isEqualTo(VotingRight.PROVISIONALLY);
        }
    }

    @Test
    void whoeverIsNominatedOnlyIsAbsent() {
        cop1.register("Gabon", "Tanguy", "Gahouma", "NOMINATED");
        assertThat(cop1.ledger().votingRight(cop1.line("GAB"))).isEqualTo(VotingRight.ABSENT);
    }

    @Test
    void aRegionalOrganizationHasAsManyVotesAsItsMemberStatesThatAreParties() {
        cop1.register("European Union", "Karmenu", "Vella", "REGISTERED");
        PartyLine union = cop1.line("EUR-UNION");
        long members = ReferenceBook.shipped().members().of(union.state(), cop1.meeting.days().from()).stream()
                .filter(state -> ReferenceBook.shipped()
                        .roll("minamata")
                        .isParty(state, cop1.meeting.days().from()))
                .count();
        assertThat(members).isPositive();
        assertThat(cop1.ledger().votes(union)).isEqualTo((int) members);
    }

    @Test
    void whereDepositsMayBeMissingItIsSaid() {
        var texts = new CredentialTexts(new org.plenary.words.Phrasebook(org.plenary.base.Language.ENGLISH));
        assertThat(texts.perhapsMoreParties(cop1.ledger())).isEmpty();
        assertThat(texts.perhapsMoreParties(cop1.ledger(LocalDate.of(2025, 11, 3))).orElse("")).contains("15 January 2018");
    }

    @Test
    void whoIsAbsentHasNoVote() {
        assertThat(cop1.ledger().votes(cop1.line("GAB"))).isZero();
    }

    @Test
    void aPartyInArrearsKeepsItsVoteUnlessTheRulesTakeItAway() {
        done(new Arrears(cop1.workspace).enter(cop1.meeting, List.of(StateId.shipped("TCD"))));
        assertThat(cop1.line("TCD").isInArrears()).isTrue();
        assertThat(cop1.ledger().votes(cop1.line("TCD"))).isEqualTo(1);
        rule(Provision.VOTE_IN_ARREARS, "NOT_ALLOWED");
        assertThat(cop1.ledger().votingRight(cop1.line("TCD"))).isEqualTo(VotingRight.IN_ARREARS);
        assertThat(cop1.ledger().quorum().present()).isEqualTo(1);
    }

    private int arrearsNoted() {
        return cop1.workspace.read(reader ->
                reader.list("SELECT id FROM arrears WHERE deleted_at IS NULL", row -> row.id("id")).size());
    }

    @Test
    void aPartyThatIsNamedTwiceIsInArrearsOnce() {
        StateId chad = StateId.shipped("TCD");
        assertThat(done(new Arrears(cop1.workspace).enter(cop1.meeting, List.of(chad, chad)))).isEqualTo(1);
        assertThat(arrearsNoted()).isEqualTo(1);
    }

    @Test
    void whatTwoComputersHaveNotedIsClearedTogether() {
        StateId chad = StateId.shipped("TCD");
        var arrears = new Arrears(cop1.workspace);
        done(arrears.enter(cop1.meeting, List.of(chad)));
        done(cop1.workspace.change("credentials.arrears", writer -> {
            writer.insert("arrears", writer.newId(), new org.plenary.store.Values()
                    .id("meeting", cop1.meeting.id().value())
                    .id("state", chad.value()));
            return writer.done(1);
        }));
        done(arrears.clear(cop1.meeting, List.of(chad)));
        assertThat(arrearsNoted()).isZero();
    }

    @Test
    void aPartyThatHasPaidVotesAgain() {
        var arrears = new Arrears(cop1.workspace);
        done(arrears.enter(cop1.meeting, List.of(StateId.shipped("TCD"))));
        done(arrears.clear(cop1.meeting, List.of(StateId.shipped("TCD"))));
        assertThat(cop1.line("TCD").isInArrears()).isFalse();
    }
}
