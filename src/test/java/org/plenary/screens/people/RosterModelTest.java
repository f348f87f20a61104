package org.plenary.screens.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Choice;
import org.plenary.kit.Filter;
import org.plenary.kit.Work;
import org.plenary.people.Narrowing;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.Roster;
import org.plenary.people.RosterLine;
import org.plenary.people.Status;
import org.plenary.registry.Standing;
import org.plenary.words.Phrasebook;
import org.plenary.words.SortOrder;

class RosterModelTest {

    @TempDir
    private static Path folder;

    private static Path sample;

    @TempDir
    private Path own;

    private SampleHouse house;
    private RosterModel model;

    @BeforeAll
    static void write() {
        sample = SampleHouse.write(folder);
    }

    @BeforeEach
    void open() throws Exception {
        house = SampleHouse.open(sample, own);
        model = house.model(Language.ENGLISH);
        model.reload();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void everybodyIsShownAtFirst() {
        assertThat(model.count().get()).isEqualTo("1,050 people");
    }

    @Test
    void whatIsShownFirstIsTheBeginningOfTheWholeList() {
        LocalDate day = house.meeting.days().from();
        for (Language language : Language.values()) {
            Roster whole = Roster.of(house.people, house.meeting, SampleHouse.BOOK, language, day);
            assertThat(Roster.first(house.people, house.meeting, SampleHouse.BOOK, language, day, 100))
                    .extracting(RosterLine::id)
                    .isEqualTo(whole.lines().stream().limit(100).map(RosterLine::id).toList());
        }
    }

    @Test
    void theSearchNarrowsTheListAndTheCount() {
        model.search().set("kenya");
        assertThat(model.shown()).isNotEmpty().allMatch(line -> line.holds(new String[] {"kenya"}));
        assertThat(model.count().get()).isEqualTo(model.shown().size() + " of 1,050 people");
    }

    @Test
    void lettersTypedOneByOneFindWhatTheWholeSearchFinds() {
        String search = "an  e sw de";
        for (int letters = 1; letters <= search.length(); letters++) {
            model.search().set(search.substring(0, letters));
        }
        List<RosterLine> typed = List.copyOf(model.shown());
        model.search().set("x");
        model.search().set(search);
        assertThat(typed).isNotEmpty().isEqualTo(model.shown());
    }

    @Test
    void takingLettersAwayFindsTheOthersAgain() {
        model.search().set("ken");
        int found = model.shown().size();
        model.search().set("kenya");
        model.search().set("ken");
        assertThat(model.shown()).hasSize(found);
    }

    @Test
    void thoseWhomOneCommandHasChangedAreAList() {
        List<ParticipantId> changed = model.shown().stream()
                .filter(line -> line.status() == Status.NOMINATED)
                .limit(3)
                .map(RosterLine::id)
                .toList();
        house.people.step(changed, Status.ACCREDITED, house.meeting.days().from(), "");
        String command = house.workspace.toUndo().orElseThrow().id().toString();
        model.reload();
        model.filters().add(model.loaded()
                .get()
                .orElseThrow()
                .filters()
                .filter(Narrowing.CHANGED, command)
                .orElseThrow());
        assertThat(model.shown()).extracting(RosterLine::id).containsExactlyInAnyOrderElementsOf(changed);
    }

    @Test
    void accentsAndCaseDoNotMatterInTheSearch() {
        model.search().set("CÔTE d'ivoire");
        assertThat(model.shown())
                .isNotEmpty()
                .allMatch(line -> line.text(ParticipantField.DELEGATION).equals("Côte d’Ivoire")
                        || line.text(ParticipantField.DELEGATION).equals("Côte d'Ivoire"));
    }

    @Test
    void choicesOfOneKindAddUp() {
        filter("STATUS", "NOMINATED");
        int nominated = model.shown().size();
        filter("STATUS", "ACCREDITED");
        assertThat(model.shown())
                .hasSizeGreaterThan(nominated)
                .extracting(RosterLine::status)
                .containsOnly(Status.NOMINATED, Status.ACCREDITED);
    }

    @Test
    void filtersOfTwoKindsMustBothHold() {
        filter("STATUS", "ACCREDITED");
        filter("CATEGORY", "NGO");
        assertThat(model.shown()).isNotEmpty().allMatch(line -> line.status() == Status.ACCREDITED
                && line.standing() == Standing.NGO);
    }

    @Test
    void aUnGroupHoldsTheStatesOfThatGroupOnly() {
        filter("group", "GRULAC");
        assertThat(model.shown())
                .extracting(line -> line.text(ParticipantField.DELEGATION))
                .contains("Brazil")
                .doesNotContain("Kenya", "Switzerland");
    }

    @Test
    void whoeverLacksALetterIsFound() {
        house.people.register(
                house.meeting.id(),
                new ParticipantDraft(Map.of(
                        ParticipantField.GIVEN, "Nobody", ParticipantField.FAMILY, "WROTE",
                        ParticipantField.DELEGATION, "Kenya")));
        model.reload();
        filter("gap.LETTER", "LETTER");
        assertThat(model.shown())
                .allMatch(line -> line.text(ParticipantField.LETTER_REFERENCE).isEmpty())
                .extracting(RosterLine::name)
                .contains("Nobody WROTE")
                .hasSizeLessThan(20);
    }

    @Test
    void namesAreSortedAsTheLanguageDoes() {
        model.sort(List.of(new Arrangement.Sort("name", Arrangement.Direction.UP)));
        assertThat(model.shown())
                .extracting(ListedName::of)
                .isSortedAccordingTo(new SortOrder(Language.ENGLISH).comparator());
    }

    @Test
    void theSecondHeadingCountsWhereTheFirstIsEqual() {
        model.sort(List.of(
                new Arrangement.Sort("status", Arrangement.Direction.DOWN),
                new Arrangement.Sort("rank", Arrangement.Direction.UP)));
        assertThat(model.shown())
                .isSortedAccordingTo(Comparator.comparing(RosterLine::status)
                        .reversed()
                        .thenComparingInt(RosterLine::rank));
    }

    @Test
    void theSelectionSurvivesASearchThatStillHoldsIt() {
        RosterLine kenyan = first("Kenya");
        model.choose(List.of(kenyan));
        model.search().set("kenya");
        assertThat(model.chosen()).containsExactly(kenyan);
    }

    @Test
    void whoIsNoLongerShownIsNoLongerChosen() {
        model.choose(List.of(first("Brazil")));
        model.search().set("kenya");
        assertThat(model.chosen()).isEmpty();
    }

    @Test
    void aChangeIsSeenAfterReadingAnewAndTheSelectionStays() {
        RosterLine line = model.shown().stream()
                .filter(one -> one.status() == Status.NOMINATED)
                .findFirst()
                .orElseThrow();
        model.choose(List.of(line));
        house.people.step(List.of(line.id()), Status.ACCREDITED, LocalDate.of(2017, 9, 21), "");
        model.reload();
        assertThat(model.chosen()).extracting(RosterLine::status).containsExactly(Status.ACCREDITED);
    }

    @Test
    void theDelegationFilterOffersEveryDelegation() {
        Filter.Kind kind = filters().kinds().stream()
                .filter(one -> one.id().equals("DELEGATION"))
                .findFirst()
                .orElseThrow();
        assertThat(kind.choices().get()).hasSize(163).extracting(Choice::words).contains("Kenya");
    }

    @Test
    void aChoiceThatIsGoneMakesNoFilter() {
        assertThat(filters().filter("TAGS", "no such tag")).isEmpty();
    }

    @Test
    void whatWasStillBeingReadIsDroppedOnceThePeopleOfAnotherMeetingAreWanted() throws Exception {
        var answers = new LinkedBlockingQueue<Runnable>();
        try (var work = new Work(answers::add, failure -> {})) {
            var busy = new RosterModel(
                    work, new Phrasebook(Language.ENGLISH), house.people, () -> SampleHouse.BOOK, house.meeting);
            busy.reload();
            answers.take().run();
            Runnable everybody = answers.take();
            busy.turnTo(new RosterModel.Source(house.people, () -> SampleHouse.BOOK, house.meeting));
            everybody.run();
            assertThat(busy.loaded().get()).isEmpty();
            assertThat(busy.shown()).isEmpty();
        }
    }

    @Test
    void nothingIsSearchedForAmongThePeopleOfAnotherMeeting() {
        model.search().set("kenya");
        model.choose(List.of(model.shown().getFirst()));
        model.turnTo(new RosterModel.Source(house.people, () -> SampleHouse.BOOK, house.meeting));
        assertThat(model.search().get()).isEmpty();
        assertThat(model.chosen()).isEmpty();
        assertThat(model.shown()).hasSize(1_050);
    }

    @Test
    void aHeadingClickedWhilePeopleAreReadDropsNothing() throws Exception {
        ExecutorService ui = Executors.newSingleThreadExecutor();
        List<Throwable> failures = new ArrayList<>();
        try (ui; var work = new Work(ui, failures::add)) {
            var busy = new RosterModel(
                    work, new Phrasebook(Language.ENGLISH), house.people, () -> SampleHouse.BOOK, house.meeting);
            ui.submit(busy::reload).get();
            work.awaitIdle();
            house.people.register(
                    house.meeting.id(),
                    new ParticipantDraft(Map.of(
                            ParticipantField.GIVEN, "Late", ParticipantField.FAMILY, "COMER",
                            ParticipantField.DELEGATION, "Kenya")));
            ui.submit(() -> {
                        busy.reload();
                        busy.sort(List.of(new Arrangement.Sort("name", Arrangement.Direction.UP)));
                    })
                    .get();
            work.awaitIdle();
            assertThat(busy.shown()).hasSize(1051);
            assertThat(busy.shown())
                    .extracting(ListedName::of)
                    .isSortedAccordingTo(new SortOrder(Language.ENGLISH).comparator());
        }
        assertThat(failures).isEmpty();
    }

    private RosterFilters filters() {
        return model.loaded().get().orElseThrow().filters();
    }

    private void filter(String kind, String key) {
        model.filters().add(filters().filter(kind, key).orElseThrow());
    }

    private RosterLine first(String delegation) {
        return model.shown().stream()
                .filter(line -> line.text(ParticipantField.DELEGATION).equals(delegation))
                .findFirst()
                .orElseThrow();
    }
}
