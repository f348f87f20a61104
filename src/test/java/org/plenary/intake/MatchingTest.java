package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.base.Progress;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.registry.Category;

class MatchingTest extends AtTheBench {

    private static final Map<ParticipantField, String> EMAIL = Map.of(ParticipantField.EMAIL, "office@env.example.org");

    private static final String OTHER_KUMAR =
            "Given name,Family name,Country,Position,Email\nRajesh,KUMAR,India,Security Officer,kumar7@agri.example.in\n";

    @Test
    void theSameNameInTheSameDelegationIsTheSamePerson() {
        bench.register("Ana", "SILVA", "Portugal", Map.of());
        assertThat(verdict("Name,Country\nSilva Ana,PORTUGAL\n")).isInstanceOf(Verdict.Unchanged.class);
    }

    @Test
    void aLatinTranscriptionIsThePersonsNameToo() {
        bench.register("Анна", "Иванова", "Belarus", Map.of(ParticipantField.LATIN_NAME, "Anna IVANOVA"));
        assertThat(verdict("Name,Country\nAnna Ivanova,Belarus\n")).isInstanceOf(Verdict.Unchanged.class);
    }

    @Test
    void theSameNameInAnotherDelegationIsADoubt() {
        bench.register("Ana", "SILVA", "Portugal", Map.of());
        assertThat(doubt("Name,Country\nAna SILVA,Brazil\n")).isInstanceOf(Doubt.OtherDelegation.class);
    }

    @Test
    void aNearlyEqualNameInTheSameDelegationIsADoubt() {
        bench.register("Katherine", "MILLER", "Canada", Map.of());
        assertThat(doubt("Name,Country\nCatherine MILLER,Canada\n")).isInstanceOf(Doubt.SimilarName.class);
    }

    @Test
    void aNearlyEqualNameInAnotherDelegationIsSomebodyElse() {
        bench.register("Katherine", "MILLER", "Canada", Map.of());
        assertThat(verdict("Name,Country\nCatherine MILLER,Ireland\n")).isInstanceOf(Verdict.New.class);
    }

    @Test
    void anEmailAddressAloneMergesNobody() {
        bench.register("Ana", "SILVA", "Portugal", EMAIL);
        assertThat(verdict("Name,Country,Email\nRui COSTA,Portugal,office@env.example.org\n"))
                .isInstanceOf(Verdict.New.class);
    }

    @Test
    void anAddressOfTheFamilyNameWithAnotherFirstNameIsADoubt() {
        bench.register("Ana", "SILVA", "Portugal", Map.of(ParticipantField.EMAIL, "silva@env.example.org"));
        assertThat(doubt("Name,Country,Email\nRui SILVA,Portugal,silva@env.example.org\n"))
                .isInstanceOf(Doubt.SimilarName.class);
    }

    @Test
    void anAddressOfAnOfficeAndAFamilyNameWithAnotherFirstNameIsAColleague() {
        bench.register("Ana", "SILVA", "Portugal", EMAIL);
        assertThat(verdict("Name,Country,Email\nRui SILVA,Portugal,office@env.example.org\n"))
                .isInstanceOf(Verdict.New.class);
    }

    @Test
    void anAddressCalledAfterTheFamilyNameWithAnInitialIsTheSamePerson() {
        bench.register("Ana", "SILVA", "Portugal", Map.of(ParticipantField.EMAIL, "a.silva@env.example.org"));
        assertThat(verdict("First name,Surname,Country,Email\nA.,Silva,Portugal,A.Silva@env.example.org\n"))
                .isInstanceOf(Verdict.Changed.class);
    }

    @Test
    void anAddressOfAnOfficeAndAFamilyNameWithAnInitialIsADoubt() {
        bench.register("Ana", "SILVA", "Portugal", EMAIL);
        assertThat(doubt("First name,Surname,Country,Email\nA.,Silva,Portugal,office@env.example.org\n"))
                .isInstanceOf(Doubt.SimilarName.class);
    }

    @Test
    void aWomanAndAManOfOneNameInOneDelegationAreADoubt() {
        bench.register("Andrea", "SILVA", "Portugal", Map.of(ParticipantField.HONORIFIC, "Ms."));
        assertThat(doubt("Honorific,First name,Surname,Country\nMr.,Andrea,SILVA,Portugal\n"))
                .isInstanceOf(Doubt.SimilarName.class);
    }

    @Test
    void anotherHonorificOfAWomanIsAChange() {
        bench.register("Andrea", "SILVA", "Portugal", Map.of(ParticipantField.HONORIFIC, "Ms."));
        assertThat(verdict("Honorific,First name,Surname,Country\nMrs.,Andrea,SILVA,Portugal\n"))
                .isInstanceOf(Verdict.Changed.class);
    }

