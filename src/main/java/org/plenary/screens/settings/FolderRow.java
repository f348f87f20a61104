package org.plenary.screens.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.plenary.kit.Beside;
import org.plenary.kit.Command;
import org.plenary.kit.Prose;

/// What a folder is for, where it is, and what can be done about that.
final class FolderRow {

    /// How much of the line the path has.
    private static final double PATH = 0.6;

    private final String id;
    private final String label;
    private final Label path = new Label();
    private final Prose hint = new Prose("");
    private final HBox buttons = new HBox();
    private final Tooltip whole = new Tooltip();
    private final VBox node;

    FolderRow(SettingsWords words, String label, String id) {
        this.id = id;
        this.label = label;
        var heading = new Label(label);
        heading.getStyleClass().add("field-label");
        path.setId(id);
        path.getStyleClass().add("settings-path");
        path.setMaxWidth(Double.MAX_VALUE);
        // Of a long path the beginning and the end tell most; the whole is read by resting on it.
        path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        whole.textProperty().bind(path.textProperty());
        path.setTooltip(whole);
        buttons.getStyleClass().add("settings-line");
        var line = new Beside(path, buttons, PATH);
        line.getStyleClass().add("settings-folder");
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
        buttons.getChildren().add(button);
    }
}
