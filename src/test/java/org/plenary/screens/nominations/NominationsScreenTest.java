package org.plenary.screens.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Commands;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.UsesToolkit;
import org.plenary.letters.PostRoom;
import org.plenary.nominations.Nomination;
import org.plenary.nominations.Nominations;
import org.plenary.people.Capacity;
import org.plenary.sample.SampleFile;

@UsesToolkit
class NominationsScreenTest {

    @TempDir
    private static Path shared;

    private static Path sample;

    @TempDir
    private Path folder;

    private NominationsHouse house;
    private @Nullable NominationsScreen shown;
    private Hand hand;

    @BeforeAll
    static void write() {
        sample = SampleFile.in(shared);
    }

    @BeforeEach
    void open() throws Exception {
        house = new NominationsHouse(PostRoom.on(sample, folder), folder);
        hand = Hand.of(() -> {
            var stage = new Stage();
            NominationsScreen made = house.screen(stage, new Look(), Language.ENGLISH);
            new Commands(made.commands()).install(stage.getScene());
            shown = made;
            return stage;
        });
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
        house.close();
    }

    private NominationsScreen screen() {
        return Objects.requireNonNull(shown);
    }

    private Nominations.Standing kenya() {
        return screen().model().all().stream()
                .filter(one -> one.name().equals("Kenya"))
                .findFirst()
                .orElseThrow();
    }

    private void select(Nominations.Standing line) throws Exception {
        hand.act(() -> {
            screen().grid().select(line);
            screen().grid().requestFocus();
        });
    }

    private LetterForm form() {
        return screen().page().form().orElseThrow();
    }

    private void fill(String reference) throws Exception {
        hand.act(() -> {
            form().form().set("reference", reference);
            form().form().set("dated", "2017-08-28");
            form().form().set("receivedOn", "2017-09-01");
        });
    }

    private Nomination last() {
        return kenya().letters().getLast();
    }

    @Test
    void aLetterIsEnteredByKeyboard() throws Exception {
        select(kenya());
        hand.control(KeyCode.N);
        fill("NV/1/2017");
        hand.act(() -> form().composition().addBlank())
                .type("H.E. Mr. Joseph KIPLAGAT-MWANGI")
                .press(KeyCode.ENTER)
                .type("Ms. Wanjiru NJUGUNA-OTIENO");
        hand.control(KeyCode.S);
        assertThat(last().reference()).isEqualTo("NV/1/2017");
        assertThat(last().nominees())
                .extracting(one -> one.family() + " " + one.capacity())
                .containsExactly("KIPLAGAT-MWANGI HEAD", "NJUGUNA-OTIENO REPRESENTATIVE");
        assertThat(last().nominees()).allMatch(one -> one.participant().isPresent());
    }

    @Test
    void aPersonIsMovedByKeyboard() throws Exception {
        select(kenya());
        hand.control(KeyCode.N);
        hand.act(() -> {
            form().composition().add(List.of(PersonLine.named("One FIRST", 0), PersonLine.named("Two SECOND", 1)));
            form().composition().rows().getLast().requestFocus();
        });
        hand.alt(KeyCode.UP);
        assertThat(form().composition().lines()).extracting(PersonLine::written).containsExactly("Two SECOND", "One FIRST");
    }

    @Test
    void aListThatIsPastedBecomesPeople() throws Exception {
        select(kenya());
        hand.control(KeyCode.N);
        hand.act(() -> {
            form().composition().addBlank();
            var copied = new ClipboardContent();
            copied.putString("1. M. Jean DUPONT; Chef de délégation; Ministre\n2. Mme Ana PÉREZ; Conseiller\n");
            Clipboard.getSystemClipboard().setContent(copied);
            form().composition().rows().getFirst().name().paste();
        });
        assertThat(form().composition().lines())
                .extracting(line -> line.written() + "|" + line.capacity() + "|" + line.function())
                .containsExactly("M. Jean DUPONT|" + Capacity.HEAD + "|Ministre", "Mme Ana PÉREZ|" + Capacity.ADVISER + "|");
    }

    @Test
    void theWholeDelegationIsTakenOver() throws Exception {
        select(kenya());
        hand.control(KeyCode.N);
        hand.click("nominations.all");
        assertThat(form().composition().lines()).isNotEmpty().allMatch(line -> line.chosen().isPresent());
    }

    @Test
    void anEmptyLetterIsNotSaved() throws Exception {
        select(kenya());
        hand.control(KeyCode.N).control(KeyCode.S);
        assertThat(kenya().letters()).isEmpty();
    }

    @Test
    void aLaterLetterReplacesTheLastOne() throws Exception {
        PostRoom.done(house.nominations.recordAll(kenya().mentioned().subList(0, 1)));
        hand.act(() -> screen().model().refresh());
        Nomination first = last();
        hand.act(() -> screen().replace(first));
        fill("NV/2/2017");
        hand.control(KeyCode.S);
        assertThat(last().replaces()).contains(first.id());
        assertThat(last().nominees()).hasSameSizeAs(first.nominees());
    }

    @Test
    void aScanIsAttachedToANewLetter() throws Exception {
        house.scan = java.util.Optional.of(Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.4"));
        select(kenya());
        hand.control(KeyCode.N);
        fill("NV/3/2017");
        hand.click("nominations.scan").control(KeyCode.S);
        assertThat(house.nominations.scans().of(last().id().value()))
                .extracting(scan -> scan.content().name())
                .containsExactly("scan.pdf");
    }

    @Test
    void escapeAsksBeforeWhatWasTypedIsLost() throws Exception {
        select(kenya());
        hand.control(KeyCode.N);
        fill("NV/4/2017");
        hand.press(KeyCode.ESCAPE);
        assertThat(screen().page().node().getScene()).isNotNull();
    }
}
