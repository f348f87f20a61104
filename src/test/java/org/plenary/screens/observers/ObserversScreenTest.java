package org.plenary.screens.observers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.ShownScreen;
import org.plenary.kit.UsesToolkit;
import org.plenary.letters.PostRoom;
import org.plenary.observers.Criterion;
import org.plenary.observers.ObservedBody;
import org.plenary.observers.Observers;
import org.plenary.sample.SampleFile;

@UsesToolkit
class ObserversScreenTest {

    @TempDir
    private static Path shared;

    private static Path sample;

    @TempDir
    private Path folder;

    private Office office;
    private ShownScreen<ObserversScreen> shown;

    @BeforeAll
    static void write() {
        sample = SampleFile.in(shared);
    }

    @BeforeEach
    void open() throws Exception {
        office = new Office(folder, PostRoom.on(sample, folder));
        shown = ShownScreen.of(Language.ENGLISH, Look.Theme.LIGHT, office::screen);
    }

    @AfterEach
    void close() throws Exception {
        shown.close();
        office.close();
    }

    private Hand hand() {
        return shown.hand();
    }

    private ObservedBody line(ObservedBody.Standing standing) {
        return shown.screen().model().lines().stream()
                .filter(one -> one.standing() == standing)
                .findFirst()
                .orElseThrow();
    }

    private ObservedBody again(ObservedBody line) {
        return shown.screen().model().line(line.id()).orElseThrow();
    }

    private Observers.Case application(ObservedBody line) {
        return again(line).application().orElseThrow();
    }

    private ObservedBody select(ObservedBody.Standing standing) throws Exception {
        ObservedBody line = line(standing);
        hand().act(() -> {
            shown.screen().grid().select(line);
            shown.screen().grid().requestFocus();
        });
        return line;
    }

    @Test
    void anApplicationIsEnteredByKeyboard() throws Exception {
        hand().control(KeyCode.N).type("Dentists without Mercury").control(KeyCode.S);
        assertThat(shown.screen().model().named("Dentists without Mercury").orElseThrow().standing())
                .isEqualTo(ObservedBody.Standing.RECEIVED);
    }

    @Test
    void anApplicationIsCorrectedByKeyboard() throws Exception {
        ObservedBody line = select(ObservedBody.Standing.RECEIVED);
        hand().press(KeyCode.F2).act(() -> shown.screen().form().set("contact", "Somebody")).control(KeyCode.S);
        assertThat(application(line).application().contact()).isEqualTo("Somebody");
    }

    @Test
    void theObjectionOfAPartyIsNoted() throws Exception {
        ObservedBody line = select(ObservedBody.Standing.BEFORE_THE_MEETING);
        hand().press(KeyCode.ENTER).act(() -> {
            var party = (javafx.scene.control.ComboBox<?>) hand().find("party");
            party.getSelectionModel().selectFirst();
        });
        hand().click("observers.object");
        assertThat(application(line).objections()).hasSize(1);
    }

    @Test
    void aBodyIsAdmittedByKeyboard() throws Exception {
        ObservedBody line = select(ObservedBody.Standing.BEFORE_THE_MEETING);
        hand().control(KeyCode.D).control(KeyCode.S);
        assertThat(again(line).standing()).isEqualTo(ObservedBody.Standing.ADMITTED);
    }

    @Test
    void aBodyIsNotTurnedDownWithoutAReason() throws Exception {
        ObservedBody line = select(ObservedBody.Standing.COMPLETE);
        hand().control(KeyCode.D)
                .act(() -> shown.screen().form().set("status", "DOES_NOT_MEET"))
                .control(KeyCode.S);
        assertThat(again(line).standing()).isEqualTo(ObservedBody.Standing.COMPLETE);
        hand().type("No work on mercury").control(KeyCode.S);
        assertThat(application(line).application().reason()).isEqualTo("No work on mercury");
    }

    @Test
    void aBodyIsToldByLetterWhatWasDecided() throws Exception {
        ObservedBody line = select(ObservedBody.Standing.DOES_NOT_MEET);
        hand().press(KeyCode.ENTER).click("observers.letter").control(KeyCode.S);
        assertThat(application(line).application().isTold()).isTrue();
    }

    @Test
    void allAreToldAtOnce() throws Exception {
        shown.run("observers.letters");
        hand().control(KeyCode.S);
        assertThat(shown.screen().model().untold()).isEmpty();
    }

    @Test
    void aDocumentIsAttachedAndShowsThatACriterionIsMet() throws Exception {
        Files.writeString(folder.resolve("charter.pdf"), "%PDF-1.4");
        ObservedBody line = select(ObservedBody.Standing.RECEIVED);
        hand().press(KeyCode.ENTER).click("observers.attach");
        hand().act(() -> shown.screen().show(again(line)));
        hand().choose(((MenuButton) hand().find("observers.point.LEGAL_STATUS")).getItems().getFirst());
        assertThat(application(line).examination().of(Criterion.LEGAL_STATUS).document())
                .isEqualTo(java.util.Optional.of(office.documents
                        .of(application(line).application().id().value())
                        .getFirst()
                        .id()));
    }

    @Test
    void theNoteIsWrittenWithItsSymbol() throws Exception {
        shown.run("observers.note");
        hand().act(() -> shown.screen().form().set("symbol", "UNEP/MC/COP.1/3")).control(KeyCode.S);
        assertThat(folder.resolve("Observers COP-1.docx")).isNotEmptyFile();
    }

    @Test
    void everyButtonHasAName() throws Exception {
        select(ObservedBody.Standing.BEFORE_THE_MEETING);
        hand().press(KeyCode.ENTER);
        assertThat(hand().ask(() -> Hand.all(shown.screen().node()).stream()
                        .filter(ButtonBase.class::isInstance)
                        .map(ButtonBase.class::cast)
                        .filter(button -> button.getAccessibleText() == null && button.getText().isBlank())
                        .toList()))
                .isEmpty();
    }
}
