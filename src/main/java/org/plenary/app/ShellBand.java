package org.plenary.app;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.kit.Command;
import org.plenary.kit.Prose;

/// A band under the menus, such as the one that says that a workspace is open to read only.
final class ShellBand {

    private final HBox node = new HBox();

    ShellBand(ShellFrame.Band band) {
        var says = new Prose(band.text());
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        node.setId("band");
        node.getStyleClass().add("band");
        node.setAccessibleRole(AccessibleRole.TEXT);
        node.setAccessibleText(band.text());
        node.getChildren().setAll(new FontIcon(Feather.EYE), says);
        for (Command command : band.commands()) {
            Button button = command.button();
            button.getStyleClass().add("small");
            button.setMinWidth(Region.USE_PREF_SIZE);
            node.getChildren().add(button);
        }
    }

    Node node() {
        return node;
    }
}
