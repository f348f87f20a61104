package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

@UsesToolkit
class WalkRoundTest {

    private final AtomicBoolean ended = new AtomicBoolean();
    private WalkRound walk;
    private Hand hand;

    @BeforeEach
    void begin() throws Exception {
        Pane window = Hand.make(() -> {
            var one = new Button("one");
            one.setId("one");
            one.relocate(40, 40);
            var two = new Button("two");
            two.setId("two");
            two.relocate(900, 600);
            return new Pane(one, two);
        });
        walk = Hand.make(() -> new WalkRound(
                new Phrasebook(Language.ENGLISH),
                window,
                List.of(new WalkRound.Stop("#one", "One", "First"), new WalkRound.Stop("#two", "Two", "Second")),
                () -> ended.set(true)));
        hand = Hand.showing(() -> new StackPane(window, walk.layer()));
        hand.act(walk::begin);
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
    }

    @Test
    void enterGoesOnAndEndsAtTheLastStop() throws Exception {
        hand.press(KeyCode.ENTER);
        assertThat(walk.stop()).isEqualTo(1);
        hand.press(KeyCode.ENTER);
        assertThat(ended).isTrue();
    }

    @Test
    void arrowsGoOnAndBack() throws Exception {
        hand.press(KeyCode.RIGHT).press(KeyCode.LEFT);
        assertThat(walk.stop()).isZero();
    }

    @Test
    void escapeLeaves() throws Exception {
        hand.press(KeyCode.ESCAPE);
        assertThat(ended).isTrue();
    }

    @Test
    void theCardNeverLiesOnItsControl() throws Exception {
        for (String id : List.of("one", "two")) {
            assertThat(hand.ask(() -> inScene("walk").intersects(inScene(id)))).as(id).isFalse();
            hand.press(KeyCode.RIGHT);
        }
    }

    private Bounds inScene(String id) {
        Node node = hand.find(id);
        return node.localToScene(node.getLayoutBounds());
    }
}
