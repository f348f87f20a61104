package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.registry.Category;
import org.plenary.registry.Match;
import org.plenary.registry.Reading;
import org.plenary.registry.ReferenceBook;

/// People and delegations whose names a list writes otherwise than the workspace.
class RecognisingTest extends AtTheBench {

    @Test
    void aTranscriptionOfAnotherCountryIsAQuestion() {
        bench.register("Yuliya", "ZHUKOVA", "Belarus", Map.of());
        assertThat(doubt("Name,Country\nJulia JOUKOVA,Belarus\n").people())
                .extracting(dossier -> dossier.participant().person().name().family())
                .containsExactly("ZHUKOVA");
    }

    @Test
    void aMisspelledStateIsAQuestionWithTheRightAnswerFirst() {
        assertThat(doubt("Name,Country\nAna SILVA,Swizerland\n"))
                .isEqualTo(new Doubt.SpelledLike(
                        "Swizerland",
                        Doubt.Why.UNKNOWN,
                        List.of(new Meaning(
                                new Guess("Switzerland", Optional.of(Reading.Because.SLIP), List.of()),
                                Optional.empty(),
                                List.of()))));
    }

    @Test
    void severalLanguagesSideBySideAreOneState() {
        assertThat(verdict("Name,Country\nAna SILVA,Germany/Allemagne/Alemania\n")).isInstanceOf(Verdict.New.class);
    }

    @Test
    void aNameThatTwoStatesHaveInEverydaySpeechIsAChoiceWithTheOfficialOneFirst() {
        assertThat(doubt("Name,Country\nAna SILVA,Congo\n"))
                .isInstanceOfSatisfying(Doubt.SpelledLike.class, spelled -> {
                    assertThat(spelled.why()).isEqualTo(Doubt.Why.SHARED);
                    assertThat(spelled.meanings())
                            .extracting(Meaning::name)
                            .containsExactly("Congo", "Democratic Republic of the Congo");
                });
    }

    @Test
    void whereTheListNamesTheOtherOneTheNameIsTheOfficialOne() {
        Preview preview = bench.preview(
                bench.csv("Name,Country\nAna SILVA,Congo\nRui COSTA,Democratic Republic of the Congo\n"));
        assertThat(preview.rows()).allMatch(row -> row.verdict() instanceof Verdict.New);
    }

    @Test
    void whoeverIsKnownThereTellsWhichOfTheTwoItIs() {
        bench.register("Ana", "SILVA", "Congo", Map.of());
        assertThat(verdict("Name,Country\nAna SILVA,Congo\n")).isInstanceOf(Verdict.Unchanged.class);
    }

    @Test
    void aStateOfFormerTimesIsNotTakenSilently() {
        assertThat(doubt("Name,Country\nAna SILVA,USSR\n"))
                .isEqualTo(new Doubt.Newcomer("USSR", Doubt.Why.GONE, Optional.empty(), List.of()));
    }

