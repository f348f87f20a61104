package org.plenary.screens.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Hand;
import org.plenary.kit.Look;
import org.plenary.kit.UsesToolkit;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;

@UsesToolkit
class ParticipantEditorKeysTest {

    @TempDir
    private Path folder;

    private ParticipantEditorFixture house;
    private ParticipantId amina;
    private ParticipantEditor editor;
    private Hand hand;
    private final List<String> closed = new ArrayList<>();

    @BeforeEach
    void show() throws Exception {
        house = new ParticipantEditorFixture(folder);
        amina = house.amina();
        editor = Hand.make(() -> house.editor(Language.ENGLISH, new Look(), () -> closed.add("closed")));
        hand = Hand.showing(() -> (Parent) editor.node());
        hand.act(() -> editor.show(amina)).act(editor::focus);
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
        house.close();
    }

    @Test
    void whatIsTypedIsSavedByKey() throws Exception {
        hand.press(KeyCode.END).type("ta").control(KeyCode.S);
        assertThat(house.dossier(amina).participant().person().name().given()).isEqualTo("Aminata");
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void theKeyboardWaitsUntilTheParticipantHasBeenRead() throws Exception {
        ParticipantEditor fresh = Hand.make(() -> house.editor(Language.ENGLISH, new Look(), () -> {}));
        Hand other = Hand.showing(() -> (Parent) fresh.node());
        other.act(fresh::focus).act(() -> fresh.show(amina));
        assertThat(other.ask(() -> other.stage().getScene().getFocusOwner().getId())).isEqualTo("GIVEN");
        other.close();
    }

    @Test
    void tabGoesFromFieldToField() throws Exception {
        hand.press(KeyCode.TAB);
        assertThat(owner()).isEqualTo("FAMILY");
        hand.press(KeyCode.TAB);
        assertThat(owner()).isEqualTo("FULL_NAME");
    }

    @Test
    void aFaultAppearsOnLeavingItsField() throws Exception {
        go(ParticipantField.EMAIL);
        hand.type("nobody").press(KeyCode.TAB);
        assertThat(faults()).hasSize(1);
    }

    @Test
    void savingGoesToTheFirstFault() throws Exception {
        go(ParticipantField.EMAIL);
        hand.type("nobody").press(KeyCode.TAB).control(KeyCode.S);
        assertThat(owner()).isEqualTo("EMAIL");
    }

    @Test
    void escapeClosesWhatIsSaved() throws Exception {
        hand.press(KeyCode.ESCAPE);
        assertThat(closed).containsExactly("closed");
    }

    @Test
    void escapeAsksAboutWhatIsNotSaved() throws Exception {
        hand.type("x").press(KeyCode.ESCAPE);
        assertThat(closed).isEmpty();
        hand.press(KeyCode.ESCAPE);
    }

    @Test
    void discardingTakesBackWhatWasTyped() throws Exception {
        hand.type("x").press(KeyCode.ESCAPE);
        Dialog.press(hand, "Discard changes");
        assertThat(closed).containsExactly("closed");
        assertThat(editor.isDirty()).isFalse();
        assertThat(given()).isEqualTo("Amina");
    }

    @Test
    void savingOnTheWayOutKeepsWhatWasTyped() throws Exception {
        hand.press(KeyCode.END).type("ta").act(() -> editor.whenSaved(() -> closed.add("gone")));
        Dialog.press(hand, "Save changes");
        assertThat(closed).containsExactly("gone");
        assertThat(house.dossier(amina).participant().person().name().given()).isEqualTo("Aminata");
    }

    private String given() throws Exception {
        return hand.ask(() -> ((TextField) hand.find("GIVEN")).getText());
    }

    @Test
    void fillingWithAnotherPersonLeavesNothingDirty() throws Exception {
        ParticipantId other = house.amina();
        hand.act(() -> editor.show(other));
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void theStepAccredits() throws Exception {
        hand.click("editor.step");
        assertThat(house.dossier(amina).participant().status().name()).isEqualTo("ACCREDITED");
    }

    @Test
    void aNewParticipantIsNotDirtyBeforeAnythingIsTyped() throws Exception {
        hand.act(editor::create);
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void everyControlHasANameForScreenReaders() throws Exception {
        List<String> nameless = hand.ask(() -> Hand.all(editor.node()).stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> node.getAccessibleText() == null)
                .filter(node -> !(node instanceof javafx.scene.control.Labeled labeled && !labeled.getText().isEmpty()))
                .filter(node -> node.getId() != null)
                .map(Node::getId)
                .toList());
        assertThat(nameless).isEmpty();
    }

    private void go(ParticipantField field) throws Exception {
        hand.act(() -> hand.find(field.name()).requestFocus());
    }

    private String owner() throws Exception {
        return hand.ask(() -> hand.stage().getScene().getFocusOwner().getId());
    }

    private List<Node> faults() throws Exception {
        return hand.ask(() -> Hand.all(editor.node()).stream()
                .filter(node -> node instanceof Label label
                        && label.getStyleClass().contains("fault")
                        && !label.getText().isEmpty())
                .toList());
    }
}
