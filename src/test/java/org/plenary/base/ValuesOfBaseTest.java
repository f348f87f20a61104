package org.plenary.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesOfBaseTest {

    private static final DateRange COP = new DateRange(LocalDate.of(2017, 9, 24), LocalDate.of(2017, 9, 29));

    @Test
    void bothEndsOfARangeAreIncluded() {
        assertThat(COP.days()).isEqualTo(6);
        assertThat(COP.contains(COP.from()) && COP.contains(COP.to())).isTrue();
    }

    @Test
    void aRangeDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new DateRange(COP.to(), COP.from())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"23, 23, false", "20, 24, true", "29, 30, true", "30, 30, false", "25, 26, true"})
    void rangesThatShareADayOverlap(int from, int to, boolean overlaps) {
        var other = new DateRange(LocalDate.of(2017, 9, from), LocalDate.of(2017, 9, to));
        assertThat(COP.overlaps(other)).isEqualTo(overlaps);
    }

    @Test
    void aTextFallsBackToEnglishThenToAny() {
        var both = new SixText(Map.of(Language.ENGLISH, "Geneva", Language.FRENCH, "Genève"));
        assertThat(both.in(Language.RUSSIAN)).isEqualTo("Geneva");
        assertThat(new SixText(Map.of(Language.FRENCH, "Genève")).in(Language.RUSSIAN)).isEqualTo("Genève");
    }

    @Test
    void aBlankVersionIsNone() {
        assertThat(new SixText(Map.of(Language.FRENCH, "  ")).isEmpty()).isTrue();
    }

    @Test
    void aVersionCanBeTakenAway() {
        assertThat(SixText.english("Geneva").with(Language.ENGLISH, "").isEmpty()).isTrue();
    }

    @Test
    void aSensitiveValueDoesNotPrint() {
        assertThat(new Sensitive<>("X0PASSPORT9").toString()).doesNotContain("PASSPORT");
    }

    @ParameterizedTest
    @CsvSource({"fr, FRENCH", "FR, FRENCH", "' zh ', CHINESE"})
    void aLanguageIsFoundByItsCode(String code, Language language) {
        assertThat(Language.of(code)).contains(language);
    }

    @Test
    void aLanguageThatTheUnitedNationsDoNotWriteIsNone() {
        assertThat(Language.of("de")).isEmpty();
    }

    @Test
    void idsGrow() {
        Ids ids = Ids.timeBased();
        assertThat(ids.next().toString()).isLessThan(ids.next().toString());
    }

    @Test
    void countedIdsAreTheSameAtEveryRun() {
        assertThat(Ids.counting(1_506_240_000_000L).next())
                .isEqualTo(Ids.counting(1_506_240_000_000L).next());
    }

    @Test
    void countedIdsHaveTheShapeOfVersionSeven() {
        assertThat(Ids.counting(1_506_240_000_000L).next().version()).isEqualTo(7);
    }

    @Test
    void aShippedThingHasTheSameIdEverywhere() {
        assertThat(Ids.shipped("state", "CHE"))
                .isEqualTo(Ids.shipped("state", "CHE"))
                .isNotEqualTo(Ids.shipped("state", "CHN"));
    }

    @Test
    void faultyWithoutAFaultDoesNotExist() {
        assertThatThrownBy(() -> Checked.faulty(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFaultyCheckStaysFaultyWhenItsValueIsChanged() {
        Checked<String> faulty = Checked.faulty("email", new Rule.Missing());
        assertThat(faulty.map(String::length)).isEqualTo(Checked.faulty("email", new Rule.Missing()));
    }
}
