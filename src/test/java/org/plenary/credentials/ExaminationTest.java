package org.plenary.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.credentials.Conference.original;
import static org.plenary.procedure.Cop1.done;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.base.Language;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.Status;
import org.plenary.procedure.ProcedureRule;
import org.plenary.procedure.Provision;
import org.plenary.procedure.RuleDraft;
import org.plenary.procedure.RuleLine;
import org.plenary.words.Phrasebook;

class ExaminationTest {

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

    @Test
    void anOriginalOfTheForeignMinisterInTimeHasNoFlaw() {
        cop1.enter(original("Chad", "H.E. Ms. Awa DEBY"));
        assertThat(cop1.line("TCD").flaws()).isEmpty();
    }

    @Test
    void anOriginalIsNotInOrderBeforeAnExaminerHasSaidSo() {
        cop1.enter(original("Chad", "Awa Deby"));
        assertThat(cop1.line("TCD").status()).isEqualTo(CredentialStatus.ORIGINAL);
    }

    @Test
    void whereNothingWasReceivedTheStatusIsNone() {
        assertThat(cop1.line("TCD").status()).isEqualTo(CredentialStatus.NONE);
    }

    @ParameterizedTest
    @CsvSource({"OTHER_MINISTER", "PERMANENT_MISSION", "EMBASSY", "REGIONAL_AUTHORITY"})
    void anOfficeThatIsNotCompetentMakesItDefective(String office) {
        cop1.enter(original("Chad", "Awa Deby").with(CredentialField.OFFICE, office));
        assertThat(cop1.line("TCD").status()).isEqualTo(CredentialStatus.DEFECTIVE);
    }

    @ParameterizedTest
    @CsvSource({"REGIONAL_AUTHORITY, ORIGINAL", "HEAD_OF_STATE, DEFECTIVE"})
    void theEuropeanUnionIsRepresentedByItsOwnAuthority(String office, CredentialStatus status) {
        cop1.enter(original("European Union", "Jean Monnet").with(CredentialField.OFFICE, office));
        assertThat(cop1.line("EUR-UNION").status()).isEqualTo(status);
    }

