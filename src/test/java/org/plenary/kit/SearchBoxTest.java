package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

@UsesToolkit
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchBoxTest {

    private static final Choice IVORY = new Choice("CIV", "Côte d’Ivoire", "CIV Ivory Coast");
    private static final Choice SWAZILAND = new Choice("SWZ", "Swaziland", "Eswatini Эсватини");

    private SearchBox box;
    private Hand hand;

    @BeforeAll
    void open() throws Exception {
        SearchBox made = Hand.make(() -> new SearchBox(new Phrasebook(Language.ENGLISH)));
        box = made;
        hand = Hand.showing(() -> {
            made.getItems().setAll(IVORY, SWAZILAND);
            return new StackPane(made);
        });
    }

    @AfterAll
    void close() throws Exception {
        hand.close();
    }

    @Test
    void accentsAndApostrophesNeedNotBeTyped() throws Exception {
        assertThat(found("cote d'iv")).containsExactly(IVORY.words());
        assertThat(found("CÔTE D’IVOIRE")).containsExactly(IVORY.words());
    }

    @Test
    void anotherNameIsFoundToo() throws Exception {
        assertThat(found("eswatini")).containsExactly(SWAZILAND.words());
        assertThat(found("Эсват")).containsExactly(SWAZILAND.words());
    }

    @Test
    void whatIsShownIsOnlyTheName() throws Exception {
        hand.act(() -> box.setValue(SWAZILAND));
        assertThat(hand.ask(() -> box.getButtonCell().getText())).isEqualTo("Swaziland");
    }

    private List<String> found(String typed) throws Exception {
        hand.act(() -> {
            box.requestFocus();
            box.show();
        });
        hand.act(() -> ((javafx.scene.control.TextField) box.lookup("#search")).setText(typed));
        List<String> items = hand.ask(() -> ((ComboBox<?>) box.lookup("#filtered"))
                .getItems().stream().map(Object::toString).toList());
        hand.act(box::hide);
        return items;
    }
}
