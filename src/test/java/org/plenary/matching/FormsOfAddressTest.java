package org.plenary.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.people.Gender;

class FormsOfAddressTest {

    @ParameterizedTest
    @CsvSource({
        "H.E. Mrs., FEMALE", "Г-жа, FEMALE", "Г-н, MALE", "г-н Др., MALE", "Sig.ra, FEMALE", "السيدة, FEMALE", "Dr., UNSAID",
        "Mr./Mrs., UNSAID", "'', UNSAID"
    })
    void anHonorificTellsWhetherItIsOfAWomanOrAMan(String honorific, Gender gender) {
        assertThat(FormsOfAddress.gender(honorific)).isEqualTo(gender);
    }
}
