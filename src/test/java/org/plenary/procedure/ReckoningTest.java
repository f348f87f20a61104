package org.plenary.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    @EnumSource(Body.class)
    void theTreatyOfAMeetingTellsTheBody(Body body) {
        assertThat(Body.of(Cop1.under(body.treaty(), Cop1.MEETING))).isEqualTo(body);
    }
}
