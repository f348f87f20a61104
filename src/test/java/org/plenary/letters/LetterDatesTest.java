package org.plenary.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.base.Language;

class LetterDatesTest {

    private static String period(Language language, String from, String to) {
        return new LetterDates(language).period(LocalDate.parse(from), LocalDate.parse(to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ENGLISH | from 24 to 29 September 2017",
        "FRENCH | du 24 au 29 septembre 2017",
        "SPANISH | del 24 al 29 de septiembre de 2017",
        "RUSSIAN | с 24 по 29 сентября 2017 года",
        "CHINESE | 2017年9月24日至29日",
        "ARABIC | في الفترة من 24 إلى 29 أيلول/سبتمبر 2017"
    })
    void withinAMonthTheMonthStandsOnce(Language language, String said) {
        assertThat(period(language, "2017-09-24", "2017-09-29")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ENGLISH | from 30 October to 3 November 2023",
        "FRENCH | du 30 octobre au 3 novembre 2023",
        "SPANISH | del 30 de octubre al 3 de noviembre de 2023",
        "RUSSIAN | с 30 октября по 3 ноября 2023 года",
        "CHINESE | 2023年10月30日至11月3日",
        "ARABIC | في الفترة من 30 تشرين الأول/أكتوبر إلى 3 تشرين الثاني/نوفمبر 2023"
    })
    void overTwoMonthsTheYearStandsOnce(Language language, String said) {
        assertThat(period(language, "2023-10-30", "2023-11-03")).isEqualTo(said);
    }

    @Test
    void aSingleDayIsNoPeriod() {
        assertThat(period(Language.ENGLISH, "2017-01-12", "2017-01-12")).isEqualTo("on 12 January 2017");
    }

    @Test
    void theFirstOfAMonthIsAnOrdinalInFrench() {
        assertThat(period(Language.FRENCH, "2025-11-01", "2025-11-05")).isEqualTo("du 1er au 5 novembre 2025");
    }

    @Test
    void overTheTurnOfAYearBothYearsStand() {
        assertThat(period(Language.ENGLISH, "2025-12-30", "2026-01-02")).isEqualTo("from 30 December 2025 to 2 January 2026");
    }
}
