package org.plenary.screens.people;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.plenary.kit.Command;

/// The buttons below the protected values.
final class SecretsBarView {

    private final FlowPane node = new FlowPane();

    SecretsBarView(Command... commands) {
        node.getStyleClass().add("detail-status");
        node.setHgap(8);
        Arrays.stream(commands).map(SecretsBarView::small).forEach(node.getChildren()::add);
    }

    Node node() {
        return node;
    }

    private static Button small(Command command) {
        Button button = command.button();
        button.getStyleClass().add("small");
        return button;
    }
}
