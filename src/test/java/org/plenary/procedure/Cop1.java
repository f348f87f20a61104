package org.plenary.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.base.DateRange;
import org.plenary.base.Outcome;
import org.plenary.base.SixText;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.MeetingKind;
import org.plenary.meetings.MeetingStatus;

/// The first meeting of the Conference of the Parties to the Minamata Convention, and meetings like it.
public final class Cop1 {

    public static final Meeting MEETING = meeting(
            MeetingKind.CONFERENCE_OF_THE_PARTIES, "UNEP/MC/COP.1", "2017-09-24", "2017-09-29", "Europe/Zurich");

    private Cop1() {}

    public static Meeting meeting(MeetingKind kind, String symbol, String from, String to, String zone) {
        return new Meeting(
                new MeetingId(new UUID(1, 1)), kind, MeetingStatus.CONFIRMED,
                SixText.english("First meeting"), SixText.english("COP-1"),
                SixText.english("Conference of the Parties to the Minamata Convention on Mercury"),
                SixText.english("First meeting"), new DateRange(LocalDate.parse(from), LocalDate.parse(to)),
                SixText.english("Geneva"), Optional.empty(), ZoneId.of(zone), symbol, "minamata", List.of(), Optional.empty(),
                Optional.empty(), "");
    }

    /// The same meeting under another treaty.
    public static Meeting under(String treaty, Meeting m) {
        return new Meeting(
                m.id(), m.kind(), m.status(), m.title(), m.shortTitle(), m.body(), m.session(), m.days(), m.city(),
                m.country(), m.timeZone(), m.symbolPrefix(), treaty, m.languages(), m.parent(), m.backToBack(), m.note());
    }

    public static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
