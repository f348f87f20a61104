package org.plenary.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Language;

class DayTextTest {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 24);

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatAFormShowsIsReadInEveryLanguage(Language language) {
        var dates = new Dates(language);
        assertThat(new DayText(dates).read(dates.shortDate(DAY))).contains(DAY);
        assertThat(new DayText(dates).read(dates.date(DAY))).contains(DAY);
    }

    @Test
    void theFirstOfAMonthIsReadInFrenchWithItsEndingOrWithout() {
        var text = new DayText(new Dates(Language.FRENCH));
        assertThat(text.read("1er décembre 1997")).contains(LocalDate.of(1997, 12, 1));
        assertThat(text.read("1 décembre 1997")).contains(LocalDate.of(1997, 12, 1));
    }

    @Test
    void aMonthMayBeShortenedInAnyWayThatTellsIt() {
        assertThat(read("24 Sept. 2017")).isEqualTo(DAY);
        assertThat(read("24 Septem 2017")).isEqualTo(DAY);
    }

    @Test
    void aMonthThatCouldBeTwoIsNone() {
        var french = new DayText(new Dates(Language.FRENCH));
        assertThat(french.read("24 jui 2017")).isEmpty();
        assertThat(french.read("24 juil 2017")).contains(LocalDate.of(2017, 7, 24));
    }

    @Test
    void isoAndDotsAreRead() {
        assertThat(read(" 2017-09-24 ")).isEqualTo(DAY);
        assertThat(read("24.9.2017")).isEqualTo(DAY);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void slashesAreReadWhereTheyMeanOneDayOnly(Language language) {
        var text = new DayText(new Dates(language));
        assertThat(text.typed("24/09/2017")).contains(DAY);
        assertThat(text.typed("24-9-2017")).contains(DAY);
        assertThat(text.typed("2017/9/24")).contains(DAY);
        assertThat(text.typed("31/09/2017")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = {"ARABIC", "FRENCH", "RUSSIAN", "SPANISH"})
    void theDayStandsFirstWhereTheLanguageNeverWritesTheMonthFirst(Language language) {
        assertThat(new DayText(new Dates(language)).typed("5/9/2017")).contains(LocalDate.of(2017, 9, 5));
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = {"CHINESE", "ENGLISH"})
    void whatCouldBeTwoDaysIsNone(Language language) {
        assertThat(new DayText(new Dates(language)).typed("5/9/2017")).isEmpty();
        assertThat(new DayText(new Dates(language)).typed("5/5/2017")).contains(LocalDate.of(2017, 5, 5));
    }

    @Test
    void aDayThatIsNotInTheMonthIsNoDay() {
        assertThat(new DayText(new Dates(Language.ENGLISH)).read("31 Sep 2017")).isEmpty();
        assertThat(new DayText(new Dates(Language.ENGLISH)).read("31.9.2017")).isEmpty();
    }

    private static LocalDate read(String text) {
        return new DayText(new Dates(Language.ENGLISH)).read(text).orElseThrow();
    }
}
