package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.plenary.kit.Hand;
import org.plenary.kit.UsesToolkit;

/// What looks at the screens finds what is planted here: a rule that cannot fail is none.
@UsesToolkit
class ReachTest {

    private @Nullable Hand hand;

    @AfterEach
    void close() throws Exception {
        if (hand != null) {
            hand.close();
        }
    }

    @Test
    void aFieldThatNothingNamesIsFound() throws Exception {
        assertThat(found(new TextField(), scene -> new Reach(scene).nameless())).hasSize(1);
    }

    @Test
    void aRegionThatTakesTheKeyboardWithoutARoleIsFound() throws Exception {
        assertThat(found(reached(new Region()), scene -> new Reach(scene).roleless())).hasSize(1);
    }

    @Test
    void buttonsInTheOrderOfReadingAreInOrder() throws Exception {
        assertThat(disorder(new HBox(new Button("One"), new VBox(new Button("Two"), new Button("Three")))))
                .isEmpty();
    }

    @Test
    void goingUpInTheSameColumnIsFound() throws Exception {
        assertThat(disorder(new Pane(at(new Button("One"), 0, 100), at(new Button("Two"), 0, 0)))).hasSize(1);
    }

    @Test
    void goingBackOnTheSameLineIsFound() throws Exception {
        assertThat(disorder(new Pane(at(new Button("One"), 200, 0), at(new Button("Two"), 0, 0)))).hasSize(1);
    }

    @Test
    void inAMirroredWindowALineBeginsOnTheRight() throws Exception {
        assertThat(found(new HBox(new Button("One"), new Button("Two")), ReachTest::mirroredDisorder)).isEmpty();
    }

    @Test
    void goingBackOnTheSameLineOfAMirroredWindowIsFound() throws Exception {
        assertThat(found(new Pane(at(new Button("One"), 200, 0), at(new Button("Two"), 0, 0)), ReachTest::mirroredDisorder))
                .hasSize(1);
    }

    @Test
    void aButtonThatLooksTheSameWithTheKeyboardIsFound() throws Exception {
        var button = new Button("One");
        button.setStyle("-fx-background-color: silver; -fx-border-width: 0;");
        assertThat(found(button, scene -> new Rings().missing(scene))).hasSize(1);
    }

    @Test
    void aButtonWithARingIsNotFound() throws Exception {
        assertThat(found(new Button("One"), scene -> new Rings().missing(scene))).isEmpty();
    }

    private static List<String> mirroredDisorder(Scene scene) {
        scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return new Reach(scene).disorder();
    }

    private List<String> disorder(Pane pane) throws Exception {
        return found(pane, scene -> new Reach(scene).disorder());
    }

    private List<String> found(Region content, Function<Scene, List<String>> look) throws Exception {
        Hand shown = Hand.showing(() -> content instanceof Pane ? (Parent) content : new HBox(content));
        hand = shown;
        return shown.ask(() -> look.apply(shown.stage().getScene()));
    }

    private static Region reached(Region region) {
        region.setFocusTraversable(true);
        region.setPrefSize(100, 100);
        return region;
    }

    private static Button at(Button button, double x, double y) {
        button.relocate(x, y);
        return button;
    }
}
