package org.plenary.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.base.DateRange;
import org.plenary.base.Language;

class DatesTest {

    private static final LocalDate OPENING = LocalDate.of(2017, 9, 24);
    private static final DateRange COP = new DateRange(OPENING, LocalDate.of(2017, 9, 29));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | 24 September 2017
            FRENCH  | 24 septembre 2017
            SPANISH | 24 de septiembre de 2017
            RUSSIAN | 24 сентября 2017 года
            CHINESE | 2017年9月24日
            ARABIC  | 24 سبتمبر 2017
            """)
    void aDayIsWrittenOut(Language language, String expected) {
        assertThat(plain(new Dates(language).date(OPENING))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FRENCH  | 24–29 septembre 2017
            SPANISH | 24–29 de septiembre de 2017
            ARABIC  | 24-29 سبتمبر 2017
            """)
    void daysOfOneMonthShareIt(Language language, String expected) {
        assertThat(plain(new Dates(language).range(COP))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | 24–29 September 2017
            RUSSIAN | 24–29 сентября 2017 года
            CHINESE | 2017年9月24日至29日
            """)
    void daysOfOneMonthShareItWhereCldrDoesOtherwise(Language language, String expected) {
        assertThat(plain(new Dates(language).range(COP))).isEqualTo(expected);
    }

    @Test
    void theFirstDayOfAMonthIsAnOrdinalInFrench() {
        var days = new DateRange(LocalDate.of(1997, 12, 1), LocalDate.of(1997, 12, 11));
        var french = new Dates(Language.FRENCH);
        assertThat(plain(french.date(days.from()))).isEqualTo("1er décembre 1997");
        assertThat(plain(french.range(days))).isEqualTo("1er–11 décembre 1997");
        assertThat(plain(french.date(days.to()))).isEqualTo("11 décembre 1997");
    }

    @Test
    void daysOfTwoMonthsShareTheYear() {
        var days = new DateRange(LocalDate.of(2017, 4, 24), LocalDate.of(2017, 5, 5));
        assertThat(plain(new Dates(Language.ENGLISH).range(days))).isEqualTo("24 April – 5 May 2017");
    }

    @Test
    void aRangeOfOneDayIsThatDay() {
        assertThat(new Dates(Language.ENGLISH).range(new DateRange(OPENING, OPENING))).isEqualTo("24 September 2017");
    }

    @Test
    void theDayOfTheWeekIsTheRightOne() {
        assertThat(new Dates(Language.ENGLISH).dateWithWeekday(OPENING)).startsWith("Sunday").endsWith("24 September 2017");
    }

    @Test
    void aMomentIsToldWhereTheLaptopIs() {
        Instant moment = Instant.parse("2017-09-24T22:05:00Z");
        assertThat(new Dates(Language.ENGLISH).moment(moment, ZoneId.of("Europe/Zurich")))
                .startsWith("25 Sep")
                .endsWith("00:05");
    }

    @Test
    void arabicHasWesternDigits() {
        assertThat(new Dates(Language.ARABIC).shortRange(COP)).contains("24", "29", "2017");
    }

    @Test
    void daysLongAgoAreNotMovedByTheJulianCalendar() {
        assertThat(new Dates(Language.ENGLISH).date(LocalDate.of(1918, 2, 1))).isEqualTo("1 February 1918");
    }

    /// Without the thin spaces and direction marks that typography adds.
    private static String plain(String text) {
        return text.replaceAll("[\\u2009\\u202f\\u00a0]", " ").replaceAll("[\\u200e\\u200f]", "");
    }

    @Test
    void aUserMayReadDaysAsIso8601() {
        var dates = new Dates(Language.FRENCH, DateStyle.ISO);
        assertThat(dates.date(OPENING)).isEqualTo("2017-09-24");
        assertThat(dates.range(COP)).isEqualTo("2017-09-24/29");
    }

    @Test
    void aUserMayReadDaysWrittenOutInTables() {
        assertThat(new Dates(Language.ENGLISH, DateStyle.LONG).shortDate(OPENING)).isEqualTo("24 September 2017");
    }

    @Test
    void papersHaveTheUsualStyle() {
        assertThat(new Phrasebook(Language.ENGLISH).dates().style()).isEqualTo(DateStyle.USUAL);
    }
}
