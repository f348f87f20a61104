package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateOrderTest {

    @Test
    void aThirteenthInFrontTellsThatTheDayIsFirst() {
        assertThat(DateOrder.of(List.of("03/04/2017", "24/09/2017"))).isEqualTo(DateOrder.DAY_FIRST);
    }

    @Test
    void aThirteenthInTheMiddleTellsThatTheMonthIsFirst() {
        assertThat(DateOrder.of(List.of("03/04/2017", "09/24/2017"))).isEqualTo(DateOrder.MONTH_FIRST);
    }

    @Test
    void contradictionsDecideNothing() {
        assertThat(DateOrder.of(List.of("24/09/2017", "09/24/2017"))).isEqualTo(DateOrder.UNDECIDED);
    }

    @Test
    void wordsDecideNothing() {
        assertThat(DateOrder.of(List.of("24 September 2017", "2017-09-24"))).isEqualTo(DateOrder.UNDECIDED);
    }

    @Test
    void anAmbiguousDateFollowsItsColumn() {
        assertThat(DateOrder.DAY_FIRST.read("03/04/2017")).contains(LocalDate.of(2017, 4, 3));
        assertThat(DateOrder.MONTH_FIRST.read("03/04/2017")).contains(LocalDate.of(2017, 3, 4));
    }

    @Test
    void anAmbiguousDateStaysSoWhereNothingTells() {
        assertThat(DateOrder.UNDECIDED.read("03/04/2017")).isEmpty();
    }

    @Test
    void aDayThatNoCalendarHasIsNoDate() {
        assertThat(DateOrder.DAY_FIRST.read("31/09/2017")).isEmpty();
    }

    @Test
    void twoDigitsAreAYearOfThisCentury() {
        assertThat(DateOrder.DAY_FIRST.read("24.09.17")).contains(LocalDate.of(2017, 9, 24));
    }

    @Test
    void columnsThatAgreeDecideForTheFile() {
        assertThat(DateOrder.agreed(List.of(DateOrder.UNDECIDED, DateOrder.DAY_FIRST))).isEqualTo(DateOrder.DAY_FIRST);
    }
}