    @Test
    void whatWasDecidedAboutASpellingHoldsForTheNextList() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,Swizerland\n"));
        bench.intake().run(preview, ImportChoice.everything(Decision.TAKE), Progress.none());
        assertThat(verdict("Name,Country\nRui COSTA,SWIZERLAND\n")).isInstanceOf(Verdict.New.class);
    }

    @Test
    void aSpellingCorrectedToOneOfTheProposedIsRemembered() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,Swizerland\n"));
        assertThat(preview.rows().getFirst().verdict()).isInstanceOf(Verdict.Doubtful.class);
        PreviewRow row = preview.rows().getFirst();
        bench.run(preview.corrected(row, 1, "Switzerland").preview());
        assertThat(verdict("Name,Country\nRui COSTA,Swizerland\n")).isInstanceOf(Verdict.New.class);
    }

    @Test
    void aPlaceholderCorrectedToAStateIsNotRemembered() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,Qwertzuiop\n"));
        bench.run(preview.corrected(preview.rows().getFirst(), 1, "Norway").preview());
        assertThat(verdict("Name,Country\nRui COSTA,Qwertzuiop\n")).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void aNewOrganizationComesWithTheKnownOnesThatAreLikeIt() {
        assertThat(doubt("Name,Organization\nAna SILVA,Zero Mercury Working Grup\n"))
                .isInstanceOfSatisfying(Doubt.SpelledLike.class, spelled -> assertThat(spelled.meanings())
                        .first()
                        .satisfies(meaning -> assertThat(meaning.guess().evidence()).isNotEmpty()));
    }

    @Test
    void aSpellingThatIsNobodyIsNotAskedAboutAgain() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,Swizerland\n"));
        bench.intake().run(preview, ImportChoice.everything(Decision.NOBODY), Progress.none());
        assertThat(bench.people().dossiers(bench.meeting())).isEmpty();
        assertThat(verdict("Name,Country\nRui COSTA,SWIZERLAND\n")).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void aNewcomerThatIsNobodyIsNotAskedAboutAgain() {
        Preview preview = bench.preview(bench.csv("Name,Organization\nAna SILVA,to be confirmed soon\n"));
        bench.intake().run(preview, ImportChoice.everything(Decision.NOBODY), Progress.none());
        assertThat(verdict("Name,Organization\nRui COSTA,To be confirmed soon\n")).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void oneUndoLetsASpellingBeAskedAboutAgain() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,Swizerland\n"));
        bench.intake().run(preview, ImportChoice.everything(Decision.NOBODY), Progress.none());
        bench.intake().undo();
        assertThat(verdict("Name,Country\nRui COSTA,SWIZERLAND\n")).isInstanceOf(Verdict.Doubtful.class);
    }

    @Test
    void whatIsNoneOfTheProposedIsEnteredUnderItsOwnName() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,Swizerland\n"));
        bench.intake().run(preview, ImportChoice.everything(new Decision.Entered(Category.NGO)), Progress.none());
        assertThat(bench.drafts())
                .extracting(draft -> draft.of(ParticipantField.CATEGORY))
                .containsExactly("NGO");
    }

    @Test
    void aProposedStateBringsThePersonWhoIsThere() {
        bench.register("Ana", "SILVA", "Switzerland", Map.of());
        assertThat(doubt("Name,Country\nAna SILVA,Swizerland\n").people())
                .extracting(Dossier::participant)
                .hasSize(1);
    }

    @Test
    void aNameThatSeveralBearIsAChoice() {
        assertThat(meanings("Name,Country\nAna SILVA,Korea\n"))
                .containsExactlyInAnyOrder("Republic of Korea", "Democratic People's Republic of Korea");
    }

    @Test
    void everyMeaningOfASharedNameIsFoundByWhatItIsCalled() {
        for (String shared : List.of("Korea", "Congolese", "Guineas", "Virgin Islands")) {
            if (verdict("Name,Country\nAna SILVA," + shared + "\n") instanceof Verdict.Doubtful(Doubt.SpelledLike spelled, var _)) {
                assertThat(spelled.meanings()).allSatisfy(meaning -> assertThat(
                                ReferenceBook.shipped().states().find(meaning.name()))
                        .as(meaning.name())
                        .isInstanceOf(Match.Found.class));
            }
        }
    }

    @Test
    void aSharedNameIsTakenForNobodyWhereNobodySaysForWhom() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,Korea\n"));
        assertThat(bench.run(preview, Decision.TAKE).fates()).containsExactly(Fate.IN_DOUBT);
    }

    @Test
    void aSharedNameIsTakenForTheOneThatIsChosen() {
        choose("Name,Country\nAna SILVA,Korea\n", new Decision.Meant("Republic of Korea"));
        assertThat(delegations()).containsExactly("Republic of Korea");
    }

    @Test
    void whatASharedNameMeantInOneListIsAskedAgainInTheNext() {
        choose("Name,Country\nAna SILVA,Korea\n", new Decision.Meant("Republic of Korea"));
        assertThat(meanings("Name,Country\nRui COSTA,Korea\n")).hasSize(2);
    }

    @Test
    void eachMeaningKnowsWhomTheRowMeansThen() {
        bench.register("Ana", "SILVA", "Democratic People's Republic of Korea", Map.of());
        Doubt.SpelledLike doubt = spelled("Name,Country\nAna SILVA,Korea\n");
        assertThat(doubt.meanings())
                .filteredOn(meaning -> meaning.person().isPresent())
                .extracting(Meaning::name)
                .containsExactly("Democratic People's Republic of Korea");
    }

    @Test
    void thePersonOfAMeaningStaysInTheDelegationThatIsMeant() {
        ParticipantId id = bench.register("Ana", "SILVA", "Democratic People's Republic of Korea", Map.of());
        choose("Name,Country,Position\nAna SILVA,Korea,Adviser\n", new Decision.Same(id));
        assertThat(bench.drafts()).extracting(draft -> draft.of(ParticipantField.FUNCTION)).containsExactly("Adviser");
        assertThat(delegations()).containsExactly("Democratic People's Republic of Korea");
    }

    @Test
    void whatIsNoStateForTheUnitedNationsIsAQuestionAndBecomesNothingByItself() {
        Preview preview = bench.preview(bench.csv("Name,Organization\nAna SILVA,Kosovo\n"));
        assertThat(((Verdict.Doubtful) preview.rows().getFirst().verdict()).doubt())
                .isEqualTo(new Doubt.Newcomer("Kosovo", Doubt.Why.NO_STATE, Optional.empty(), List.of()));
        assertThat(bench.run(preview, Decision.TAKE).fates()).containsExactly(Fate.IN_DOUBT);
    }

    @Test
    void anEntityIsEnteredAmongTheStatesWhereThatIsSaid() {
        choose("Name,Country\nAna SILVA,Kosovo\nRui COSTA,Kosovo\n", new Decision.Entered(Category.STATE));
        assertThat(bench.drafts())
                .extracting(draft -> draft.of(ParticipantField.CATEGORY))
                .containsExactly("STATE", "STATE");
        assertThat(bench.people().delegations(bench.meeting()).all()).hasSize(1);
    }

    @Test
    void anIntergovernmentalOrganizationIsEnteredAsOne() {
        choose("Name,Organization\nAna SILVA,Lake Basin Authority of Nowhere\n", new Decision.Entered(Category.IGO));
        assertThat(bench.drafts())
                .extracting(draft -> draft.of(ParticipantField.CATEGORY))
                .containsExactly("IGO");
    }

    @Test
    void aPartOfAStateMayComeWithIt() {
        assertThat(meanings("Name,Country\nAna SILVA,Greenland\n")).containsExactly("Denmark");
    }

    @Test
    void anOrganizationCalledAfterAPlaceThatIsNoStateIsLikelyAnOrganization() {
        assertThat(doubt("Name,Organization\nAna SILVA,University of Kosovo Friends\n"))
                .isInstanceOfSatisfying(Doubt.Newcomer.class, newcomer ->
                        assertThat(newcomer.likely()).contains(Category.NGO));
    }

    @Test
    void whoIsLikeTheDelegateOfAnUnknownSenderIsAnAnswerAndStaysWhereSheIs() {
        ParticipantId id = bench.register("Ana", "SILVA MOREIRA", "Portugal", Map.of());
        String list = "Name,Organization,Position\nAna SILVA MOREIRA,Friends of Clean Rivers,Adviser\n";
        assertThat(doubt(list).people()).extracting(one -> one.participant().id()).containsExactly(id);
        choose(list, new Decision.Same(id));
        assertThat(bench.drafts()).extracting(draft -> draft.of(ParticipantField.FUNCTION)).containsExactly("Adviser");
        assertThat(delegations()).containsExactly("Portugal");
    }

    private void choose(String csv, Decision decision) {
        bench.run(bench.preview(bench.csv(csv)), decision);
    }

    private Doubt.SpelledLike spelled(String csv) {
        return (Doubt.SpelledLike) doubt(csv);
    }

    private List<String> meanings(String csv) {
        return spelled(csv).meanings().stream().map(Meaning::name).toList();
    }

    private List<String> delegations() {
        ReferenceBook book = ReferenceBook.shipped();
        return bench.people().delegations(bench.meeting()).all().stream()
                .map(one -> book.listName(one.state(), one.organization(), Language.ENGLISH, LocalDate.of(2017, 9, 24)))
                .toList();
    }

    private Verdict verdict(String csv) {
        return bench.preview(bench.csv(csv)).rows().getFirst().verdict();
    }

    private Doubt doubt(String csv) {
        return ((Verdict.Doubtful) verdict(csv)).doubt();
    }
}
