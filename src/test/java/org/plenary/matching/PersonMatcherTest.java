package org.plenary.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.people.Gender;

class PersonMatcherTest {

    private static final UUID PORTUGAL = new UUID(1, 1);
    private static final UUID BRAZIL = new UUID(2, 2);

    private final PersonMatcher<String> matcher = new PersonMatcher<>(new NameBook());

    @Test
    void theSameNameInTheSameDelegationIsCertain() {
        matcher.add("Ana", name("Ana", "SILVA").from(PORTUGAL));
        assertThat(candidates(name("Ana", "Silva").from(PORTUGAL)).getFirst().likelihood())
                .isEqualTo(Candidate.Likelihood.CERTAIN);
    }

    @Test
    void anotherBirthDateIsNeverCertain() {
        matcher.add("Ana", name("Ana", "SILVA").from(PORTUGAL).born(Optional.of(LocalDate.of(1970, 1, 2))));
        assertThat(candidates(name("Ana", "SILVA").from(PORTUGAL).born(Optional.of(LocalDate.of(1985, 5, 6)))))
                .noneMatch(candidate -> candidate.likelihood() == Candidate.Likelihood.CERTAIN);
    }

    @Test
    void aSharedEmailAddressAloneFindsNobody() {
        matcher.add("Ana", name("Ana", "SILVA").from(PORTUGAL).reachedAt("office@env.example.org"));
        assertThat(candidates(name("Rui", "COSTA").from(PORTUGAL).reachedAt("office@env.example.org"))).isEmpty();
    }

    @Test
    void anEmailAddressAndTheFamilyNameAreAQuestion() {
        matcher.add("Ana", name("Ana", "SILVA").from(PORTUGAL).reachedAt("ana.s@example.org"));
        assertThat(evidence(name("Ana Maria", "COSTA").from(BRAZIL).reachedAt("Ana.S@example.org")))
                .contains(new Evidence.SameEmail("ana.s@example.org"));
    }

    @Test
    void anAddressOfManyPeopleProvesNothing() {
        for (String family : List.of("SILVA", "COSTA", "PINTO", "REIS")) {
            matcher.add(family, name("Ana", family).from(PORTUGAL).reachedAt("office@example.org"));
        }
        assertThat(candidates(name("Eva", "SILVA").from(BRAZIL).reachedAt("office@example.org"))).isEmpty();
    }

    @Test
    void anInitialIsNoOtherNameThanTheAddressTells() {
        matcher.add("Paul", name("P.", "MWANGI").from(PORTUGAL).reachedAt("paul.mwangi@env.example.ke"));
        assertThat(candidates(name("Peter", "MWANGI").from(PORTUGAL).reachedAt("peter.mwangi@env.example.ke"))).isEmpty();
        assertThat(candidates(name("Paul", "MWANGI").from(PORTUGAL).reachedAt("p.mwangi@example.org"))).hasSize(1);
    }

    @Test
    void aCoupleWithOneAddressIsTwo() {
        matcher.add("Michael", name("Michael", "GREENHALGH").from(PORTUGAL).reachedAt("greenhalgh.family@example.org"));
        assertThat(candidates(name("Susan", "GREENHALGH").from(PORTUGAL).reachedAt("greenhalgh.family@example.org"))).isEmpty();
    }

    @Test
    void twoOfOneFamilyWhoseAddressesHaveTheirOwnNamesAreTwo() {
        matcher.add("Almaz", name("Almaz", "TESFAYE").from(PORTUGAL).reachedAt("almaz.tesfaye@epa.example.et"));
        assertThat(candidates(name("Almaw", "TESFAYE").from(PORTUGAL).reachedAt("almaw.tesfaye@moa.example.et"))).isEmpty();
    }

    @Test
    void aRussianIsFoundByWhatFriendsCallHim() {
        matcher.add("Александр", name("Александр", "ДРОЗДОВ").from(PORTUGAL));
        assertThat(candidates(name("Саша", "ДРОЗДОВ").from(PORTUGAL))).hasSize(1);
    }

    @Test
    void aPassportIsAlwaysAQuestion() {
        matcher.add("Ana", name("Ana", "SILVA").withPassport("P 123-456"));
        assertThat(evidence(name("Joana", "MORAIS").withPassport("p123456"))).contains(new Evidence.SamePassport());
    }

    @Test
    void aTranscriptionIsFoundByTheNameInItsScript() {
        matcher.add("Yuliya", Portrait.of("Юлия ЖУКОВА").from(PORTUGAL));
        assertThat(evidence(name("Julia", "JOUKOVA").from(PORTUGAL))).contains(new Evidence.OtherScript());
    }

    @Test
    void aRareNameIsFoundInAnotherDelegation() {
        matcher.add("Tsvetana", name("Tsvetana", "KARAIVANOVA").from(PORTUGAL));
        assertThat(evidence(name("Tsvetana", "KARAIVANOVA").from(BRAZIL))).contains(new Evidence.OtherDelegation());
    }

    @Test
    void aCommonNameInAnotherDelegationIsSomebodyElse() {
        matcher.add("Wei", name("Wei", "WANG").from(PORTUGAL));
        assertThat(candidates(name("Wei", "WANG").from(BRAZIL))).isEmpty();
    }

