package org.plenary.screens.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.credentials.CredentialField;
import org.plenary.credentials.CredentialStatus;
import org.plenary.kit.Choice;
import org.plenary.kit.Command;
import org.plenary.kit.Commands;
import org.plenary.kit.Filter;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.UsesToolkit;
import org.plenary.people.PeopleWords;
import org.plenary.words.Phrasebook;

@UsesToolkit
class CredentialsScreenTest {

    @TempDir
    private Path folder;

    private Office office;
    private @Nullable CredentialsScreen shown;
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        office = new Office(folder);
        hand = Hand.of(() -> {
            var look = new Look();
            var stage = new Stage();
            shown = new CredentialsScreen(Office.desk(stage, look, Language.ENGLISH), office.about());
            Office.show(stage, (Region) screen().node(), look, Language.ENGLISH);
            new Commands(screen().commands()).install(stage.getScene());
            return stage;
        });
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
        office.close();
    }

    private CredentialsScreen screen() {
        return Objects.requireNonNull(shown);
    }

    private CredentialLine line(CredentialStatus status) {
        return screen().model().all().stream()
                .filter(line -> line.party().status() == status)
                .findFirst()
                .orElseThrow();
    }

    private void select(CredentialStatus status) throws Exception {
        hand.act(() -> {
            screen().list().select(line(status));
            screen().list().requestFocus();
        });
    }

    private void run(String id) throws Exception {
        hand.act(() -> screen().commands().stream()
                .filter(command -> command.id().equals(id))
                .forEach(Command::fire));
    }

    private CredentialLine again(CredentialLine line) {
        return screen().model().line(line.party().state()).orElseThrow();
    }

    @Test
    void theSampleHasEveryStatusAnExaminerMeets() {
        assertThat(screen().model().all())
                .extracting(line -> line.party().status())
                .contains(
                        CredentialStatus.NONE,
                        CredentialStatus.COPY,
                        CredentialStatus.DEFECTIVE,
                        CredentialStatus.ORIGINAL,
                        CredentialStatus.IN_ORDER);
    }

    @Test
    void anOriginalIsFoundInOrder() throws Exception {
        CredentialLine original = line(CredentialStatus.ORIGINAL);
        select(CredentialStatus.ORIGINAL);
        run("credentials.examine");
        assertThat(again(original).party().status()).isEqualTo(CredentialStatus.IN_ORDER);
    }

    @Test
    void aPartyIsInArrearsUntilThatIsTakenBack() throws Exception {
        CredentialLine party = line(CredentialStatus.IN_ORDER);
        select(CredentialStatus.IN_ORDER);
        run("credentials.arrears");
        assertThat(again(party).party().isInArrears()).isTrue();
        run("credentials.arrears");
        assertThat(again(party).party().isInArrears()).isFalse();
    }

    @Test
    void aDefectiveOneStaysSo() throws Exception {
        CredentialLine defective = line(CredentialStatus.DEFECTIVE);
        select(CredentialStatus.DEFECTIVE);
        run("credentials.examine");
        assertThat(again(defective).party().status()).isEqualTo(CredentialStatus.DEFECTIVE);
    }

    @Test
    void anInstrumentIsEnteredByKeyboard() throws Exception {
        CredentialLine missing = line(CredentialStatus.NONE);
        select(CredentialStatus.NONE);
        hand.control(KeyCode.N).act(() -> {
            var form = screen().opened().orElseThrow().form().form();
            form.set(CredentialField.OFFICE.name(), "FOREIGN_MINISTER");
            form.set(CredentialField.SIGNED.name(), "2017-09-10");
            form.set(CredentialField.RECEIVED.name(), "2017-09-20");
            form.set(CredentialField.PERSONS.name(), "Somebody New");
        });
        hand.control(KeyCode.S);
        assertThat(again(missing).party().status()).isEqualTo(CredentialStatus.ORIGINAL);
    }

    @Test
    void aNewInstrumentHasTheKeyboardAtTheFirstFieldThatItNeeds() throws Exception {
        select(CredentialStatus.NONE);
        hand.control(KeyCode.N);
        assertThat(hand.ask(() -> screen().opened()
                        .orElseThrow()
                        .form()
                        .form()
                        .field(CredentialField.OFFICE.name())
                        .control()
                        .isFocused()))
                .isTrue();
    }

    @Test
    void savingAndGoingOnOpensTheNextPartyWithTheSameForm() throws Exception {
        CredentialLine missing = line(CredentialStatus.NONE);
        select(CredentialStatus.NONE);
        hand.control(KeyCode.N).act(() -> {
            var form = screen().opened().orElseThrow().form().form();
            form.set(CredentialField.MEDIUM.name(), "FAX");
            form.set(CredentialField.OFFICE.name(), "EMBASSY");
            form.set(CredentialField.RECEIVED.name(), "2017-09-20");
        });
        run("credentials.next");
        assertThat(again(missing).party().status()).isEqualTo(CredentialStatus.COPY);
        var draft = hand.ask(() -> screen().opened().orElseThrow().form().draft());
        assertThat(draft.of(CredentialField.MEDIUM)).isEqualTo("FAX");
        assertThat(draft.of(CredentialField.STATE)).isNotEqualTo(missing.party().state().value().toString());
    }

    @Test
    void savingAnEmptyFormSavesNothing() throws Exception {
        hand.control(KeyCode.N).control(KeyCode.S);
        assertThat(office.workspace.toUndo().map(logged -> logged.name())).isNotEqualTo("credentials.enter");
    }

    @Test
    void onlyWhatIsChosenPasses() throws Exception {
        hand.act(() -> screen().model()
                .narrow("", List.of(new Filter(CredentialsModel.STATUS, new Choice("DEFECTIVE", "")))));
        assertThat(screen().model().lines()).allMatch(line -> line.party().status() == CredentialStatus.DEFECTIVE);
    }

    @Test
    void anEarlierDayHasFewerParties() throws Exception {
        int before = screen().model().ledger().get().parties().size();
        hand.act(() -> screen().model().day(java.time.LocalDate.of(2017, 9, 24)));
        assertThat(screen().model().ledger().get().parties().size()).isLessThan(before);
    }

    /// The European Union stands in the list and is not counted in addition to its members.
    @Test
    void whyFewerCountTowardsTheQuorumThanStandInTheListIsSaid() throws Exception {
        String explained = hand.ask(() -> Hand.all(screen().node()).stream()
                .filter(node -> node instanceof Label label && label.getText().contains("69 Parties count"))
                .map(node -> ((Label) node).getTooltip().getText())
                .findFirst()
                .orElseThrow());
        assertThat(explained).contains("in addition to its member States");
    }

    @Test
    void aScanIsAttachedToItsInstrument() throws Exception {
        java.nio.file.Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.4");
        CredentialLine original = line(CredentialStatus.ORIGINAL);
        var id = original.party().instruments().getFirst().credential().id();
        hand.act(() -> screen().open(
                org.plenary.kit.Place.of(CredentialsScreen.ID, original.party().state().value())));
        hand.click("instrument-" + id.value()).click("credentials.attach");
        assertThat(office.about().scans().of(id))
                .extracting(scan -> scan.content().name())
                .containsExactly("scan.pdf");
    }

    @Test
    void theListIsWrittenAsItIsShown() throws Exception {
        run("credentials.list");
        assertThat(folder.resolve("Credentials.xlsx")).isNotEmptyFile();
    }

    @Test
    void aListIsTakenInByKeyboard() throws Exception {
        office.source(office.list());
        CredentialLine missing = line("Botswana");
        assertThat(missing.party().instruments()).isEmpty();
        hand.control(KeyCode.I);
        var page = hand.ask(() -> screen().importing().orElseThrow());
        hand.press(KeyCode.ENTER);
        assertThat(hand.ask(() -> page.wizard().step())).isEqualTo(1);
        hand.press(KeyCode.ENTER);
        assertThat(screen().importing()).isEmpty();
        assertThat(office.workspace.toUndo().map(logged -> logged.name())).contains("credentials.import");
    }

    private CredentialLine line(String party) {
        return screen().model().all().stream()
                .filter(line -> line.party().name().equals(party))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void changingWhatWasExaminedSaysSo() throws Exception {
        CredentialLine examined = line(CredentialStatus.IN_ORDER);
        var id = examined.party().instruments().getFirst().credential().id();
        hand.act(() -> screen().open(
                org.plenary.kit.Place.of(CredentialsScreen.ID, examined.party().state().value())));
        hand.click("instrument-" + id.value()).act(() -> screen().opened()
                .orElseThrow()
                .form()
                .form()
                .set(CredentialField.SIGNATORY.name(), "Somebody Else"));
        hand.control(KeyCode.S);
        assertThat(again(examined).party().status()).isEqualTo(CredentialStatus.ORIGINAL);
        assertThat(again(examined).findings()).contains("To be examined anew");
    }

    @Test
    void everyButtonHasAName() throws Exception {
        hand.control(KeyCode.N);
        assertThat(hand.ask(() -> Hand.all(screen().node()).stream()
                        .filter(ButtonBase.class::isInstance)
                        .map(ButtonBase.class::cast)
                        .filter(button -> button.getAccessibleText() == null && button.getText().isBlank())
                        .toList()))
                .isEmpty();
    }

    @Test
    void aCapacityBehindASemicolonIsUnderstood() {
        var text = new PersonsText(new Phrasebook(Language.FRENCH).of(PeopleWords.class));
        assertThat(text.draft("Awa Deby\nIdriss Ngarta; Conseiller"))
                .isEqualTo("HEAD\tAwa Deby\nADVISER\tIdriss Ngarta");
        assertThat(text.shown(text.draft("Awa Deby\nIdriss Ngarta; Conseiller")))
                .isEqualTo("Awa Deby\nIdriss Ngarta; Conseiller");
    }
}
