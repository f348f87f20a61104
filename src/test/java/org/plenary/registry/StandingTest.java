package org.plenary.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

class StandingTest {

    @Test
    void aStateIsAnObserverUntilTheDayOfItsEntryIntoForce() {
        StateId rwanda = StateId.shipped("RWA");
        assertThat(PartyRoll.of(Treaty.minamata()).standing(rwanda, LocalDate.of(2017, 9, 26)))
                .isEqualTo(Standing.OBSERVER_STATE);
        assertThat(PartyRoll.of(Treaty.minamata()).standing(rwanda, LocalDate.of(2017, 9, 27)))
                .isEqualTo(Standing.PARTY);
    }

    @ParameterizedTest
    @EnumSource(value = Category.class, names = "STATE", mode = EnumSource.Mode.EXCLUDE)
    void everyOtherCategoryIsItsOwnStanding(Category category) {
        assertThat(Standing.of(category).name()).isEqualTo(category.name());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStandingHasADifferentHeadingInEveryLanguage(Language language) {
        RegistryWords words = new Phrasebook(language).of(RegistryWords.class);
        Set<String> headings =
                Arrays.stream(Standing.values()).map(words::standings).collect(Collectors.toSet());
        assertThat(headings).hasSameSizeAs(Standing.values()).doesNotContain("?");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyValueHasAWordInEveryLanguage(Language language) {
        RegistryWords words = new Phrasebook(language).of(RegistryWords.class);
        assertThat(Arrays.stream(UnGroup.values()).map(words::group)).doesNotContain("?");
        assertThat(Arrays.stream(ConsultationRegion.values()).map(words::region)).doesNotContain("?");
        assertThat(Arrays.stream(StateKind.values()).map(words::stateKind)).doesNotContain("?");
        assertThat(Arrays.stream(OrganizationKind.values()).map(words::organizationKind)).doesNotContain("?");
        assertThat(Arrays.stream(NameForm.values()).map(words::nameForm)).doesNotContain("?");
        assertThat(Arrays.stream(Trait.values()).map(words::trait)).doesNotContain("?");
        assertThat(Arrays.stream(Category.values()).map(words::category)).doesNotContain("?");
        assertThat(Arrays.stream(Instrument.Action.values()).map(words::action)).doesNotContain("?");
    }

    @Test
    void theHeadingsAreThoseOfTheUnitedNations() {
        assertThat(new Phrasebook(Language.FRENCH).of(RegistryWords.class).standings(Standing.OBSERVER_STATE))
                .isEqualTo("États observateurs");
        assertThat(new Phrasebook(Language.CHINESE).of(RegistryWords.class).standings(Standing.PARTY))
                .isEqualTo("缔约方");
    }
}
