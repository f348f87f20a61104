package org.plenary.screens.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Command;
import org.plenary.kit.Commands;
import org.plenary.kit.Desk;
import org.plenary.kit.Filter;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;
import org.plenary.people.Narrowing;
import org.plenary.people.RosterLine;
import org.plenary.people.SavedViews;
import org.plenary.people.Status;

@UsesToolkit
class PeopleScreenTest {

    @TempDir
    private static Path folder;

    private static Path sample;

    @TempDir
    private Path own;

    private SampleHouse house;
    private Stage stage;
    private Desk desk;
    private PeopleScreen screen;
    private PaneForTests pane;
    private int panes;
    private Hand hand;

    @BeforeAll
    static void write() throws Exception {
        Photographs.startToolkit();
        sample = SampleHouse.write(folder);
    }

    @BeforeEach
    void show() throws Exception {
        house = SampleHouse.open(sample, own);
        stage = Hand.make(Stage::new);
        desk = house.desk(stage, new Look(), Language.ENGLISH);
        pane = Hand.make(() -> new PaneForTests(desk.phrasebook(), house.people, () -> {}));
        panes = 0;
        screen = Hand.make(() -> new PeopleScreen(desk, house.about(), close -> {
            panes++;
            return pane;
        }));
        hand = Hand.of(this::dressed);
        hand.act(() -> screen.open(Place.of("people")));
    }

    private Stage dressed() {
        stage.setScene(new Scene(new StackPane(screen.node(), desk.notices().layer()), 1064, 690));
        desk.look().dress(stage.getScene(), Language.ENGLISH);
        new Commands(screen.commands()).install(stage.getScene());
        return stage;
    }

    @AfterEach
    void close() throws Exception {
        hand.act(() -> screen.close());
        hand.close();
        house.close();
    }

    @Test
    void typingSearchesAndDownGoesToTheFirstFound() throws Exception {
        hand.control(KeyCode.F).type("kenya").press(KeyCode.DOWN);
        assertThat(chosen()).singleElement().matches(line -> line.holds(new String[] {"kenya"}));
    }

