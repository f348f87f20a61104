package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndingsTest {

    @Test
    void aFileInCapitalsIsOfferedToo() {
        assertThat(Endings.patterns(".csv")).containsExactly("*.csv", "*.CSV", "*.Csv");
    }
}
