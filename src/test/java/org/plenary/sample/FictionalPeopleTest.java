package org.plenary.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.registry.Category;
import org.plenary.registry.Instrument;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.Organizations;
import org.plenary.registry.StateId;
import org.plenary.registry.States;
import org.plenary.registry.Treaty;
import org.plenary.sample.FictionalPerson.Capacity;
import org.plenary.sample.FictionalPerson.Status;

class FictionalPeopleTest {

    private static final List<FictionalDelegation> COP1 = FictionalPeople.ofCop1();
    private static final LocalDate OPENING = LocalDate.of(2017, 9, 24);

    private static Stream<FictionalPerson> people() {
        return COP1.stream().flatMap(delegation -> delegation.people().stream());
    }

    private static List<FictionalPerson> delegation(String code) {
        return COP1.stream().filter(d -> d.code().equals(code)).findFirst().orElseThrow().people();
    }

    @Test
    void everyCallGivesTheSamePeople() {
        assertThat(FictionalPeople.ofCop1()).isEqualTo(COP1);
    }

    @Test
    void theScaleIsThatOfTheRealMeeting() {
        assertThat(COP1).hasSize(163);
        assertThat(people()).hasSizeBetween(1000, 1100);
    }

    @Test
    void everyStateAndOrganizationIsShipped() {
        States states = States.shipped();
        Organizations organizations = Organizations.shipped();
        assertThat(COP1).allSatisfy(d -> assertThat(d.isState()
                        ? states.byId(StateId.shipped(d.code())).isPresent()
                        : organizations.byId(OrganizationId.shipped(d.code())).isPresent())
                .isTrue());
    }

    @Test
    void noDelegationIsThereTwice() {
        assertThat(COP1.stream().map(FictionalDelegation::code)).doesNotHaveDuplicates();
    }

    @Test
    void everyPartyAtTheOpeningHasADelegation() {
        Set<StateId> present = COP1.stream()
                .filter(FictionalDelegation::isState)
                .map(d -> StateId.shipped(d.code()))
                .collect(Collectors.toSet());
        assertThat(present).containsAll(Treaty.minamata().parties(OPENING));
        assertThat(Treaty.minamata().instruments())
                .filteredOn(instrument -> instrument.deposited().getYear() < 2017)
                .map(Instrument::state)
                .isSubsetOf(present);
    }

    @Test
    void everyDelegationHasOneHeadAndHeIsFirst() {
        assertThat(COP1).allSatisfy(d -> {
            assertThat(d.people()).filteredOn(p -> p.capacity() == Capacity.HEAD).hasSize(1);
            assertThat(d.people().getFirst().capacity()).isEqualTo(Capacity.HEAD);
        });
    }

    @Test
    void ranksRunFromOneWithoutGaps() {
        assertThat(COP1).allSatisfy(d -> {
            for (int i = 0; i < d.people().size(); i++) {
                assertThat(d.people().get(i).rank()).isEqualTo(i + 1);
            }
        });
    }

    @Test
    void noMailWouldEverArrive() {
        assertThat(people().map(p -> p.contact().email()))
                .allMatch(email -> email.matches("[a-z0-9.]+@[a-z0-9.-]+\\.example\\.org"));
    }

    @Test
    void noAddressIsGivenToTwoPeople() {
        assertThat(people().map(p -> p.contact().email() + p.name().full()).distinct().count())
                .isEqualTo(people().map(p -> p.contact().email()).distinct().count());
    }

    @Test
    void nobodyIsTwiceInOneDelegation() {
        assertThat(COP1).allSatisfy(d ->
                assertThat(d.people().stream().map(p -> p.name().full())).doesNotHaveDuplicates());
    }

    @Test
    void twoPeopleAreInTwoDelegations() {
        assertThat(people().map(p -> p.contact().email()).distinct().count())
                .isEqualTo(people().count() - 2);
        assertThat(delegation("BCRC-SENEGAL").getFirst().name())
                .isEqualTo(delegation("SEN").getLast().name());
    }

    @Test
    void everybodyHasAFullNameAndAFunction() {
        assertThat(people()).allSatisfy(p -> {
            assertThat(p.name().given()).isNotBlank();
            assertThat(p.name().full()).isNotBlank().isEqualTo(p.name().full().strip());
            assertThat(p.function()).isNotBlank();
            assertThat(p.contact().city()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = UnicodeScript.class,
            names = {"LATIN", "ARABIC", "HAN", "CYRILLIC", "HANGUL", "GREEK", "GEORGIAN", "THAI", "ETHIOPIC"})
    void namesAreWrittenInManyScripts(UnicodeScript script) {
        assertThat(people().map(p -> p.name().full()))
                .anyMatch(full -> full.codePoints().anyMatch(c -> UnicodeScript.of(c) == script));
    }

    @Test
    void aNameInAnotherScriptHasALatinTranscription() {
        assertThat(people()).allSatisfy(p -> {
            boolean latin = p.name().full().codePoints()
                    .filter(Character::isLetter)
                    .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
            assertThat(p.name().latin().isEmpty()).isEqualTo(latin);
        });
    }

    @Test
    void aPermanentMissionHasItsDeskInGeneva() {
        assertThat(people())
                .filteredOn(p -> p.department().startsWith("Permanent Mission"))
                .isNotEmpty()
                .allMatch(p -> p.contact().country().equals("CHE"));
    }

    @Test
    void everyCountryOfAnAddressIsAState() {
        States states = States.shipped();
        assertThat(people()).allMatch(p -> states.byCode(p.contact().country()).isPresent());
        assertThat(people()).noneMatch(p -> p.contact().country().equals("EUR-UNION"));
    }

    @Test
    void somePeopleHaveOneNameOnly() {
        assertThat(delegation("IDN")).anyMatch(p -> p.name().family().isEmpty());
    }

    @Test
    void particlesKeepTheirCase() {
        assertThat(people().map(p -> p.name().family())).anyMatch(family -> family.matches("(van|de|bin|dos|ten) .+"));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void everyStatusOccurs(Status status) {
        assertThat(people()).anyMatch(p -> p.status() == status);
    }

    @Test
    void mostAreRegistered() {
        long registered = people().filter(p -> p.status() == Status.REGISTERED).count();
        assertThat(registered).isGreaterThan(people().count() * 8 / 10);
    }

    @Test
    void nobodyLeavesBeforeArriving() {
        assertThat(people()).allMatch(p -> !p.departure().isBefore(p.arrival()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Category.class,
            names = {"HOST_COUNTRY", "SECURITY", "SUPPORT_STAFF"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyCategoryOfTheListOfParticipantsIsThere(Category category) {
        assertThat(COP1).anyMatch(d -> d.category() == category);
    }
}