    @Test
    void enterOpensThePersonAndTheArrowsTakeThePaneAlong() throws Exception {
        hand.control(KeyCode.F).press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.DOWN);
        assertThat(pane.shown)
                .containsExactly(
                        screen.model().shown().get(0).id(),
                        screen.model().shown().get(1).id());
    }

    @Test
    void thePaneIsMadeForTheFirstPersonThatIsLookedAt() throws Exception {
        assertThat(panes).isZero();
        hand.control(KeyCode.F).press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.DOWN);
        assertThat(panes).isOne();
    }

    @Test
    void whoeverWasJustEnteredIsSelectedInTheList() throws Exception {
        RosterLine last = screen.model().shown().getLast();
        hand.control(KeyCode.N).act(() -> pane.creation.accept(last.id()));
        assertThat(chosen()).singleElement().isEqualTo(last);
    }

    @Test
    void thePaneStaysWithWhatIsNotSaved() throws Exception {
        hand.control(KeyCode.F).press(KeyCode.DOWN).press(KeyCode.ENTER);
        pane.dirty = true;
        hand.press(KeyCode.DOWN);
        assertThat(pane.shown).hasSize(1);
    }

    @Test
    void theScreenMayCloseAtOnceWhereNothingIsUnsaved() throws Exception {
        var gone = new java.util.ArrayList<String>();
        hand.act(() -> screen.mayClose(() -> gone.add("closed")));
        assertThat(gone).containsExactly("closed");
    }

    @Test
    void theScreenWaitsForThePaneWhereSomethingIsUnsaved() throws Exception {
        hand.control(KeyCode.F).press(KeyCode.DOWN).press(KeyCode.ENTER);
        pane.dirty = true;
        var gone = new java.util.ArrayList<String>();
        hand.act(() -> screen.mayClose(() -> gone.add("closed")));
        assertThat(gone).isEmpty();
        hand.act(pane.waiting.getFirst());
        assertThat(gone).containsExactly("closed");
    }

    @Test
    void aPlaceNarrowsTheListDownInsteadOfWhatWasSearchedBefore() throws Exception {
        hand.act(() -> screen.model().search().set("kenya"));
        hand.act(() -> screen.open(Place.of("people").narrowed(Narrowing.STATUS, "REFUSED", "WITHDRAWN")));
        assertThat(screen.model().search().get()).isEmpty();
        assertThat(screen.model().shown()).hasSize(30).noneMatch(line -> line.status().isComing());
    }

    @Test
    void comingBackToAPlaceLeavesTheFiltersAsTheyAre() throws Exception {
        Place refused = Place.of("people").narrowed(Narrowing.STATUS, "REFUSED");
        hand.act(() -> screen.open(refused));
        hand.act(() -> screen.model().filters().clear());
        hand.act(() -> screen.open(refused.asItIs()));
        assertThat(screen.model().filters()).isEmpty();
    }

    @Test
    void aPlaceMayAskForTheDelegationsWithoutALetter() throws Exception {
        hand.act(() -> screen.open(Place.of("people")
                .narrowed(Narrowing.GAP + Narrowing.NO_LETTER, Narrowing.NO_LETTER)));
        assertThat(screen.model().shown().stream().map(RosterLine::delegation).distinct()).hasSize(4);
    }

    @Test
    void everyKindByWhichAPlaceNarrowsIsAFilterOfTheList() {
        List<String> kinds = screen.model().loaded().get().orElseThrow().filters().kinds().stream()
                .map(Filter.Kind::id)
                .toList();
        assertThat(kinds)
                .contains(
                        Narrowing.STANDING,
                        Narrowing.STATUS,
                        Narrowing.CAPACITY,
                        Narrowing.GENDER,
                        Narrowing.GROUP,
                        Narrowing.ARRIVES,
                        Narrowing.DELEGATION,
                        Narrowing.GAP + Narrowing.SEVERAL,
                        Narrowing.GAP + Narrowing.NO_LETTER,
                        Narrowing.GAP + Narrowing.NO_HEAD);
    }

    @Test
    void controlNAddsAPerson() throws Exception {
        hand.control(KeyCode.N);
        assertThat(pane.created).isEqualTo(1);
        assertThat(hand.ask(pane.field::isFocused)).isTrue();
    }

    @Test
    void deleteWithdrawsWithoutAQuestionAndOneUndoTakesItBack() throws Exception {
        RosterLine line = selectFirst(Status.NOMINATED);
        hand.press(KeyCode.DELETE).act(screen::reload);
        assertThat(status(line)).isEqualTo(Status.WITHDRAWN);
        hand.click("people.undo").act(screen::reload);
        assertThat(status(line)).isEqualTo(Status.NOMINATED);
    }

    @Test
    void whoCannotTakeTheStepIsLeftAlone() throws Exception {
        RosterLine line = selectFirst(Status.NOMINATED);
        fire("people.withdrawn");
        fire("people.registered");
        assertThat(status(line)).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void anErasureAsksOnceAndTakesTheOldBackupsAlong() throws Exception {
        RosterLine line = selectFirst(Status.NOMINATED);
        fire("people.erase");
        assertThat(house.oldBackupsErased).isZero();
        Dialog.press(hand, "Erase for good");
        assertThat(house.oldBackupsErased).isEqualTo(1);
        assertThat(house.people.dossier(line.id())).isEmpty();
    }

    @Test
    void importAndExportLeadToTheirScreens() throws Exception {
        hand.control(KeyCode.I).control(KeyCode.E);
        assertThat(house.gone).containsExactly(Place.of("intake"), Place.of("reports"));
    }

    @Test
    void aPlaceWithAPersonOpensThePerson() throws Exception {
        RosterLine line = screen.model().shown().get(500);
        hand.act(() -> screen.open(Place.of("people", line.id().value())));
        assertThat(pane.shown).containsExactly(line.id());
        assertThat(chosen()).containsExactly(line);
    }

    @Test
    void copiedRowsHaveTheirHeadings() throws Exception {
        selectFirst(Status.NOMINATED);
        fire("people.copy");
        String copied = hand.ask(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines().toList()).hasSize(2);
        assertThat(copied).startsWith("Name\tDelegation\tStatus");
    }

    @Test
    void theSameSelectionStandsInTheDelegations() throws Exception {
        RosterLine line = selectFirst(Status.NOMINATED);
        hand.control(KeyCode.D);
        assertThat(chosen()).extracting(RosterLine::id).containsExactly(line.id());
    }

    @Test
    void movingDownInTheDelegationChangesTheRank() throws Exception {
        RosterLine head = screen.model().shown().stream()
                .filter(line -> line.rank() == 1)
                .findFirst()
                .orElseThrow();
        hand.act(() -> screen.open(Place.of("people", head.id().value())));
        fire("people.down");
        assertThat(screen.model().line(head.id()).orElseThrow().rank()).isEqualTo(2);
    }

    @Test
    void aSavedViewIsKeptInTheWorkspace() throws Exception {
        hand.act(() -> screen.filter("STATUS", "NOMINATED"));
        List<Filter> filters = List.copyOf(screen.model().filters());
        hand.act(() -> screen.views().add(new Filter.View("To accredit", "kenya", filters)));
        assertThat(new SavedViews(house.workspace).of("people"))
                .extracting(SavedViews.SavedView::definition)
                .containsExactly("kenya\nSTATUS\tNOMINATED");
    }

    private RosterLine selectFirst(Status status) throws Exception {
        RosterLine line = screen.model().shown().stream()
                .filter(one -> one.status() == status)
                .findFirst()
                .orElseThrow();
        hand.act(() -> screen.select(line.id()));
        return line;
    }

    private void fire(String command) throws Exception {
        Command found = screen.commands().stream()
                .filter(one -> one.id().equals(command))
                .findFirst()
                .orElseThrow();
        hand.act(found::fire).act(screen::reload);
    }

    private List<RosterLine> chosen() throws Exception {
        return hand.ask(() -> List.copyOf(screen.model().chosen()));
    }

    private Status status(RosterLine line) {
        return Optional.of(line.id())
                .flatMap(house.people::dossier)
                .map(dossier -> dossier.participant().status())
                .orElseThrow();
    }
}
