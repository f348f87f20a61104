package org.plenary.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.base.Rule;

class DateTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"12/03/2021", "12-03-2021", "12/3/21", "١٢/٠٣/٢٠٢١"})
    void aDateThatCouldBeTwoIsToldWithBoth(String text) {
        assertThat(DateText.read(text)).isEmpty();
        assertThat(DateText.wrong(text))
                .isEqualTo(new Rule.EitherDay(text, LocalDate.of(2021, 3, 12), LocalDate.of(2021, 12, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2021", "soon", "12/03"})
    void anyOtherTextIsNoDate(String text) {
        assertThat(DateText.wrong(text)).isEqualTo(new Rule.NotADate(text));
    }

    @Test
    void aDayThatIsTheSameInEitherOrderIsRead() {
        assertThat(DateText.read("03/03/2021")).contains(LocalDate.of(2021, 3, 3));
    }
}
