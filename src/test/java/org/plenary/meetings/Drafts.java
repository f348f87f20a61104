package org.plenary.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Checked;
import org.plenary.base.DateRange;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.SixText;
import org.plenary.registry.States;

/// Meetings and drafts for tests.
final class Drafts {

    static final MeetingDraft COP1 = draft("COP-1", "2017-09-24", "2017-09-29");

    private Drafts() {}

    static MeetingDraft draft(String shortTitle, String from, String to) {
        return new MeetingDraft(
                "CONFERENCE_OF_THE_PARTIES", "CONFIRMED", SixText.english("First meeting of " + shortTitle),
                SixText.english(shortTitle), SixText.EMPTY, SixText.english("First meeting"), from, to,
                SixText.english("Geneva"), "", "Europe/Zurich", "UNEP/MC/COP.1", "", List.of(Language.ENGLISH), "", "", "");
    }

    static Meeting cop1() {
        var check = new MeetingCheck(States.shipped(), List.of());
        return ((Checked.Ok<Meeting>) check.check(new MeetingId(new UUID(1, 1)), COP1)).value();
    }

    static MeetingDraft below(MeetingDraft draft, MeetingId parent) {
        return new MeetingDraft(
                draft.kind(), draft.status(), draft.title(), draft.shortTitle(), draft.body(), draft.session(),
                draft.startsOn(), draft.endsOn(), draft.city(), draft.country(), draft.timeZone(), draft.symbolPrefix(),
                draft.treaty(), draft.languages(), parent.value().toString(), "", draft.note());
    }

    static Meeting meeting(int number, String from, String to, Optional<MeetingId> parent) {
        return new Meeting(
                new MeetingId(new UUID(1, number)), MeetingKind.OTHER, MeetingStatus.CONFIRMED,
                SixText.english("Meeting " + number), SixText.EMPTY, SixText.EMPTY, SixText.EMPTY,
                new DateRange(LocalDate.parse(from), LocalDate.parse(to)), SixText.EMPTY, Optional.empty(),
                ZoneId.of("UTC"), "", "minamata", List.of(), parent, Optional.empty(), "");
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
