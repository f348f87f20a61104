package org.plenary.screens.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.base.DateRange;

class TimelineTest {

    private final Timeline line = new Timeline(Year.of(2017), 2, 1);

    private static DateRange days(String from, String to) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void theFirstOfJanuaryStandsAtTheBeginning() {
        assertThat(line.x(LocalDate.of(2017, 1, 1))).isZero();
    }

    @Test
    void aDayIsAsWideAsADay() {
        assertThat(line.width(days("2017-07-12", "2017-07-13"))).isEqualTo(4);
    }

    @Test
    void whatBeganInTheYearBeforeIsCutAtTheBeginning() {
        assertThat(line.x(LocalDate.of(2016, 12, 30))).isZero();
        assertThat(line.width(days("2016-12-30", "2017-01-02"))).isEqualTo(4);
    }

    @Test
    void aPointOnTheLineIsADay() {
        LocalDate day = LocalDate.of(2017, 7, 12);
        assertThat(line.at(line.x(day) + 1)).isEqualTo(day);
    }

    @Test
    void aWholeYearFitsIntoTheRoomThatThereIs() {
        assertThat(Timeline.of(Year.of(2016), Timeline.Zoom.YEAR, 732).width()).isEqualTo(732);
    }

    @Test
    void whatTouchesGoesIntoAnotherLane() {
        var first = new Timeline.Span<>("first", 0, 10);
        var touching = new Timeline.Span<>("touching", 5, 12);
        var after = new Timeline.Span<>("after", 10, 20);
        assertThat(Timeline.lanes(List.of(first, touching, after)))
                .containsExactly(List.of(first, after), List.of(touching));
    }
}
