package org.plenary.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.DateRange;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.base.SixText;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingDraft;
import org.plenary.meetings.Meetings;
import org.plenary.registry.States;
import org.plenary.store.Desk;
import org.plenary.store.Shown;
import org.plenary.store.Workspace;

/// Staff assigned to meetings, and who is wanted in two places.
class StaffTest {

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Meetings meetings;
    private Staff staff;

    @BeforeEach
    void create() {
        workspace = ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("w.plenary"), Desk.of("Ana", "0123abcd")))
                .value();
        meetings = new Meetings(workspace, States::shipped);
        staff = new Staff(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Meeting meeting(String name, String city, String from, String to) {
        return meeting(name, city, from, to, "", "CONFIRMED");
    }

    private Meeting meeting(String name, String city, String from, String to, String parent, String status) {
        var draft = new MeetingDraft(
                "REGIONAL_CONSULTATION", status, SixText.english(name), SixText.english(name), SixText.EMPTY,
                SixText.EMPTY, from, to, city.isEmpty() ? SixText.EMPTY : SixText.english(city), "", "Europe/Prague", "",
                "", List.of(Language.ENGLISH), parent, "", "");
        return ((Outcome.Done<Meeting>) meetings.found(draft)).value();
    }

    private static AssignmentDraft draft(String person, Meeting meeting) {
        return new AssignmentDraft(
                person,
                meeting.id().value().toString(),
                "DOCUMENTS",
                meeting.days().from().toString(),
                meeting.days().to().toString(),
                "");
    }

    private Assignment assign(String person, Meeting meeting) {
        return ((Outcome.Done<Assignment>) staff.assign(draft(person, meeting))).value();
    }

    private List<Clash> clashes() {
        return Clash.among(
                staff.assignments().stream().map(Shown::value).toList(), meetings.all());
    }

    private Meeting johannesburg() {
        return meeting("Africa", "Johannesburg", "2017-07-11", "2017-07-13");
    }

    private Meeting brno() {
        return meeting("CEE", "Brno", "2017-07-12", "2017-07-13");
    }

    @Test
    void whoIsAssignedTwiceUnderOneNameIsOnePerson() {
        Assignment first = assign("Věra Doležalová", johannesburg());
        Assignment second = assign("vera dolezalova", brno());
        assertThat(second.member()).isEqualTo(first.member());
        assertThat(staff.members()).hasSize(1);
    }

    @Test
    void anAssignmentCanBeTakenBackAndDoneAgain() {
        assign("Amara Nwosu", brno());
        workspace.undo();
        assertThat(staff.assignments()).isEmpty();
        workspace.redo();
        assertThat(staff.assignments()).hasSize(1);
    }

    @Test
    void whoIsTakenOffAMeetingIsStillKnown() {
        staff.remove(assign("Amara Nwosu", brno()).id());
        assertThat(staff.assignments()).isEmpty();
        assertThat(staff.members()).extracting(StaffMember::name).containsExactly("Amara Nwosu");
    }

    @Test
    void aFormClashesOnlyOverWhatWasChangedMeanwhile() {
        Shown<Assignment> shown = staff.find(assign("Amara Nwosu", brno()).id()).orElseThrow();
        AssignmentDraft draft = AssignmentDraft.of(shown.value());
        var later = new AssignmentDraft(draft.member(), draft.meeting(), "PRESS", draft.startsOn(), draft.endsOn(), "");
        assertThat(staff.amend(shown, later)).isInstanceOf(Outcome.Done.class);
        var other = new AssignmentDraft(draft.member(), draft.meeting(), "SECURITY", draft.startsOn(), draft.endsOn(), "");
        assertThat(staff.amend(shown, other)).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void allFaultsAreFoundAtOnce() {
        assertThat(staff.check(new AssignmentDraft(" ", "", "", "2017-07-13", "2017-07-12", "")))
                .isEqualTo(Checked.faulty(List.of(
                        new Fault("member", new Rule.Missing()),
                        new Fault("meeting", new Rule.Missing()),
                        new Fault("duty", new Rule.Missing()),
                        new Fault("endsOn", new Rule.EndsBeforeItStarts()))));
    }

    @Test
    void twoMeetingsOnTheSameDaysAreAClashOnTheDaysTheyShare() {
        assign("Jonas Lindqvist", johannesburg());
        assign("Jonas Lindqvist", brno());
        assertThat(clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.kind()).isEqualTo(Clash.Kind.SAME_DAYS);
            assertThat(clash.days()).isEqualTo(new DateRange(LocalDate.of(2017, 7, 12), LocalDate.of(2017, 7, 13)));
        });
    }

    @Test
    void twoPeopleAtTwoMeetingsAreNoClash() {
        assign("Jonas Lindqvist", johannesburg());
        assign("Amara Nwosu", brno());
        assertThat(clashes()).isEmpty();
    }

    @Test
    void aMeetingInAnotherCityOnTheNextDayLeavesNoDayToTravel() {
        assign("Jonas Lindqvist", meeting("A", "Bangkok", "2017-07-03", "2017-07-04"));
        assign("Jonas Lindqvist", meeting("B", "Brno", "2017-07-05", "2017-07-07"));
        assertThat(clashes()).extracting(Clash::kind).containsExactly(Clash.Kind.NO_DAY_TO_TRAVEL);
    }

    @Test
    void oneDayBetweenIsEnoughToTravel() {
        assign("Jonas Lindqvist", meeting("A", "Bangkok", "2017-07-03", "2017-07-04"));
        assign("Jonas Lindqvist", meeting("B", "Brno", "2017-07-06", "2017-07-07"));
        assertThat(clashes()).isEmpty();
    }

    @Test
    void inOneCityNobodyNeedsADayToTravel() {
        assign("Malee Srisuwan", meeting("A", "Bangkok", "2017-07-03", "2017-07-04"));
        assign("Malee Srisuwan", meeting("B", "Bangkok", "2017-07-05", "2017-07-07"));
        assertThat(clashes()).isEmpty();
    }

    @Test
    void aMeetingOnTheScreenNeedsNoTravel() {
        assign("Malee Srisuwan", meeting("A", "Bangkok", "2017-07-03", "2017-07-04"));
        assign("Malee Srisuwan", meeting("Webinar", "", "2017-07-05", "2017-07-05"));
        assertThat(clashes()).isEmpty();
    }

    @Test
    void aBureauThatMeetsDuringItsConferenceIsNoClash() {
        Meeting cop = meeting("COP", "Geneva", "2017-09-24", "2017-09-29");
        Meeting bureau = meeting(
                "Bureau", "Geneva", "2017-09-25", "2017-09-25", cop.id().value().toString(), "CONFIRMED");
        assign("Amara Nwosu", cop);
        assign("Amara Nwosu", bureau);
        assertThat(clashes()).isEmpty();
    }

    @Test
    void aCancelledMeetingNeedsNobody() {
        assign("Jonas Lindqvist", johannesburg());
        assign("Jonas Lindqvist", meeting("CEE", "Brno", "2017-07-12", "2017-07-13", "", "CANCELLED"));
        assertThat(clashes()).isEmpty();
    }

    @Test
    void aMeetingThatIsGoneTakesItsAssignmentsOutOfSight() {
        Meeting brno = brno();
        assign("Amara Nwosu", brno);
        meetings.remove(brno.id());
        assertThat(staff.assignments()).isEmpty();
    }
}
