package org.plenary.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What is known of one thing, a line for each: what it is called at the start, and what it is beside that.
public final class Facts {

    private final GridPane node = new GridPane();

    public Facts() {
        node.getStyleClass().add("facts");
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        node.getColumnConstraints().setAll(names, values);
    }

    public Node node() {
        return node;
    }

    /// Adds a line; nothing where nothing is known.
    public Facts add(String name, String value) {
        if (!value.isBlank()) {
            var label = new Label(name);
            label.getStyleClass().add("hint");
            label.setMaxHeight(Double.MAX_VALUE);
            label.setAlignment(Pos.TOP_LEFT);
            var says = new Prose(value);
            Script.watch(says);
            node.addRow(node.getRowCount(), label, says);
        }
        return this;
    }

    /// Adds a sentence over the whole width.
    public Facts add(String sentence) {
        node.add(new Prose(sentence), 0, node.getRowCount(), 2, 1);
        return this;
    }
}
