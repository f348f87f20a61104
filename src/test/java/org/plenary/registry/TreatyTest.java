package org.plenary.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against the counts that were published (field notes, section 9).
class TreatyTest {

    private static final Treaty MINAMATA = Treaty.minamata();
    private static final LocalDate OPENING = LocalDate.of(2017, 9, 24);

    @ParameterizedTest
    @CsvSource({
        "2016-02-02, 23", "2016-06-03, 28", "2017-05-18, 52", "2017-06-16, 59", "2017-06-20, 64", "2017-06-21, 66",
        "2017-06-23, 69", "2017-06-29, 70", "2017-09-24, 81", "2017-09-25, 83", "2017-10-13, 84", "2017-12-13, 85",
        "2018-01-15, 86"
    })
    void asManyHadDepositedAsWasPublished(LocalDate day, int count) {
        assertThat(MINAMATA.depositedBy(day)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-08-15, 0", "2017-08-16, 52", "2017-08-21, 52", "2017-08-22, 53", "2017-09-24, 69", "2017-09-26, 69",
        "2017-09-27, 70", "2017-09-29, 70", "2017-12-24, 83"
    })
    void partiesAreCountedOnTheDay(LocalDate day, int count) {
        assertThat(MINAMATA.parties(day)).hasSize(count);
    }

    @Test
    void theEuropeanUnionIsOneOfTheSixtyNineAtTheOpening() {
        assertThat(MINAMATA.isParty(StateId.shipped("EUR-UNION"), OPENING)).isTrue();
    }

    @Test
    void rwandaBecomesAPartyInTheMiddleOfTheMeeting() {
        assertThat(MINAMATA.entryIntoForce(StateId.shipped("RWA"))).contains(LocalDate.of(2017, 9, 27));
        assertThat(MINAMATA.isParty(StateId.shipped("RWA"), LocalDate.of(2017, 9, 26))).isFalse();
        assertThat(MINAMATA.isParty(StateId.shipped("RWA"), LocalDate.of(2017, 9, 27))).isTrue();
    }

    @Test
    void anEarlyDepositWaitsForTheTreatyItself() {
        assertThat(MINAMATA.entryIntoForce(StateId.shipped("CHE"))).contains(LocalDate.of(2017, 8, 16));
    }

    @Test
    void aStateThatHasDepositedNothingIsNeverAParty() {
        assertThat(MINAMATA.entryIntoForce(StateId.shipped("AUS"))).isEmpty();
        assertThat(MINAMATA.isParty(StateId.shipped("AUS"), OPENING)).isFalse();
    }

    @Test
    void everyInstrumentIsOfAShippedState() {
        States states = States.shipped();
        assertThat(MINAMATA.instruments())
                .allSatisfy(instrument -> assertThat(states.byId(instrument.state())).isPresent());
    }

    @Test
    void anInstrumentOfTheWorkspaceTakesThePlaceOfTheShippedOne() {
        var earlier = new Instrument(
                StateId.shipped("RWA"),
                Instrument.Action.RATIFICATION,
                LocalDate.of(2017, 6, 1),
                Instrument.Confidence.SOURCED);
        Treaty changed = MINAMATA.with(List.of(earlier));
        assertThat(changed.isParty(StateId.shipped("RWA"), OPENING)).isTrue();
        assertThat(changed.instruments()).hasSameSizeAs(MINAMATA.instruments());
    }
}
