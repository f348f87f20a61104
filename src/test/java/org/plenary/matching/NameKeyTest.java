package org.plenary.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @Test
    void orderCaseAndAccentsDoNotCount() {
        assertThat(NameKey.of("Élodie DUPONT")).isEqualTo(NameKey.of("Dupont, Elodie"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Katherine Miller      | Catherine Miller
            J. Miller             | John Miller
            Ana Maria Silva       | Ana Silva
            Mohamed Alaoui        | Mohammed Alaoui
            Ibrahima Sow          | Irbahima Sow
            """)
    void aSlipOfThePenResembles(String one, String other) {
        assertThat(NameKey.of(one).resembles(NameKey.of(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Silva             | Rui Silva
            Li Wei                | Li Na
            Silva                 | Silvia
            Maria Silva           | Ana Costa
            John Miller           | James Milner
            Mohamed Ould Mohamed  | Fatima Zahra Ould Mohamed
            """)
    void anotherNameDoesNot(String one, String other) {
        assertThat(NameKey.of(one).resembles(NameKey.of(other))).isFalse();
    }
}
