package org.plenary.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.base.DateRange;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.MeetingKind;
import org.plenary.procedure.Cop1;

class TermTest {

    private static final Meeting COP_2 = like(2, MeetingKind.CONFERENCE_OF_THE_PARTIES, LocalDate.of(2018, 11, 19), LocalDate.of(2018, 11, 23));
    private static final Meeting COP_3 = like(3, MeetingKind.CONFERENCE_OF_THE_PARTIES, LocalDate.of(2019, 11, 25), LocalDate.of(2019, 11, 29));
    private static final Meeting WORKSHOP = like(4, MeetingKind.WORKSHOP, LocalDate.of(2018, 3, 1), LocalDate.of(2018, 3, 2));

    private static Meeting like(int number, MeetingKind kind, LocalDate from, LocalDate to) {
        Meeting cop1 = Cop1.MEETING;
        return new Meeting(
                new MeetingId(new UUID(0, number)), kind, cop1.status(), cop1.title(), cop1.shortTitle(), cop1.body(),
                cop1.session(), new DateRange(from, to), cop1.city(), cop1.country(), cop1.timeZone(), "",
                cop1.treaty(), cop1.languages(), Optional.empty(), Optional.empty(), "");
    }

    private static ElectedBody body(ElectedBody.Kind kind) {
        return new ElectedBody(ElectedBody.id(kind, "minamata"), "minamata", kind, "", 10, 2);
    }

    private static Term term(ElectedBody.Kind kind, Meeting... known) {
        return Term.of(body(kind), Cop1.MEETING, List.of(known));
    }

    @Test
    void theBureauServesFromTheClosureOfTheMeetingToThatOfTheNext() {
        assertThat(term(ElectedBody.Kind.BUREAU, Cop1.MEETING, COP_3, WORKSHOP, COP_2))
                .isEqualTo(new Term(Cop1.MEETING.days().to(), Optional.of(LocalDate.of(2018, 11, 23))));
    }

    @Test
    void theCommitteeServesUntilTheMeetingAfterTheNext() {
        assertThat(term(ElectedBody.Kind.COMPLIANCE_COMMITTEE, Cop1.MEETING, COP_2, COP_3).ends())
                .contains(LocalDate.of(2019, 11, 29));
    }

    @Test
    void theEndIsOpenWhileTheNextMeetingIsNotKnown() {
        assertThat(term(ElectedBody.Kind.BUREAU, Cop1.MEETING, WORKSHOP).ends()).isEmpty();
    }
}