    @Test
    void ofTwoNamesakesTheEmailAddressTells() {
        bench.register("Ana", "SILVA", "Portugal", EMAIL);
        bench.register("Ana", "SILVA", "Portugal", Map.of());
        assertThat(verdict("Name,Country,Email\nAna SILVA,Portugal,office@env.example.org\n"))
                .isInstanceOf(Verdict.Unchanged.class);
    }

    @Test
    void twoNamesakesAreADoubt() {
        bench.register("Ana", "SILVA", "Portugal", Map.of());
        bench.register("Ana", "SILVA", "Portugal", Map.of());
        assertThat(doubt("Name,Country\nAna SILVA,Portugal\n")).isInstanceOf(Doubt.SeveralOfThatName.class);
    }

    @Test
    void anIdGoesBeforeTheName() {
        ParticipantId id = bench.register("Ana", "SILVA", "Portugal", Map.of());
        var verdict = verdict("First name,Surname,Delegation,ID\nAnna,SILVA,Portugal," + id.value() + "\n");
        assertThat(((Verdict.Changed) verdict).differences())
                .containsExactly(new FieldDifference(ParticipantField.GIVEN, "Ana", "Anna", Difference.Outcome.TAKEN));
    }

    @Test
    void aStateThatDoesNotExistIsRefused() {
        assertThat(verdict("Name,Country\nAna SILVA,Atlantis\n")).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void anUnknownOrganizationIsAQuestionThoughItsCategoryIsGiven() {
        assertThat(doubt("Name,Organization,Category\nAna SILVA,Friends of Clean Rivers,IGO\n"))
                .isEqualTo(new Doubt.Newcomer(
                        "Friends of Clean Rivers", Doubt.Why.UNKNOWN, Optional.of(Category.IGO), List.of()));
    }

    @Test
    void anUnknownOrganizationIsEnteredInItsCategoryWhereTheLikelyIsTaken() {
        Preview preview = bench.preview(bench.csv("Name,Organization,Category\nAna SILVA,Friends of Clean Rivers,IGO\n"));
        bench.run(preview, Decision.TAKE);
        assertThat(bench.drafts()).extracting(draft -> draft.of(ParticipantField.CATEGORY)).containsExactly("IGO");
    }

    @Test
    void aStateThatIsCalledAnOrganizationIsAQuestion() {
        Preview preview = bench.preview(bench.csv("Name,Delegation,Category\nAna SILVA,Switzerland,NGO\n"));
        assertThat(preview.rows().getFirst().verdict().question())
                .hasValueSatisfying(doubt -> assertThat(doubt)
                        .isInstanceOfSatisfying(
                                Doubt.SpelledLike.class,
                                spelled -> assertThat(spelled.why()).isEqualTo(Doubt.Why.OTHER_CATEGORY)));
        bench.run(preview, new Decision.Meant("Switzerland"));
        assertThat(bench.drafts()).extracting(draft -> draft.of(ParticipantField.CATEGORY)).containsExactly("STATE");
    }

    @Test
    void anOrganizationThatWasSaidToBeNobodyIsLeftOutInAnyCategory() {
        bench.run(bench.preview(bench.csv("Name,Organization,Category\nAna SILVA,to be told,NGO\n")), Decision.NOBODY);
        assertThat(verdict("Name,Organization,Category\nRui COSTA,To be told,IGO\n")).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void aNamesakeWithAnotherOfficeAndFunctionIsNewAndTold() {
        registerKumar();
        Verdict verdict = verdict(OTHER_KUMAR);
        assertThat(verdict).isInstanceOf(Verdict.New.class);
        assertThat(verdict.question()).hasValueSatisfying(doubt -> assertThat(doubt.people()).hasSize(1));
    }

    @Test
    void aNamesakeInAnotherDelegationWithAnotherOfficeIsNewAndTold() {
        registerKumar();
        Verdict verdict = verdict(OTHER_KUMAR.replace("India", "Nepal"));
        assertThat(verdict).isInstanceOf(Verdict.New.class);
        assertThat(verdict.question()).isPresent();
    }

    @Test
    void aNamesakeWhoIsTheSameAfterAllIsChanged() {
        ParticipantId id = registerKumar();
        Preview preview = bench.preview(bench.csv(OTHER_KUMAR));
        var choice = new ImportChoice(Set.of(), Map.of(2, new Decision.Same(id)), Decision.SKIP, Set.of());
        bench.intake().run(preview, choice, Progress.none());
        assertThat(bench.drafts())
                .extracting(draft -> draft.of(ParticipantField.FUNCTION))
                .containsExactly("Security Officer");
    }

    private ParticipantId registerKumar() {
        return bench.register("Rajesh", "KUMAR", "India", Map.of(
                ParticipantField.EMAIL, "rajesh.kumar@moef.example.in", ParticipantField.FUNCTION, "Additional Secretary"));
    }

    private Verdict verdict(String csv) {
        return bench.preview(bench.csv(csv)).rows().getFirst().verdict();
    }

    private Doubt doubt(String csv) {
        return ((Verdict.Doubtful) verdict(csv)).doubt();
    }
}
