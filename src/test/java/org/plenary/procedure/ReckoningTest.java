package org.plenary.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingKind;

class ReckoningTest {

    private static final RulesOfProcedure MINAMATA = Procedures.shipped(Body.MINAMATA);

    private static Deadline of(Meeting meeting, RulesOfProcedure rules, Provision provision) {
        return Reckoning.of(meeting, rules).stream()
                .filter(deadline -> deadline.provision().equals(Optional.of(provision)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "NOTICE, 2017-07-26",
        "NOMINATIONS, 2017-06-23",
        "DOCUMENTS_SUBMITTED, 2017-07-16",
        "AGENDA_AND_DOCUMENTS, 2017-08-13",
        "CREDENTIALS, 2017-09-25",
        "CREDENTIALS_REPORT, 2017-09-28",
        "REPORT_OF_THE_MEETING, 2017-10-13"
    })
    void theDeadlinesOfCop1FollowFromItsOpeningAndClosure(Provision provision, LocalDate day) {
        assertThat(of(Cop1.MEETING, MINAMATA, provision).day()).isEqualTo(day);
    }

    @Test
    void credentialsAreDueAtTheHourOfTheOpening() {
        assertThat(of(Cop1.MEETING, MINAMATA, Provision.CREDENTIALS).time()).contains(LocalTime.of(10, 0));
    }

    @Test
    void anHourIsMeantOnTheClockOfTheMeeting() {
        assertThat(of(Cop1.MEETING, MINAMATA, Provision.CREDENTIALS).moment())
                .isEqualTo(Instant.parse("2017-09-25T08:00:00Z"));
    }

    @Test
    void aDayLastsUntilItsEnd() {
        assertThat(of(Cop1.MEETING, MINAMATA, Provision.AGENDA_AND_DOCUMENTS).moment())
                .isEqualTo(Instant.parse("2017-08-13T22:00:00Z"));
    }

    @Test
    void twentyFourHoursAreTwentyFourHoursAlsoWhereTheClocksChange() {
        Meeting autumn = Cop1.meeting(
                MeetingKind.CONFERENCE_OF_THE_PARTIES, "UNEP/MC/COP.9", "2017-10-28", "2017-11-02", "Europe/Zurich");
        assertThat(of(autumn, MINAMATA, Provision.CREDENTIALS).time()).contains(LocalTime.of(9, 0));
    }

    @Test
    void twoMonthsAreCountedByTheCalendar() {
        Meeting climate = Cop1.under(
                "climate",
                Cop1.meeting(
                        MeetingKind.CONFERENCE_OF_THE_PARTIES,
                        "FCCC/CP/2015",
                        "2015-11-30",
                        "2015-12-11",
                        "Europe/Paris"));
        assertThat(of(climate, Procedures.shipped(Body.of(climate)), Provision.NOTICE).day())
                .isEqualTo(LocalDate.of(2015, 9, 30));
    }

    @Test
    void aDeadlineSaysFromWhichRuleAndDayItWasCounted() {
        assertThat(of(Cop1.MEETING, MINAMATA, Provision.AGENDA_AND_DOCUMENTS).basis())
                .isInstanceOfSatisfying(Deadline.Basis.Computed.class, computed -> {
                    assertThat(computed.rule().number()).isEqualTo("11");
                    assertThat(computed.base()).isEqualTo(LocalDate.of(2017, 9, 24));
                });
    }

    @Test
    void aWorkshopIsUnderNoRulesOfProcedure() {
        Meeting workshop = Cop1.meeting(MeetingKind.WORKSHOP, "", "2017-03-09", "2017-03-10", "Asia/Bangkok");
        assertThat(Reckoning.of(workshop, MINAMATA)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @EnumSource(Body.class)
    void theTreatyOfAMeetingTellsTheBody(Body body) {
        assertThat(Body.of(Cop1.under(body.treaty(), Cop1.MEETING))).isEqualTo(body);
    }
}
