package org.plenary.screens.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.intake.Decision;
import org.plenary.intake.IntakeBench;
import org.plenary.intake.Verdict;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Look;
import org.plenary.kit.Notices;
import org.plenary.kit.Photographs;
import org.plenary.kit.Place;
import org.plenary.kit.UsesToolkit;
import org.plenary.kit.Work;
import org.plenary.words.Phrasebook;

/// The rows of a list, looked over with the keyboard alone.
@UsesToolkit
class LookOverKeysTest {

    @TempDir
    private Path folder;

    private IntakeBench bench;
    private IntakeScreen screen;
    private Stage stage;

    @BeforeAll
    static void startToolkit() throws Exception {
        Photographs.startToolkit();
    }

    @BeforeEach
    void open() throws Exception {
        bench = new IntakeBench(folder);
        bench.register("Katherine", "MILLER", "Canada", Map.of());
        Path file = bench.csv("Name,Country\nCatherine MILLER,Canada\nRui COSTA,Qwertzuiop\nAna SILVA,Portugal\n");
        screen = Photographs.onFx(() -> {
            var phrasebook = new Phrasebook(Language.ENGLISH);
            var look = new Look();
            var desk = new Desk(
                    Work.direct(),
                    phrasebook,
                    look,
                    new Dialogs(() -> null, look, phrasebook),
                    new Notices(phrasebook),
                    place -> {});
            return new IntakeScreen(
                    desk,
                    bench.intake(),
                    bench::meeting,
                    new SimpleObjectProperty<>(folder),
                    () -> Place.of("people"));
        });
        stage = Photographs.onFx(() -> {
            var shown = new Stage();
            shown.setScene(new Scene(new StackPane((Parent) screen.node()), 1064, 720));
            shown.show();
            screen.take(file);
            screen.wizard().go(2);
            return shown;
        });
    }

    @AfterEach
    void close() throws Exception {
        Photographs.onFx(() -> {
            stage.close();
            return true;
        });
        bench.close();
    }

    private void press(KeyCode code, String text) throws Exception {
        Photographs.onFx(() -> {
            Node table = stage.getScene().lookup(".table-view");
            Event.fireEvent(table, new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, false, false, false));
            return true;
        });
    }

    private void show(Verdict.Kind kind) throws Exception {
        Photographs.onFx(() -> {
            screen.model().rows().filter().set(Optional.of(kind));
            return true;
        });
    }

    @Test
    void aDigitChoosesWhoIsMeant() throws Exception {
        show(Verdict.Kind.DOUBTFUL);
        press(KeyCode.DIGIT1, "1");
        assertThat(screen.model().rows().decision(screen.model().rows().rows().getFirst()))
                .isInstanceOf(Decision.Same.class);
    }

    @Test
    void f2GoesIntoTheCellThatIsWrong() throws Exception {
        show(Verdict.Kind.REFUSED);
        press(KeyCode.F2, "");
        assertThat(stage.getScene().getFocusOwner())
                .isInstanceOfSatisfying(
                        TextField.class, field -> assertThat(field.getText()).isEqualTo("Qwertzuiop"));
    }

    @Test
    void theSpaceBarLeavesARowOut() throws Exception {
        show(Verdict.Kind.NEW);
        press(KeyCode.SPACE, " ");
        assertThat(screen.model().rows().isTicked(screen.model().rows().rows().getFirst()))
                .isFalse();
    }
}
