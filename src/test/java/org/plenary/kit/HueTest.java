package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.registry.Standing;

class HueTest {

    @ParameterizedTest
    @EnumSource
    void everyStandingHasAColour(Standing standing) {
        assertThat(Hue.of(standing.kin())).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTY", "STATE"})
    void aStateThatIsNoObserverHasTheColourOfTheParties(Standing standing) {
        assertThat(Hue.of(standing.kin())).isEqualTo(Hue.PARTY);
    }

    @ParameterizedTest
    @EnumSource(names = {"SECRETARIAT", "HOST_COUNTRY", "SUPPORT_STAFF"})
    void whoeverRunsTheMeetingHasOneColour(Standing standing) {
        assertThat(Hue.of(standing.kin())).isEqualTo(Hue.SECRETARIAT);
    }

    @ParameterizedTest
    @EnumSource
    void aKinIsItsOwnKin(Standing standing) {
        assertThat(standing.kin().kin()).isEqualTo(standing.kin());
    }
}
