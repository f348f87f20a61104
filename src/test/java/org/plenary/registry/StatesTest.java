package org.plenary.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.base.Language;

class StatesTest {

    private static final States STATES = States.shipped();
    private static final LocalDate COP1 = LocalDate.of(2017, 9, 24);
    private static final LocalDate LATER = LocalDate.of(2025, 11, 3);

    private static State state(String iso3) {
        return STATES.byId(StateId.shipped(iso3)).orElseThrow();
    }

    @Test
    void oneHundredAndNinetyThreeAreMembersOfTheUnitedNations() {
        assertThat(STATES.all()).filteredOn(s -> s.kind() == StateKind.UN_MEMBER).hasSize(193);
    }

    @ParameterizedTest
    @CsvSource({"AFRICA, 54", "ASIA_PACIFIC, 54", "EASTERN_EUROPE, 23", "GRULAC, 33", "WEOG, 29"})
    void theUnGroupsHaveTheirNumbers(UnGroup group, int count) {
        assertThat(STATES.all())
                .filteredOn(s -> s.unGroup().equals(Optional.of(group)))
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"KAZ", "KGZ", "TJK", "TKM", "UZB"})
    void centralAsiaVotesWithAsiaAndConsultsWithEasternEurope(String iso3) {
        assertThat(state(iso3).unGroup()).contains(UnGroup.ASIA_PACIFIC);
        assertThat(state(iso3).region()).contains(ConsultationRegion.CEE_CENTRAL_ASIA);
    }

    @Test
    void everyStateHasAShortNameInAllSixLanguages() {
        assertThat(STATES.all()).allSatisfy(s -> {
            for (Language language : Language.values()) {
                assertThat(s.names().exactly(language, NameForm.SHORT, COP1)).isPresent();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "SWZ, ENGLISH, Swaziland, Eswatini",
        "SWZ, RUSSIAN, Свазиленд, Эсватини",
        "MKD, ENGLISH, The former Yugoslav Republic of Macedonia, North Macedonia",
        "MKD, FRENCH, ex-République yougoslave de Macédoine, Macédoine du Nord",
        "TUR, ENGLISH, Turkey, Türkiye",
        "TUR, SPANISH, Turquía, Türkiye",
        "TUR, CHINESE, 土耳其, 土耳其",
        "NLD, ENGLISH, Netherlands, Netherlands (Kingdom of the)",
        "CZE, ENGLISH, Czechia, Czechia",
    })
    void aStateIsCalledAsOnTheDay(String iso3, Language language, String atCop1, String later) {
        assertThat(state(iso3).name(language, NameForm.SHORT, COP1)).isEqualTo(atCop1);
        assertThat(state(iso3).name(language, NameForm.SHORT, LATER)).isEqualTo(later);
    }

    @Test
    void theNameChangesOnItsDay() {
        assertThat(state("TUR").name(Language.ENGLISH, NameForm.SHORT, LocalDate.of(2022, 5, 31))).isEqualTo("Turkey");
        assertThat(state("TUR").name(Language.ENGLISH, NameForm.SHORT, LocalDate.of(2022, 6, 1))).isEqualTo("Türkiye");
    }

    @Test
    void theShortNameStandsInForAFormThatIsNotKnown() {
        assertThat(state("CHE").name(Language.RUSSIAN, NameForm.FORMAL, COP1)).isEqualTo("Швейцария");
    }

    @Test
    void aStateLeavesTheListOfLeastDevelopedCountriesOnItsDay() {
        assertThat(state("VUT").isLeastDeveloped(COP1)).isTrue();
        assertThat(state("VUT").isLeastDeveloped(LocalDate.of(2020, 12, 4))).isFalse();
    }

    @Test
    void fortySevenStatesWereLeastDevelopedAtTheOpening() {
        assertThat(STATES.all()).filteredOn(s -> s.isLeastDeveloped(COP1)).hasSize(47);
    }

    @Test
    void codesAreFoundInAnyCase() {
        assertThat(STATES.byCode("che")).contains(state("CHE"));
        assertThat(STATES.byCode("CH")).contains(state("CHE"));
        assertThat(STATES.byCode("756")).contains(state("CHE"));
    }

    @Test
    void aChangeOfTheWorkspaceIsLaidOverTheShippedState() {
        var name = new DatedName(Language.ENGLISH, NameForm.SHORT, Period.since(LATER), "Helvetia");
        States changed = STATES.changedBy(List.of(new StateChange.Named(StateId.shipped("CHE"), name)));
        State swiss = changed.byId(StateId.shipped("CHE")).orElseThrow();
        assertThat(swiss.name(Language.ENGLISH, NameForm.SHORT, LATER)).isEqualTo("Helvetia");
        assertThat(swiss.name(Language.ENGLISH, NameForm.SHORT, COP1)).isEqualTo("Switzerland");
        assertThat(changed.isChanged(swiss.id())).isTrue();
        assertThat(changed.find("Suisse")).isEqualTo(new Match.Found<>(swiss));
    }

    @Test
    void leavingAChangeOutRestoresTheShippedState() {
        var change = new StateChange.Seated(StateId.shipped("CHE"), "Genève", List.of("CHF"));
        States restored = STATES.changedBy(List.of(change)).changedBy(List.of());
        assertThat(restored.byId(StateId.shipped("CHE"))).contains(state("CHE"));
        assertThat(restored.isChanged(StateId.shipped("CHE"))).isFalse();
    }

    @Test
    void theShippedFormIsKnownUnderEveryChange() {
        var change = new StateChange.Grouped(
                StateId.shipped("TUR"), Optional.of(UnGroup.ASIA_PACIFIC), Optional.empty());
        States changed = STATES.changedBy(List.of(change));
        assertThat(changed.byId(StateId.shipped("TUR")).orElseThrow().unGroup()).contains(UnGroup.ASIA_PACIFIC);
        assertThat(changed.shippedForm(StateId.shipped("TUR"))).contains(state("TUR"));
    }

    @Test
    void anAddedStateIsFoundLikeTheOthers() {
        var names = new Names(List.of(new DatedName(Language.ENGLISH, NameForm.SHORT, Period.ALWAYS, "Atlantis")));
        var atlantis = new State(StateId.shipped("ATX"), "", "ATX", "", StateKind.NON_MEMBER_STATE, Optional.empty(),
                Optional.empty(), names, List.of(), Set.of(Trait.SMALL_ISLAND_DEVELOPING), "", List.of());
        States more = STATES.changedBy(List.of(new StateChange.Added(atlantis)));
        assertThat(more.find("atlantis")).isEqualTo(new Match.Found<>(atlantis));
        assertThat(more.shippedForm(atlantis.id())).isEmpty();
    }

    @Test
    void noNameBearsTheMarkOfAFootnote() {
        assertThat(States.shipped().all())
                .flatExtracting(state -> state.names().all())
                .noneMatch(name -> name.text().contains("*"));
    }
}
