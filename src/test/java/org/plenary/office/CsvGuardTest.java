package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+41 22", "-", "@SUM(A1)", "'=1", "''+1", "Ada", "'Ada", "", "a=b", "＝1+1"})
    void everyTextComesBack(String text) {
        assertThat(CsvGuard.off(CsvGuard.on(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+41 22", "-2", "@SUM(A1)", "'=1", "＝1+1"})
    void whatWouldBeComputedBeginsWithAnApostrophe(String text) {
        assertThat(CsvGuard.on(text)).isEqualTo("'" + text);
    }

    @Test
    void otherTextsAreWrittenAsTheyAre() {
        assertThat(CsvGuard.on("O'Neill = 1")).isEqualTo("O'Neill = 1");
    }
}
