package org.plenary.screens.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Commands;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.Sheet;
import org.plenary.kit.UsesToolkit;
import org.plenary.meetings.Meeting;
import org.plenary.staff.Assignment;

/// The calendar of the sample, by keyboard.
@UsesToolkit
class CalendarScreenTest {

    @TempDir
    private static Path folder;

    private static Path sample;

    @TempDir
    private Path own;

    private OverviewHouse house;
    private CalendarScreen screen;
    private Hand hand;

    @BeforeAll
    static void start() throws Exception {
        Photographs.startToolkit();
        sample = OverviewHouse.write(folder);
    }

    @BeforeEach
    void open() throws Exception {
        house = OverviewHouse.open(sample, own, Instant.parse("2026-11-27T07:00:00Z"));
        var look = new Look();
        Stage stage = Hand.make(Stage::new);
        screen = Hand.make(() ->
                new CalendarScreen(house.desk(stage, look, Language.ENGLISH), house.calendarAbout()));
        hand = Hand.of(() -> {
            stage.setScene(new Scene(new StackPane(screen.node()), 1064, 690));
            look.dress(stage.getScene(), Language.ENGLISH);
            new Commands(screen.commands()).install(stage.getScene());
            screen.open(Place.of(CalendarScreen.ID));
            return stage;
        });
    }

    @AfterEach
    void close() throws Exception {
        hand.act(screen::close);
        hand.close();
        house.close();
    }

    private Meeting brno() {
        return house.meetings.called("Consultation, Brno").orElseThrow();
    }

    @Test
    void itBeginsWithTheLastYearInWhichSomethingMet() {
        assertThat(screen.model().year().get()).isEqualTo(Year.of(2017));
    }

    @Test
    void enterOnAMeetingOpensIt() throws Exception {
        hand.act(() -> hand.find("calendar.meeting." + brno().id().value()).requestFocus());
        hand.press(KeyCode.ENTER);
        assertThat(house.gone).containsExactly(Place.of("meetings", brno().id().value()));
    }

    @Test
    void theArrowsGoFromBarToBar() throws Exception {
        hand.act(() -> hand.find("calendar.meeting." + brno().id().value()).requestFocus());
        hand.press(KeyCode.RIGHT).press(KeyCode.LEFT);
        assertThat(hand.ask(() -> hand.stage().getScene().getFocusOwner().getId()))
                .isEqualTo("calendar.meeting." + brno().id().value());
    }

    @Test
    void theClashOfJulyOpensTheAssignmentAndTakingItAwayEndsIt() throws Exception {
        hand.click("calendar.clash.0");
        assertThat(screen.opened().orElseThrow().draft().startsOn()).isEqualTo("2017-07-12");
        hand.click("calendar.remove");
        assertThat(screen.model().picture().get().orElseThrow().clashes()).isEmpty();
    }

    @Test
    void aNewAssignmentTakesTheDaysOfItsMeeting() throws Exception {
        hand.control(KeyCode.N).type("Rosa Iriarte");
        hand.act(() -> {
            AssignmentEditor editor = screen.opened().orElseThrow();
            editor.form().set("meeting", brno().id().value().toString());
            editor.form().set("duty", "PRESS");
        });
        hand.control(KeyCode.S);
        assertThat(house.staff.assignments())
                .extracting(shown -> shown.value())
                .filteredOn(one -> one.member().name().equals("Rosa Iriarte"))
                .extracting(Assignment::days)
                .containsExactly(brno().days());
    }

    @Test
    void whatIsMissingStandsUnderItsField() throws Exception {
        hand.control(KeyCode.N).control(KeyCode.S);
        assertThat(screen.opened()).isPresent();
        assertThat(house.staff.assignments()).hasSize(17);
    }

    @Test
    void theWorkbookIsWrittenWhereTheOfficerSays() throws Exception {
        house.target = Optional.of(own.resolve("calendar.xlsx"));
        hand.control(KeyCode.E);
        assertThat(own.resolve("calendar.xlsx")).isNotEmptyFile();
    }

    @Test
    void everyPageFitsOnASheetThatLies() throws Exception {
        List<Region> sheets = hand.ask(screen::sheets);
        for (int i = 0; i < sheets.size(); i++) {
            Region sheet = sheets.get(i);
            Path picture = Path.of("target", "photos", "calendar-sheet-" + (i + 1) + ".png");
            ImageIO.write(hand.ask(() -> Sheet.picture(sheet, 1)), "png", picture.toFile());
        }
        assertThat(sheets).hasSize(2).allMatch(sheet -> sheet.getHeight() <= Sheet.Format.LYING.height());
    }
}
