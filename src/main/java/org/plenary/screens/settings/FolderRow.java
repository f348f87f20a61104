package org.plenary.screens.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.plenary.kit.Command;
import org.plenary.kit.Prose;

/// What a folder is for, where it is, and what can be done about that.
final class FolderRow {

    private final String id;
    private final String label;
    private final Label path = new Label();
    private final Prose hint = new Prose("");
    private final HBox line = new HBox();
    private final VBox node;

    FolderRow(SettingsWords words, String label, String id) {
        this.id = id;
        this.label = label;
        var heading = new Label(label);
        heading.getStyleClass().add("field-label");
        path.setId(id);
        path.getStyleClass().add("settings-path");
        path.setMaxWidth(Double.MAX_VALUE);
        path.setMinWidth(0);
        HBox.setHgrow(path, Priority.ALWAYS);
        line.getStyleClass().add("settings-line");
        line.getChildren().add(path);
        hint.getStyleClass().add("hint");
        hint.managedProperty().bind(hint.textProperty().isNotEmpty());
        node = new VBox(heading, line, hint);
        node.getStyleClass().add("field");
    }

    Node node() {
        return node;
    }

    void say(String where, String about) {
        path.setText(where);
        path.setAccessibleText(label + ": " + where);
        hint.setText(about);
    }

    void button(String name, String says, Ikon icon, Runnable run) {
        Button button = Command.of(id + "." + name, says, icon, run).button();
        button.setMinWidth(Region.USE_PREF_SIZE);
        line.getChildren().add(button);
    }
}
