package org.plenary.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Rule;
import org.plenary.base.SixText;
import org.plenary.registry.States;

class MeetingCheckTest {

    private static final States STATES = States.shipped();
    private static final MeetingId NEW = new MeetingId(new UUID(9, 9));
    private static final Meeting UPPER = Drafts.meeting(1, "2017-01-01", "2017-01-02", Optional.of(new MeetingId(new UUID(1, 2))));
    private static final Meeting LOWER = Drafts.meeting(2, "2017-02-01", "2017-02-02", Optional.empty());

    static Stream<Arguments> brokenRules() {
        return Stream.of(
                Arguments.of("kind", "", new Rule.Missing()),
                Arguments.of("status", "", new Rule.Missing()),
                Arguments.of("startsOn", "", new Rule.Missing()),
                Arguments.of("startsOn", "24/09/2017", new Rule.NotADate("24/09/2017")),
                Arguments.of("endsOn", "2017-02-30", new Rule.NotADate("2017-02-30")),
                Arguments.of("endsOn", "2017-09-23", new Rule.EndsBeforeItStarts()),
                Arguments.of("timeZone", "", new Rule.Missing()),
                Arguments.of("timeZone", "Europe/Atlantis", new Rule.Unknown("Europe/Atlantis")),
                Arguments.of("country", "CHE", new Rule.Unknown("CHE")),
                Arguments.of("parent", "COP-0", new Rule.Unknown("COP-0")),
                Arguments.of("backToBack", new UUID(7, 7).toString(), new Rule.Unknown(new UUID(7, 7).toString())));
    }

    @ParameterizedTest
    @MethodSource("brokenRules")
    void aBrokenRuleIsToldOfItsField(String field, String value, Rule rule) {
        assertThat(faults(NEW, with(field, value))).containsExactly(new Fault(field, rule));
    }

    @Test
    void anUnknownKindNamesTheKnownOnes() {
        assertThat(faults(NEW, with("kind", "SUMMIT")))
                .singleElement()
                .extracting(Fault::rule)
                .isInstanceOf(Rule.NotOneOf.class);
    }

    @Test
    void withoutALastDayTheMeetingLastsOneDay() {
        Meeting meeting = ok(NEW, with("endsOn", ""));
        assertThat(meeting.days().days()).isEqualTo(1);
    }

    @Test
    void aTitleIsNeeded() {
        MeetingDraft d = Drafts.COP1;
        var untitled = new MeetingDraft(
                d.kind(), d.status(), SixText.EMPTY, d.shortTitle(), d.body(), d.session(), d.startsOn(), d.endsOn(),
                d.city(), d.country(), d.timeZone(), d.symbolPrefix(), d.treaty(), d.languages(), d.parent(), d.backToBack(), "");
        assertThat(faults(NEW, untitled)).containsExactly(new Fault("title", new Rule.Missing()));
    }

    @Test
    void aMeetingCannotStandBelowItself() {
        assertThat(faults(LOWER.id(), with("parent", UPPER.id().value().toString())))
                .containsExactly(new Fault("parent", new Rule.OwnAncestor()));
    }

    @Test
    void aMeetingCannotAdjoinItself() {
        assertThat(faults(LOWER.id(), with("backToBack", LOWER.id().value().toString())))
                .containsExactly(new Fault("backToBack", new Rule.OwnAncestor()));
    }

    @Test
    void allFaultsComeBackAtOnce() {
        MeetingDraft d = with("kind", "");
        var twice = new MeetingDraft(
                d.kind(), d.status(), d.title(), d.shortTitle(), d.body(), d.session(), "soon", d.endsOn(), d.city(),
                d.country(), "Mars", d.symbolPrefix(), d.treaty(), d.languages(), d.parent(), d.backToBack(), "");
        assertThat(faults(NEW, twice)).extracting(Fault::field).containsExactly("kind", "startsOn", "timeZone");
    }

    private static MeetingDraft with(String field, String value) {
        MeetingDraft d = Drafts.COP1;
        return new MeetingDraft(
                field.equals("kind") ? value : d.kind(),
                field.equals("status") ? value : d.status(),
                d.title(),
                d.shortTitle(),
                d.body(),
                d.session(),
                field.equals("startsOn") ? value : d.startsOn(),
                field.equals("startsOn") || field.equals("endsOn") ? (field.equals("endsOn") ? value : "") : d.endsOn(),
                d.city(),
                field.equals("country") ? value : d.country(),
                field.equals("timeZone") ? value : d.timeZone(),
                field.equals("symbolPrefix") ? value : d.symbolPrefix(),
                field.equals("treaty") ? value : d.treaty(),
                d.languages(),
                field.equals("parent") ? value : d.parent(),
                field.equals("backToBack") ? value : d.backToBack(),
                d.note());
    }

    private static List<Fault> faults(MeetingId id, MeetingDraft draft) {
        return switch (new MeetingCheck(STATES, List.of(UPPER, LOWER)).check(id, draft)) {
            case Checked.Ok<Meeting> _ -> List.of();
            case Checked.Faulty<Meeting>(var faults) -> faults;
        };
    }

    private static Meeting ok(MeetingId id, MeetingDraft draft) {
        return ((Checked.Ok<Meeting>) new MeetingCheck(STATES, List.of()).check(id, draft)).value();
    }
}
