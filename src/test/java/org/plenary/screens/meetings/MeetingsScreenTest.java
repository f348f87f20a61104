package org.plenary.screens.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Language;
import org.plenary.kit.Command;
import org.plenary.kit.Commands;
import org.plenary.kit.Form;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;
import org.plenary.meetings.Meeting;
import org.plenary.people.People;

@UsesToolkit
class MeetingsScreenTest {

    @TempDir
    private Path folder;

    private Office office;
    private @Nullable MeetingsScreen shown;
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        office = new Office(folder);
        hand = show(Language.ENGLISH);
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
        office.close();
    }

    private Hand show(Language language) throws Exception {
        return Hand.of(() -> {
                    var look = new Look();
                    var stage = new Stage();
                    shown = new MeetingsScreen(Office.desk(stage, look, language), office.services());
                    Office.show(stage, (Region) screen().node(), look, language);
                    new Commands(screen().commands()).install(stage.getScene());
                    return stage;
                })
                .act(() -> {
                    screen().list().select(screen().model().lines().getFirst());
                    screen().list().requestFocus();
                });
    }

    private MeetingsScreen screen() {
        return Objects.requireNonNull(shown);
    }

    @Test
    void enterOpensTheMeeting() throws Exception {
        hand.press(KeyCode.ENTER);
        assertThat(openedMeeting()).contains(screen().model().all().getFirst().meeting());
    }

    @Test
    void closingWaitsWhileSomethingIsTyped() throws Exception {
        var closed = new AtomicBoolean();
        hand.press(KeyCode.ENTER).act(() -> screen().opened().orElseThrow().form().form().set("symbolPrefix", "X/1"));
        hand.act(() -> screen().mayClose(() -> closed.set(true)));
        assertThat(closed).isFalse();
    }

    @Test
    void theOpenPaneFollowsTheArrows() throws Exception {
        hand.press(KeyCode.ENTER).press(KeyCode.DOWN);
        assertThat(openedMeeting()).contains(screen().model().all().get(1).meeting());
    }

    @Test
    void escapeClosesThePane() throws Exception {
        hand.press(KeyCode.ENTER).press(KeyCode.ESCAPE);
        assertThat(screen().opened()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMeetingThatWasOnlyLookedAtIsNotChanged(Language language) throws Exception {
        hand.close();
        hand = show(language);
        hand.press(KeyCode.END).press(KeyCode.ENTER);
        assertThat(screen().opened().orElseThrow().form().form().changed()).isEmpty();
    }

    @Test
    void aCountryWithOneTimeZoneBringsIt() throws Exception {
        hand.control(KeyCode.N).act(() -> form().set("country", state("CHE")));
        assertThat(hand.ask(() -> form().value("timeZone"))).isEqualTo("Europe/Zurich");
    }

    @Test
    void aCountryWithSeveralTimeZonesLeavesTheChoice() throws Exception {
        hand.control(KeyCode.N).act(() -> form().set("country", state("BRA")));
        assertThat(hand.ask(() -> form().value("timeZone"))).isEmpty();
    }

    private Form form() {
        return screen().opened().orElseThrow().form().form();
    }

    private String state(String iso3) {
        return office.services().book().get().states().all().stream()
                .filter(state -> state.iso3().equals(iso3))
                .map(state -> state.id().value().toString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void controlNOpensAnEmptyForm() throws Exception {
        hand.control(KeyCode.N);
        assertThat(screen().opened().orElseThrow().subject()).isInstanceOf(MeetingEditor.Fresh.class);
    }

    @Test
    void aNewFormThatNobodyHasTypedIntoIsLeftWithoutAQuestion() throws Exception {
        hand.control(KeyCode.N).press(KeyCode.ESCAPE);
        assertThat(screen().opened()).isEmpty();
    }

    @Test
    void savingAnEmptyFormSaysWhatIsMissing() throws Exception {
        hand.control(KeyCode.N).control(KeyCode.S);
        assertThat(hand.ask(() -> Hand.all(hand.stage().getScene().getRoot()).stream()
                        .filter(node -> node.getStyleClass().contains("fault") && node.isVisible())
                        .count()))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void aNewMeetingStandsInTheListOnceItIsSaved() throws Exception {
        hand.control(KeyCode.N).type("Second meeting of the Bureau");
        hand.act(() -> {
            var form = screen().opened().orElseThrow().form().form();
            form.set("kind", "BUREAU");
            form.set("startsOn", "2018-02-01");
            form.set("timeZone", "Europe/Zurich");
        });
        hand.control(KeyCode.S);
        assertThat(screen().model().lines()).extracting(MeetingLine::name).contains("Second meeting of the Bureau");
    }

    @Test
    void theTabsShowTheTextsOfOneLanguage() throws Exception {
        hand.press(KeyCode.ENTER).click("texts.fr");
        assertThat(hand.find("title.fr").getParent().isVisible()).isTrue();
        assertThat(hand.find("title.en").getParent().isVisible()).isFalse();
    }

    @Test
    void theNextMeetingTakesAlongWhatIsTicked() throws Exception {
        hand.press(KeyCode.END).act(() -> run("meetings.next"));
        hand.act(() -> {
            ((CheckBox) hand.find("legacy.PEOPLE")).setSelected(true);
            screen().opened().orElseThrow().form().form().set("startsOn", "2018-11-19");
        });
        hand.control(KeyCode.S);
        Meeting cop2 = openedMeeting().orElseThrow();
        assertThat(cop2.symbolPrefix()).isEqualTo("UNEP/MC/COP.2");
        assertThat(new People(office.workspace, office.registry::book).dossiers(cop2.id())).hasSizeGreaterThan(500);
    }

    @Test
    void aMeetingInUseIsNotRemoved() throws Exception {
        hand.press(KeyCode.END).press(KeyCode.DELETE);
        assertThat(office.meetings.called("COP-1")).isPresent();
    }

    @Test
    void deleteRemovesAMeetingNobodyNeeds() throws Exception {
        int before = office.meetings.all().size();
        hand.press(KeyCode.DELETE);
        assertThat(office.meetings.all()).hasSize(before - 1);
    }

    @Test
    void aPlaceOpensItsMeeting() throws Exception {
        Meeting cop1 = office.meetings.called("COP-1").orElseThrow();
        hand.act(() -> screen().open(Place.of(MeetingsScreen.ID, cop1.id().value())));
        assertThat(openedMeeting()).contains(cop1);
    }

    @Test
    void everyButtonHasAName() throws Exception {
        hand.press(KeyCode.ENTER);
        assertThat(hand.ask(() -> Hand.all(screen().node()).stream()
                        .filter(ButtonBase.class::isInstance)
                        .map(ButtonBase.class::cast)
                        .filter(button -> button.getAccessibleText() == null && button.getText().isBlank())
                        .toList()))
                .isEmpty();
    }

    private void run(String id) {
        screen().commands().stream().filter(command -> command.id().equals(id)).forEach(Command::fire);
    }

    private Optional<Meeting> openedMeeting() {
        return screen().opened().map(MeetingEditor::subject).flatMap(subject -> switch (subject) {
            case MeetingEditor.Existing(var shown) -> Optional.of(shown.value());
            case MeetingEditor.Fresh _, MeetingEditor.After _ -> Optional.empty();
        });
    }
}
