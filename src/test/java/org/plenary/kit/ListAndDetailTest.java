package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UsesToolkit
class ListAndDetailTest {

    private final List<Runnable> asked = new ArrayList<>();
    private final Pane detail = new Pane();
    private ListAndDetail panes;
    private Hand hand;

    @BeforeEach
    void show() throws Exception {
        panes = Hand.make(() -> new ListAndDetail(new Label("bar"), new TextField()));
        hand = Hand.showing(() -> (Parent) panes.node());
        hand.act(() -> {
            var field = new TextField();
            panes.show(field);
            field.requestFocus();
        });
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
    }

    @Test
    void escapeClosesThePane() throws Exception {
        hand.press(KeyCode.ESCAPE);
        assertThat(panes.isOpen()).isFalse();
    }

    @Test
    void escapeAsksFirstWhereSomebodyWantsToBeAsked() throws Exception {
        panes.beforeClosing(asked::add);
        hand.press(KeyCode.ESCAPE);
        assertThat(panes.isOpen()).isTrue();
        hand.act(asked.getFirst());
        assertThat(panes.isOpen()).isFalse();
    }

    @Test
    void aPaneBesideTheListStaysWhereItIsClosed() throws Exception {
        hand.act(() -> panes.beside(detail, () -> 400)).act(panes::close);
        assertThat(isShown()).isTrue();
    }

    @Test
    void whereThereIsNoRoomForBothThePaneWaitsUntilItIsOpened() throws Exception {
        hand.act(() -> panes.beside(detail, () -> 2000)).act(panes::close);
        assertThat(isShown()).isFalse();
        hand.act(panes::open);
        assertThat(isShown()).isTrue();
        assertThat(panes.narrow().get()).isTrue();
    }

    private boolean isShown() throws Exception {
        return hand.ask(() -> detail.getScene() != null);
    }
}