    @Test
    void whoMayIssueFollowsTheRulesOfProcedure() {
        RuleLine issuers = cop1.procedures.lines(org.plenary.procedure.Body.MINAMATA).stream()
                .filter(line -> line.rule().provision() == Provision.CREDENTIALS_ISSUERS)
                .findFirst()
                .orElseThrow();
        ProcedureRule changed = done(cop1.procedures.amend(
                issuers, new RuleDraft("HEAD_OF_STATE FOREIGN_MINISTER OTHER_MINISTER", "20", "CONFIRMED", "")));
        assertThat(changed.number()).isEqualTo("20");
        cop1.enter(original("Chad", "Awa Deby").with(CredentialField.OFFICE, "OTHER_MINISTER"));
        assertThat(cop1.line("TCD").flaws()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NO, ORIGINAL", "WITH_PROOF, ORIGINAL", "WITHOUT_PROOF, DEFECTIVE"})
    void whoeverSignsForAnotherMustProveIt(String acting, CredentialStatus status) {
        cop1.enter(original("Chad", "Awa Deby").with(CredentialField.ACTING, acting));
        assertThat(cop1.line("TCD").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"SCAN", "FAX", "EMAIL", "NOTE_VERBALE", "LETTER"})
    void whatIsNoOriginalIsACopy(String medium) {
        cop1.enter(original("Chad", "Awa Deby").with(CredentialField.MEDIUM, medium));
        assertThat(cop1.line("TCD").status()).isEqualTo(CredentialStatus.COPY);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-25, 10:00, false", "2017-09-25, 10:01, true", "2017-09-25, '', false", "2017-09-26, 09:00, true"
    })
    void itIsLateAfterTwentyFourHours(String day, String time, boolean late) {
        cop1.enter(original("Chad", "Awa Deby")
                .with(CredentialField.RECEIVED, day)
                .with(CredentialField.RECEIVED_AT, time));
        assertThat(cop1.flaws("TCD").contains("Late")).isEqualTo(late);
    }

    @Test
    void aStateThatIsNoPartyDuringTheMeetingIsTold() {
        cop1.enter(original("Argentina", "Jorge Borges"));
        assertThat(cop1.flaws("ARG")).contains("NotAParty");
    }

    @Test
    void aStateThatBecomesAPartyDuringTheMeetingIsTold() {
        cop1.enter(original("Rwanda", "Paul Kagame"));
        assertThat(cop1.flaws("RWA")).contains("PartyFrom");
    }

    @ParameterizedTest
    @CsvSource({"H.E. Ms. Awa DEBY", "DEBY Awa", "Mme Âwa Deby", "'S.E. Mme Deby, Awa'"})
    void honorificsOrderAndAccentsDoNotMatter(String name) {
        cop1.enter(original("Chad", name));
        assertThat(cop1.line("TCD").flaws()).isEmpty();
    }

    @Test
    void anotherSpellingIsToldButCovers() {
        cop1.register("Chad", "Mahamat", "Hassan Djouma", "REGISTERED");
        cop1.enter(original("Chad", "Awa Deby", "Mahamat Hasan Djouma"));
        assertThat(cop1.flaws("TCD")).containsExactly("NamedOtherwise");
        assertThat(cop1.line("TCD").uncovered()).isEmpty();
    }

    @Test
    void aNameInAnotherScriptIsRecognised() {
        cop1.register("Chad", "Mohammed", "Saleh", "REGISTERED");
        cop1.enter(original("Chad", "Awa Deby", "السيد محمد صالح"));
        assertThat(cop1.flaws("TCD")).containsExactly("NamedOtherwise");
        assertThat(cop1.line("TCD").uncovered()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"美咲, 伊藤, Ms. 伊藤 美咲", "Kumari, Gunasekara, Dr. Kumari Gunasekara", "Kumari, de Silva, Ms. Kumari de Silva"})
    void aNameWhoseDivisionNobodyKnowsIsRecognised(String given, String family, String written) {
        cop1.register("Chad", given, family, "REGISTERED");
        cop1.enter(original("Chad", "Awa Deby", written));
        assertThat(cop1.flaws("TCD")).isEmpty();
    }

    @Test
    void whatRecognitionRestsOnIsShown() {
        cop1.register("Chad", "Mahamat", "Hassan Djouma", "REGISTERED");
        cop1.enter(original("Chad", "Awa Deby", "Mahamat Djouma"));
        String told = new CredentialTexts(new Phrasebook(Language.ENGLISH)).of(cop1.line("TCD").flaws().getFirst());
        assertThat(told).contains("registered as Mahamat Hassan Djouma")
                .containsIgnoringCase("Only in one of the names: Hassan");
    }

    @Test
    void whoeverMayBeOneOfTwoIsAskedAboutAndCoversNobody() {
        cop1.register("Chad", "Mahamat Saleh", "Djouma", "REGISTERED");
        cop1.register("Chad", "Mahamat Hassan", "Djouma", "REGISTERED");
        cop1.enter(original("Chad", "Awa Deby", "Mahamat Djouma"));
        assertThat(cop1.flaws("TCD")).containsExactly("PerhapsNamed");
        assertThat(cop1.line("TCD").uncovered()).hasSize(2);
    }

    @Test
    void whoeverIsNamedButNotInTheDelegationIsTold() {
        cop1.enter(original("Chad", "Awa Deby", "Nobody Known"));
        assertThat(cop1.flaws("TCD")).containsExactly("NotInDelegation");
    }

    @Test
    void whoeverJoinsAfterTheInstrumentIsNotCovered() {
        cop1.enter(original("Chad", "Awa Deby"));
        cop1.register("Chad", "Idriss", "Ngarta", "NOMINATED");
        assertThat(cop1.line("TCD").uncovered())
                .extracting(delegate -> delegate.name().family())
                .containsExactly("Ngarta");
    }

    @Test
    void anInstrumentThatAddsSomebodyCoversThem() {
        cop1.register("Chad", "Idriss", "Ngarta", "NOMINATED");
        cop1.enter(original("Chad", "Awa Deby"));
        cop1.enter(original("Chad", "REPRESENTATIVE\tIdriss Ngarta").with(CredentialField.REACH, "ADDITIONS"));
        assertThat(cop1.line("TCD").uncovered()).isEmpty();
    }

    @Test
    void whoeverWithdrawsIsToldAsNoLongerComing() {
        cop1.enter(original("Chad", "Awa Deby"));
        var awa = cop1.people.dossiers(cop1.meeting.id()).getFirst();
        done(cop1.people.step(List.of(awa.participant().id()), Status.WITHDRAWN, Conference.OPENING, ""));
        assertThat(cop1.flaws("TCD")).containsExactly("NoLongerComing");
    }

    @Test
    void whoeverIsRenamedStaysCovered() {
        cop1.enter(original("Chad", "Awa Deby"));
        var awa = cop1.people.dossiers(cop1.meeting.id()).getFirst();
        done(cop1.people.amend(awa, new ParticipantDraft(java.util.Map.of(ParticipantField.FAMILY, "Outman"))));
        assertThat(cop1.flaws("TCD")).containsExactly("NamedOtherwise");
    }

    @Test
    void aLaterOriginalSupersedesAnEarlierOne() {
        CredentialId first = cop1.enter(original("Chad", "Awa Deby"));
        CredentialId second = cop1.enter(original("Chad", "Awa Deby").with(CredentialField.SIGNED, "2017-09-10"));
        assertThat(cop1.line("TCD").counting().map(one -> one.credential().id())).contains(second);
        assertThat(cop1.line("TCD").instruments().getFirst().credential().id()).isEqualTo(first);
        assertThat(cop1.line("TCD").instruments().getFirst().isCurrent()).isFalse();
    }

    @Test
    void aLaterCopyDoesNotSupersedeAnOriginal() {
        cop1.enter(original("Chad", "Awa Deby"));
        cop1.enter(original("Chad", "Awa Deby")
                .with(CredentialField.MEDIUM, "SCAN")
                .with(CredentialField.SIGNED, "2017-09-10"));
        assertThat(cop1.line("TCD").status()).isEqualTo(CredentialStatus.ORIGINAL);
        assertThat(cop1.flaws("TCD")).containsExactly("ChangeAnnounced");
    }

    @Test
    void aDefectiveOriginalDoesNotSupersedeOneInOrder() {
        CredentialId good = cop1.enter(original("Chad", "Awa Deby"));
        cop1.enter(original("Chad", "Awa Deby")
                .with(CredentialField.OFFICE, "EMBASSY")
                .with(CredentialField.SIGNED, "2017-09-10"));
        assertThat(cop1.line("TCD").counting().map(one -> one.credential().id())).contains(good);
    }

    @Test
    void aLanguageInWhichTheMeetingDoesNotWorkNeedsATranslation() {
        cop1.enter(original("Chad", "Awa Deby").with(CredentialField.LANGUAGE, "pt"));
        assertThat(cop1.flaws("TCD")).containsExactly("NotTranslated");
    }

    @Test
    void anInstrumentThatNamesNobodyIsForTheExaminerToJudge() {
        cop1.enter(original("Chad"));
        assertThat(cop1.line("TCD").status()).isEqualTo(CredentialStatus.ORIGINAL);
    }
}