    @Test
    void theLikeliestStandsFirst() {
        matcher.add("Katherine", name("Katherine", "HOLLIS").from(PORTUGAL));
        matcher.add("Catherine", name("Catherine", "HOLLIS").from(PORTUGAL));
        assertThat(candidates(name("Catherine", "Hollis").from(PORTUGAL)))
                .extracting(Candidate::value)
                .containsExactly("Catherine", "Katherine");
    }

    @Test
    void fatherAndSonArePeopleOfTheirOwn() {
        matcher.add("Ali", Portrait.of("Ali Ahmed Hassan").from(PORTUGAL));
        assertThat(candidates(Portrait.of("Ahmed Ali Hassan").from(PORTUGAL))).isEmpty();
    }

    @Test
    void aSlipThatMakesAnotherGivenNameIsSomebodyElse() {
        matcher.add("Takashi", name("Takashi", "SUZUKI").from(PORTUGAL));
        assertThat(candidates(name("Takeshi", "SUZUKI").from(PORTUGAL))).isEmpty();
    }

    @Test
    void aSlipThatMakesNoNameIsAQuestion() {
        matcher.add("Takashi", name("Takashi", "SUZUKI").from(PORTUGAL));
        assertThat(evidence(name("Takahsi", "SUZUKI").from(PORTUGAL))).contains(new Evidence.Slip("takashi", "takahsi"));
    }

    @Test
    void aLastLetterThatIsNotSpokenIsAQuestion() {
        matcher.add("Caroline", name("Caroline", "VASSEUR").from(PORTUGAL));
        assertThat(candidates(name("Carolin", "VASSEUR").from(PORTUGAL))).isNotEmpty();
    }

    @Test
    void aNameOfWomenAndOneOfMenThatSoundAlikeAreTwo() {
        matcher.add("Michel", name("Michel", "VASSEUR").from(PORTUGAL));
        assertThat(candidates(name("Michelle", "VASSEUR").from(PORTUGAL))).isEmpty();
    }

    @Test
    void aWomanAndAManOfOneNameAreNeverCertain() {
        matcher.add("Andrea", name("Andrea", "VASSALLI").addressed("Ms.").from(PORTUGAL));
        assertThat(candidates(name("Andrea", "VASSALLI").addressed("H.E. Mr.").from(PORTUGAL)))
                .extracting(Candidate::likelihood)
                .isNotEmpty()
                .doesNotContain(Candidate.Likelihood.CERTAIN);
    }

    @Test
    void whatAPersonHasSaidCountsMoreThanTheHonorific() {
        assertThat(name("Andrea", "VASSALLI").addressed("Mr.").of(Gender.FEMALE).gender()).isEqualTo(Gender.FEMALE);
    }

    @Test
    void somebodyBornYearsLaterIsSomebodyElse() {
        matcher.add("Ana", name("Ana", "SILVA").from(PORTUGAL).born(Optional.of(LocalDate.of(1970, 1, 2))));
        assertThat(candidates(name("Ana", "SILVA").from(PORTUGAL).born(Optional.of(LocalDate.of(1995, 5, 6))))).isEmpty();
    }

    @Test
    void aYearMistypedIsAQuestion() {
        matcher.add("Ana", name("Ana", "SILVA").from(PORTUGAL).born(Optional.of(LocalDate.of(1970, 1, 2))));
        assertThat(candidates(name("Ana", "SILVA").from(PORTUGAL).born(Optional.of(LocalDate.of(1979, 1, 2))))).isNotEmpty();
    }

    @Test
    void twoWhoEachHaveAnAddressAfterTheirNameAreTwo() {
        matcher.add("Mirande", name("Solveig", "MIRANDE").from(PORTUGAL).reachedAt("s.mirande@env.example.org"));
        assertThat(candidates(name("Solveig", "MIRONDE").from(PORTUGAL).reachedAt("s.mironde@env.example.org"))).isEmpty();
    }

    @Test
    void addressesOfTwoCountriesMakeTwoNamesakes() {
        matcher.add("one", name("Tsvetana", "KARAIVANOVA").from(PORTUGAL).reachedAt("tsvetana@apa.pt"));
        assertThat(candidates(name("Tsvetana", "KARAIVANOVA").from(BRAZIL).reachedAt("tsvetana@mma.gov.br"))).isEmpty();
    }

    @Test
    void namesakesOfACommonNameInTwoOfficesAreAskedAbout() {
        matcher.add("David", name("David", "JONES").from(PORTUGAL).reachedAt("david.jones@env.example.org"));
        assertThat(candidates(name("David", "JONES").from(PORTUGAL).reachedAt("d.jones@aquarium.example.org")))
                .extracting(Candidate::likelihood)
                .isNotEmpty()
                .doesNotContain(Candidate.Likelihood.CERTAIN);
    }

