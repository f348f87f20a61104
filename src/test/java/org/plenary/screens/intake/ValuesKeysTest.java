package org.plenary.screens.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.intake.DateOrder;
import org.plenary.intake.IntakeBench;
import org.plenary.intake.Note;
import org.plenary.intake.PreviewRow;
import org.plenary.intake.Remedy;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.Place;
import org.plenary.kit.ShownScreen;
import org.plenary.kit.UsesToolkit;

/// The page of values with the keyboard alone. What is pressed keeps the keyboard, though the rows are read anew.
@UsesToolkit
class ValuesKeysTest {

    private static final String LEAVE_ABSENT = "intake.remedy.ABSENT.LEAVE";

    @TempDir
    private static Path folder;

    private static IntakeBench bench;
    private static Path file;
    private static ShownScreen<IntakeScreen> shown;

    @BeforeAll
    static void open() throws Exception {
        bench = new IntakeBench(folder);
        file = bench.csv("""
                Full name,Country,Position,Arrival
                Ana SILVA,Portugal,N/A,04/09/2017
                Rui Costa,Portugal,Adviser,05/09/2017
                Hans MÜLLER,Germany,néant,06/10/2017
                """);
        shown = ShownScreen.of(
                Language.ENGLISH, Look.Theme.LIGHT, desk -> new IntakeScreen(
                        desk, bench.intake(), bench::meeting, new SimpleObjectProperty<>(folder), () -> Place.of("people")));
    }

    @AfterAll
    static void close() throws InterruptedException {
        shown.close();
        bench.close();
    }

    @BeforeEach
    void lookOver() throws InterruptedException {
        shown.hand().act(() -> {
            shown.screen().take(file);
            shown.screen().wizard().go(2);
        });
        focus("intake.values");
        shown.hand().press(KeyCode.SPACE);
    }

    private static void focus(String id) throws InterruptedException {
        shown.hand().act(() -> shown.hand().find(id).requestFocus());
    }

    private static String focused() throws InterruptedException {
        return shown.hand().ask(() -> Optional.ofNullable(shown.hand().stage().getScene().getFocusOwner())
                .map(Node::getId)
                .orElse("nothing"));
    }

    @Test
    void theSpaceBarDecidesAboutAllValuesOfAKind() throws InterruptedException {
        focus(LEAVE_ABSENT);
        shown.hand().press(KeyCode.SPACE);
        assertThat(shown.screen().model().rows().values().of(Note.Kind.ABSENT)).isEqualTo(Remedy.LEAVE);
    }

    @Test
    void whatWasPressedKeepsTheKeyboard() throws InterruptedException {
        focus(LEAVE_ABSENT);
        shown.hand().press(KeyCode.SPACE);
        assertThat(focused()).isEqualTo(LEAVE_ABSENT);
    }

    @Test
    void theArrowKeyChangesTheOrderOfDates() throws InterruptedException {
        focus("intake.order.3");
        shown.hand().press(KeyCode.DOWN);
        assertThat(shown.screen().model().rows().values().order(3)).contains(DateOrder.MONTH_FIRST);
    }

    @Test
    void theRowsOfAKindAreOneKeyAway() throws InterruptedException {
        focus("intake.rows.ABSENT");
        shown.hand().press(KeyCode.SPACE);
        assertThat(shown.screen().model().rows().rows()).extracting(PreviewRow::number).containsExactly(2, 4);
    }
}
