package org.plenary.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Ids;
import org.plenary.base.Language;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.Meetings;
import org.plenary.people.ParticipantId;
import org.plenary.people.People;
import org.plenary.people.Roster;
import org.plenary.people.RosterLine;
import org.plenary.people.Status;
import org.plenary.procedure.DeadlineDraft;
import org.plenary.procedure.DeadlineLine;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;
import org.plenary.procedure.Provision;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.Standing;
import org.plenary.sample.SampleFile;
import org.plenary.staff.Staff;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;

/// The picture of the sample's COP-1 on several days, beside what the roster holds.
class OverviewTest {

    private static final ReferenceBook BOOK = ReferenceBook.shipped();
    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");
    private static final Instant BEFORE = Instant.parse("2017-09-21T07:00:00Z");

    @TempDir
    private static Path folder;

    private static Path sample;

    @TempDir
    private Path own;

    private Workspace workspace;
    private People people;

    @BeforeAll
    static void write() {
        sample = SampleFile.in(folder);
    }

    @BeforeEach
    void start() {
        workspace = opened(BEFORE);
        people = new People(workspace, () -> BOOK);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private MeetingPicture picture(Instant now) {
        return picture(now, "COP-1");
    }

    private MeetingPicture picture(Instant now, String meeting) {
        open(now);
        return overview().of(meeting(meeting), Language.ENGLISH);
    }

    private void open(Instant now) {
        close();
        workspace = opened(now);
        people = new People(workspace, () -> BOOK);
    }

    private Workspace opened(Instant now) {
        try {
            Path copy = Files.copy(sample, own.resolve("copy.plenary"), StandardCopyOption.REPLACE_EXISTING);
            var desk = new Desk("Ana", "0123abcd", InstantSource.fixed(now), Ids.timeBased(), () -> false);
            return ((Checked.Ok<Workspace>) Workspace.open(copy, desk, own.resolve("aside"))).value();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Overview overview() {
        return new Overview(
                workspace,
                new Meetings(workspace, BOOK::states),
                people,
                new Staff(workspace),
                new Deadlines(workspace, new Procedures(workspace)),
                () -> BOOK,
                ZONE);
    }

    private Meeting meeting(String name) {
        return new Meetings(workspace, BOOK::states).called(name).orElseThrow();
    }

    private Roster roster() {
        Meeting cop1 = meeting("COP-1");
        return Roster.of(people, cop1, BOOK, Language.ENGLISH, cop1.days().from());
    }

    private List<RosterLine> coming() {
        return roster().lines().stream().filter(line -> line.status().isComing()).toList();
    }

    @Test
    void whoIsNotComingIsListedButNotCounted() {
        Figures figures = picture(BEFORE).figures();
        assertThat(figures.listed()).isEqualTo(1050);
        assertThat(figures.coming()).isEqualTo(coming().size()).isLessThan(1050);
    }

    @Test
    void categoriesAreCountedAsTheListShowsThem() {
        Tally tally = picture(BEFORE).tally();
        assertThat(tally.standings().get(Standing.PARTY))
                .isEqualTo((int) coming().stream().filter(line -> line.standing() == Standing.PARTY).count());
    }

    @Test
    void groupsCountTheDelegatesOfStatesOnly() {
        Tally tally = picture(BEFORE).tally();
        int ofGroups = tally.groups().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(ofGroups).isBetween(
                1,
                tally.standings().getOrDefault(Standing.PARTY, 0)
                        + tally.standings().getOrDefault(Standing.OBSERVER_STATE, 0));
    }

    @Test
    void beforeTheOpeningPartiesAreExpected() {
        Figures.Parties parties = picture(BEFORE).figures().parties();
        assertThat(parties)
                .isEqualTo(new Figures.Parties(69, 69, LocalDate.of(2017, 9, 24), Figures.When.EXPECTED));
    }

    @Test
    void onTheDayRwandaBecomesAPartyThereAreSeventy() {
        Figures.Parties parties = picture(Instant.parse("2017-09-27T10:00:00Z")).figures().parties();
        assertThat(parties.inForce()).isEqualTo(70);
        assertThat(parties.when()).isEqualTo(Figures.When.PRESENT);
    }

    @Test
    void todayIsThatOfTheMeetingsOwnTimeZone() {
        assertThat(picture(Instant.parse("2017-09-23T22:30:00Z")).today()).isEqualTo(LocalDate.of(2017, 9, 24));
    }

    @Test
    void arrivalsAddUpToEverybodyWhoIsComing() {
        MeetingPicture picture = picture(BEFORE);
        Arrivals arrivals = picture.arrivals();
        int onDays = arrivals.days().stream().mapToInt(Arrivals.Day::people).sum();
        assertThat(onDays + arrivals.earlier() + arrivals.later() + arrivals.unknown())
                .isEqualTo(picture.figures().coming());
    }

    @Test
    void arrivalsGoOnToTheClosure() {
        assertThat(picture(BEFORE).arrivals().days().getLast().day()).isEqualTo(LocalDate.of(2017, 9, 29));
    }

    @Test
    void fourDelegationsOfTheSampleAwaitTheirLetter() {
        MeetingPicture picture = picture(BEFORE);
        assertThat(picture.withoutLetter()).hasSize(4).extracting(Lacking::name).contains("Samoa");
        assertThat(picture.tasks()).contains(new Task.NoLetter(4));
    }

    @Test
    void peopleInSeveralDelegationsAreCountedAsTheListFindsThem() {
        MeetingPicture picture = picture(BEFORE);
        assertThat(picture.tasks())
                .contains(new Task.Twice(roster().inSeveralDelegations().size()));
    }

    @Test
    void waitingForAccreditationPressesInTheLastWeek() {
        assertThat(picture(BEFORE).tasks()).contains(new Task.Waiting(44, Task.Urgency.NOW));
        assertThat(picture(Instant.parse("2017-08-01T07:00:00Z")).tasks())
                .contains(new Task.Waiting(44, Task.Urgency.WHEN_THERE_IS_TIME));
    }

    @Test
    void tasksStandByHowMuchTheyPress() {
        assertThat(picture(BEFORE).tasks()).isSortedAccordingTo(Comparator.comparing(Task::urgency));
    }

    @Test
    void theDeadlineForCredentialsIsATaskInTheWeekBefore() {
        assertThat(picture(Instant.parse("2017-09-23T07:00:00Z")).tasks())
                .filteredOn(Task.Due.class::isInstance)
                .anySatisfy(task -> assertThat(((Task.Due) task).deadline().provision())
                        .contains(Provision.CREDENTIALS));
    }

    @Test
    void aDeadlineThatWasMetIsNoTask() {
        open(BEFORE);
        var deadlines = new Deadlines(workspace, new Procedures(workspace));
        DeadlineLine met = deadlines.lines(meeting("COP-1")).getFirst();
        assertThat(overdue()).isZero();
        deadlines.amend(meeting("COP-1"), met, DeadlineDraft.of(met.deadline()).reopened());
        assertThat(overdue()).isEqualTo(1);
    }

    private int overdue() {
        return overview().of(meeting("COP-1"), Language.ENGLISH).agenda().overdue().size();
    }

    @Test
    void longAfterTheClosureNothingIsOverdue() {
        assertThat(picture(Instant.parse("2026-11-27T07:00:00Z")).agenda().overdue()).isEmpty();
    }

    @Test
    void whoIsAccreditedShouldRegisterOnceTheMeetingHasBegun() {
        assertThat(picture(Instant.parse("2017-09-25T07:00:00Z")).tasks())
                .hasAtLeastOneElementOfType(Task.NotRegistered.class);
    }

    @Test
    void aMeetingWithoutPeopleAsksForAList() {
        MeetingPicture picture = picture(BEFORE, "Bureau, Haikou");
        assertThat(picture.isEmpty()).isTrue();
        assertThat(picture.tasks()).containsExactly(new Task.NobodyYet());
    }

    @Test
    void changesOfYesterdayAreSaidToBeSinceYesterday() {
        Changes changes = picture(BEFORE).changes();
        assertThat(changes.recent()).isEqualTo(Changes.Recency.SINCE_YESTERDAY);
        assertThat(changes.deeds()).extracting(Changes.Deed::command).contains("meetings.found");
    }

    @Test
    void whereNothingHasChangedSinceYesterdayTheLastDayIsShown() {
        Changes changes = picture(Instant.parse("2026-11-27T07:00:00Z")).changes();
        assertThat(changes.recent()).isEqualTo(Changes.Recency.LAST_DAY_OF_CHANGES);
        assertThat(changes.since()).isEqualTo(LocalDate.of(2017, 9, 20));
    }

    @Test
    void whatOneOfficerDidSeveralTimesIsOneDeed() {
        open(BEFORE);
        people.step(List.of(nominated(0)), Status.ACCREDITED, LocalDate.of(2017, 9, 21), "");
        people.step(List.of(nominated(0)), Status.ACCREDITED, LocalDate.of(2017, 9, 21), "");
        assertThat(deed("people.accredited").commands()).hasSize(2);
    }

    @Test
    void whatWasDoneToOnePersonIsAboutThatPerson() {
        open(BEFORE);
        ParticipantId somebody = nominated(0);
        people.step(List.of(somebody), Status.ACCREDITED, LocalDate.of(2017, 9, 21), "");
        Changes.Done done = deed("people.accredited").commands().getFirst();
        assertThat(done.matter()).isEqualTo(Matter.PEOPLE);
        assertThat(done.thing()).contains(somebody.value());
    }

    @Test
    void whatWasDoneToSeveralPeopleIsAboutNoSingleOne() {
        open(BEFORE);
        people.step(List.of(nominated(0), nominated(1)), Status.ACCREDITED, LocalDate.of(2017, 9, 21), "");
        assertThat(deed("people.accredited").commands().getFirst().thing()).isEmpty();
    }

    @Test
    void whatWasChangedOfAnotherMeetingIsCountedAsElsewhere() {
        open(BEFORE);
        Meeting other = new Meetings(workspace, BOOK::states).all().stream()
                .filter(one -> !one.id().equals(meeting("COP-1").id()))
                .findFirst()
                .orElseThrow();
        int before = changes(other).elsewhere();
        people.step(List.of(nominated(0)), Status.ACCREDITED, LocalDate.of(2017, 9, 21), "");
        Changes after = changes(other);
        assertThat(after.deeds()).extracting(Changes.Deed::command).doesNotContain("people.accredited");
        assertThat(after.elsewhere()).isEqualTo(before + 1);
    }

    @Test
    void everyTableThatBelongsToAMeetingIsLookedAt() {
        open(BEFORE);
        List<String> tables = workspace.read(reader -> reader.list(
                """
                SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = 'meeting'
                WHERE m.type = 'table'
                """,
                row -> row.text("name")));
        assertThat(ChangeStore.tables()).containsAll(tables);
    }

    private ParticipantId nominated(int which) {
        return roster().lines().stream()
                .filter(line -> line.status() == Status.NOMINATED)
                .toList()
                .get(which)
                .id();
    }

    private Changes changes(Meeting meeting) {
        return overview().of(meeting, Language.ENGLISH).changes();
    }

    private Changes.Deed deed(String command) {
        return changes(meeting("COP-1")).deeds().stream()
                .filter(one -> one.command().equals(command))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasTakenBackIsNoChange() {
        open(BEFORE);
        people.step(List.of(nominated(0)), Status.ACCREDITED, LocalDate.of(2017, 9, 21), "");
        assertThat(commands()).contains("people.accredited");
        workspace.undo();
        assertThat(commands()).doesNotContain("people.accredited");
        workspace.redo();
        assertThat(commands()).contains("people.accredited");
    }

    private List<String> commands() {
        return overview().of(meeting("COP-1"), Language.ENGLISH).changes().deeds().stream()
                .map(Changes.Deed::command)
                .toList();
    }
}
