package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;

class MatchingTest {

    private static final Map<ParticipantField, String> EMAIL = Map.of(ParticipantField.EMAIL, "office@env.example.org");

    @TempDir
    private Path folder;

    private IntakeBench bench;

    @BeforeEach
    void open() {
        bench = new IntakeBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

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
    void anUnknownOrganizationOfAGivenCategoryIsNoDoubt() {
        assertThat(verdict("Name,Organization,Category\nAna SILVA,Friends of Clean Rivers,NGO\n"))
                .isInstanceOf(Verdict.New.class);
    }

    private Verdict verdict(String csv) {
        return bench.preview(bench.csv(csv)).rows().getFirst().verdict();
    }

    private Doubt doubt(String csv) {
        return ((Verdict.Doubtful) verdict(csv)).doubt();
    }
}
