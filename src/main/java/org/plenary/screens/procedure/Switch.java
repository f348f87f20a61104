package org.plenary.screens.procedure;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Two buttons of which one is always pressed: the deadlines are shown, or the rules.
final class Switch {

    private final ToggleButton deadlines;
    private final ToggleButton rules;
    private final HBox node;

    /// @param changed is told that the other one is pressed now
    Switch(ProcedureScreenWords words, Runnable changed) {
        deadlines = toggle("procedure.deadlines", words.deadlines(), Feather.CLOCK, "left-pill");
        rules = toggle("procedure.rules", words.rules(), Feather.BOOK, "right-pill");
        var group = new ToggleGroup();
        group.getToggles().setAll(deadlines, rules);
        deadlines.setSelected(true);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                // A click on the pressed button does not let it go.
                group.selectToggle(before);
            } else if (before != null) {
                changed.run();
            }
        });
        node = new HBox(deadlines, rules);
        node.getStyleClass().add("view-switch");
    }

    private static ToggleButton toggle(String id, String text, Feather icon, String style) {
        var button = new ToggleButton(text, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    Node node() {
        return node;
    }

    BooleanProperty rules() {
        return rules.selectedProperty();
    }

    void toDeadlines() {
        deadlines.setSelected(true);
    }

    void toRules() {
        rules.setSelected(true);
    }
}