    @Test
    void namesakesOfACommonNameWithAnotherOfficeAndAnotherFunctionAreNotAskedAbout() {
        matcher.add("secretary", name("Rajesh", "KUMAR").from(PORTUGAL).reachedAt("r.kumar@moef.example.in").doing("Additional Secretary"));
        assertThat(candidates(name("Rajesh", "KUMAR").from(PORTUGAL).reachedAt("kumar7@agri.example.in").doing("Security Officer")))
                .extracting(Candidate::likelihood)
                .containsExactly(Candidate.Likelihood.NAMESAKE);
    }

    @Test
    void aPrivateAddressAndAnotherFunctionMakeNoNamesake() {
        matcher.add("secretary", name("Rajesh", "KUMAR").from(PORTUGAL).reachedAt("r.kumar@moef.example.in").doing("Additional Secretary"));
        assertThat(candidates(name("Rajesh", "KUMAR").from(PORTUGAL).reachedAt("kumar7@gmail.com").doing("Security Officer")))
                .allMatch(Candidate::isWorthAsking)
                .isNotEmpty();
    }

    @Test
    void aRareNameWithAnotherOfficeAndAnotherFunctionIsAskedAboutOrCertain() {
        matcher.add("Tsvetana", name("Tsvetana", "KARAIVANOVA").from(PORTUGAL).reachedAt("t.k@env.example.org").doing("Adviser"));
        assertThat(candidates(name("Tsvetana", "KARAIVANOVA").from(PORTUGAL).reachedAt("tsvetana@mfa.example.org").doing("Ambassador")))
                .allMatch(Candidate::isWorthAsking)
                .isNotEmpty();
    }

    @Test
    void theReasonsShowWordsOfAnotherScriptAsTheyStandThere() {
        matcher.add("Khalid", name("خالد", "المنصوري").from(PORTUGAL));
        assertThat(evidence(name("Khaled", "ALMANSOORI").from(PORTUGAL)))
                .contains(new Evidence.SameSound("خالد", "khaled"));
    }

    @Test
    void aRareNameWithANewAddressIsCertain() {
        matcher.add("Tsvetana", name("Tsvetana", "KARAIVANOVA").from(PORTUGAL).reachedAt("t.k@env.example.org"));
        assertThat(candidates(name("Tsvetana", "KARAIVANOVA").from(PORTUGAL).reachedAt("tsvetana@mfa.example.org")))
                .extracting(Candidate::likelihood)
                .containsExactly(Candidate.Likelihood.CERTAIN);
    }

    @Test
    void aCommonNameWithNothingInCommonInTheFunctionIsAskedAbout() {
        matcher.add("David", name("David", "JONES").from(PORTUGAL).doing("Head of Policy"));
        assertThat(evidence(name("David", "JONES").from(PORTUGAL).doing("Aquarium Curator")))
                .contains(new Evidence.OtherFunction("Head of Policy", "Aquarium Curator"));
    }

    @Test
    void fatherAndSonOfOneNameAreTwoThoughTheirPartsAreTheSame() {
        matcher.add("Sr", Portrait.of("Ramon", "SANTOS", "Ramon Santos Sr.", "").from(PORTUGAL));
        assertThat(candidates(Portrait.of("Ramon", "SANTOS", "Ramon SANTOS Jr.", "").from(PORTUGAL))).isEmpty();
    }

    @Test
    void koreanNamesInTheirCharactersAreTheSameOrNot() {
        matcher.add("Minsu", Portrait.of("김민수").from(PORTUGAL));
        assertThat(candidates(Portrait.of("김민서").from(PORTUGAL))).isEmpty();
    }

    @Test
    void djIsALetterOfTheSouthernSlavs() {
        matcher.add("Đorđe", name("Đorđe", "ĐUKIĆ").from(PORTUGAL));
        assertThat(candidates(name("Djordje", "DJUKIC").from(PORTUGAL))).isNotEmpty();
    }

    @Test
    void charactersAreFoundByAnAddressThatIsCalledAfterTheName() {
        matcher.add("Kenji", Portrait.of("田中 健二").from(PORTUGAL).reachedAt("kenji_tanaka@env.example.jp"));
        assertThat(evidence(name("Kenji", "TANAKA").from(PORTUGAL).reachedAt("kenji_tanaka@env.example.jp")))
                .contains(new Evidence.OtherScript());
    }

    @Test
    void abdullahIsWrittenInTwoWordsToo() {
        matcher.add("Abdullah", Portrait.of("عبد الله العتيبي").from(PORTUGAL));
        assertThat(candidates(name("Abdullah", "AL-OTAIBI").from(PORTUGAL))).isNotEmpty();
    }

    @Test
    void aNameAndTheFathersNamesTurnedRoundAreKin() {
        matcher.add("Ahmed", Portrait.of("Ahmed Hassan Ali").from(PORTUGAL));
        assertThat(candidates(Portrait.of("Hassan Ali Ahmed").from(PORTUGAL))).isEmpty();
    }

    private List<Candidate<String>> candidates(Portrait asked) {
        return matcher.candidates(asked);
    }

    private List<Evidence> evidence(Portrait asked) {
        return candidates(asked).getFirst().evidence();
    }

    private static Portrait name(String given, String family) {
        return Portrait.of(given, family, "", "");
    }
}
