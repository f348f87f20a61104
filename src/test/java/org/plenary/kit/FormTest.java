package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Rule;
import org.plenary.words.Phrasebook;

@UsesToolkit
class FormTest {

    private Form form;
    private Hand hand;

    @BeforeEach
    void show() throws Exception {
        form = Hand.make(FormTest::form);
        hand = Hand.showing(() -> (Parent) form.node());
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
    }

    @Test
    void whatWasFilledInComesBack() {
        assertThat(form.values())
                .isEqualTo(Map.of(
                        "given", "Amina", "family", "", "category", "P", "arrives", "2017-09-24", "consent", "", "tags",
                        "a; b"));
    }

    @Test
    void aFilledFormIsNotDirty() {
        assertThat(form.isDirty()).isFalse();
    }

    @Test
    void whatIsFilledInBeforeTheFormIsFirstDrawnStays() throws Exception {
        Form early = Hand.make(() -> {
            var made = new Form(new Phrasebook(Language.ENGLISH));
            made.suggest("title", "Title", List.of("Mr.", "Ms."));
            made.search("state", "State", List.of(new Choice("KEN", "Kenya")));
            made.fill(Map.of("title", "H.E. Mr.", "state", "KEN"));
            return made;
        });
        Hand drawn = Hand.showing(() -> new StackPane(early.node()));
        assertThat(early.values()).isEqualTo(Map.of("title", "H.E. Mr.", "state", "KEN"));
        assertThat(early.isDirty()).isFalse();
        // From it the box writes its editor anew whenever it likes.
        assertThat(((ComboBox<?>) early.field("title").control()).getValue()).isEqualTo("H.E. Mr.");
        drawn.close();
    }

    @Test
    void typingMakesItDirty() throws Exception {
        hand.act(() -> form.field("family").control().requestFocus()).type("Diallo");
        assertThat(form.changed()).containsExactly("family");
    }

    @Test
    void revertingPutsEverythingBack() throws Exception {
        hand.act(() -> form.set("given", "X")).act(form::revert);
        assertThat(form.value("given")).isEqualTo("Amina");
    }

    @Test
    void aFaultStandsUnderItsField() throws Exception {
        hand.act(() -> form.showFaults(List.of(new Fault("family", new Rule.Missing()))));
        assertThat(sentences()).contains("This is needed.");
    }

    @Test
    void theFirstWrongFieldGetsTheKeyboard() throws Exception {
        hand.act(() -> form.showFaults(
                List.of(new Fault("category", new Rule.Missing()), new Fault("family", new Rule.Missing()))));
        assertThat(hand.stage().getScene().getFocusOwner().getId()).isEqualTo("family");
    }

    @Test
    void aFaultOfNoFieldStandsAtTheTop() throws Exception {
        hand.act(() -> form.showFaults(List.of(Fault.whole(new Rule.OwnAncestor()))));
        assertThat(sentences()).contains("A meeting cannot stand below itself.");
    }

    @Test
    void leavingAChangedFieldChecksIt() throws Exception {
        form.checkedBy(values -> List.of(new Fault("given", new Rule.Missing()), new Fault("family", new Rule.Missing())));
        hand.act(() -> form.field("given").control().requestFocus())
                .type("x")
                .act(() -> form.field("family").control().requestFocus());
        assertThat(sentences()).containsOnlyOnce("This is needed.");
    }

    @Test
    void aDayThatCannotBeReadStaysAsItWasTyped() throws Exception {
        hand.act(() -> form.set("arrives", "next Monday"));
        assertThat(form.value("arrives")).isEqualTo("next Monday");
    }

    @Test
    void tabbingThroughAFilledDayLeavesIt() throws Exception {
        hand.act(() -> form.field("arrives").control().requestFocus()).press(KeyCode.TAB);
        assertThat(form.value("arrives")).isEqualTo("2017-09-24");
        assertThat(form.isDirty()).isFalse();
    }

    @Test
    void aDayIsThereBeforeTheFormIsShown() throws Exception {
        assertThat(Hand.make(FormTest::form).value("arrives")).isEqualTo("2017-09-24");
    }

    @Test
    void aTypedDayIsReadWhenItsFieldIsLeft() throws Exception {
        typeDay("25.9.2017");
        assertThat(form.value("arrives")).isEqualTo("2017-09-25");
        assertThat(shownDay()).isEqualTo("25 Sep 2017");
    }

    @Test
    void aDayMayBeTypedAsTheLanguageWritesIt() throws Exception {
        typeDay("3 October 2017");
        assertThat(form.value("arrives")).isEqualTo("2017-10-03");
    }

    @Test
    void unreadableTextStaysInTheDayFieldWhenItIsLeft() throws Exception {
        typeDay("31 Sep 2017");
        assertThat(form.value("arrives")).isEqualTo("31 Sep 2017");
        assertThat(shownDay()).isEqualTo("31 Sep 2017");
    }

    @Test
    void aDayThatIsTakenOutIsGone() throws Exception {
        typeDay("");
        assertThat(form.value("arrives")).isEmpty();
    }

    @Test
    void revertingAnUnreadableDayShowsTheSavedOne() throws Exception {
        typeDay("31 Sep 2017");
        hand.act(form::revert);
        assertThat(shownDay()).isEqualTo("24 Sep 2017");
    }

    private void typeDay(String text) throws Exception {
        hand.act(() -> {
                    form.field("arrives").control().requestFocus();
                    arrives().getEditor().setText(text);
                })
                .act(() -> form.field("family").control().requestFocus());
    }

    private String shownDay() throws Exception {
        return hand.ask(() -> arrives().getEditor().getText());
    }

    private DatePicker arrives() {
        return (DatePicker) form.field("arrives").control();
    }

    @Test
    void aWordAndEnterMakeATag() throws Exception {
        hand.act(() -> form.field("tags").control().requestFocus()).type("speaker").press(KeyCode.ENTER);
        assertThat(form.value("tags")).isEqualTo("a; b; speaker");
    }

    @Test
    void everyControlHasAName() {
        assertThat(form.values().keySet())
                .allSatisfy(name -> assertThat(form.field(name).control().getAccessibleText())
                        .isNotBlank()
                        .doesNotContain("_"));
    }

    private static Form form() {
        var form = new Form(new Phrasebook(Language.ENGLISH));
        form.text("given", "_Given name").half();
        form.text("family", "_Family name").half();
        form.choice("category", "_Category", List.of(new Choice("P", "Party"), new Choice("N", "NGO")));
        form.date("arrives", "_Arrives");
        form.check("consent", "C_onsent");
        form.tags("tags", "_Tags", List.of());
        form.fill(Map.of("given", "Amina", "category", "P", "arrives", "2017-09-24", "tags", "a; b"));
        return form;
    }

    private List<String> sentences() throws Exception {
        return hand.ask(() -> Hand.all(form.node()).stream()
                .filter(node -> node instanceof Label label && label.isVisible() && node.getStyleClass().contains("fault"))
                .map(node -> ((Label) node).getText())
                .collect(Collectors.toList()));
    }
}
