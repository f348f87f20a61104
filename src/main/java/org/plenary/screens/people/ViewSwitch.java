package org.plenary.screens.people;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One place in which either the table or the delegations stand, and the two buttons for it.
final class ViewSwitch {

    private final Node table;
    private final Node delegations;
    private final StackPane node;
    private final ToggleButton list;
    private final ToggleButton grouped;
    private final HBox buttons;
    private Runnable switched = () -> {};

    ViewSwitch(RosterWords words, Node table, Node delegations) {
        this.table = table;
        this.delegations = delegations;
        node = new StackPane(table);
        list = button("people.list", words.list(), Feather.LIST, "left-pill");
        grouped = button("people.delegations", words.delegations(), Feather.FLAG, "right-pill");
        var group = new ToggleGroup();
        group.getToggles().setAll(list, grouped);
        list.setSelected(true);
        buttons = new HBox(list, grouped);
        buttons.getStyleClass().add("view-switch");
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                // A click on the pressed button does not let it go.
                group.selectToggle(before);
            } else if (before != null) {
                show();
            }
        });
    }

    Node node() {
        return node;
    }

    Node buttons() {
        return buttons;
    }

    boolean isDelegations() {
        return grouped.isSelected();
    }

    void toggle() {
        (isDelegations() ? list : grouped).setSelected(true);
    }

    /// Is told each time the other one has come to the front.
    void onSwitched(Runnable telling) {
        switched = telling;
    }

    private void show() {
        Node wanted = isDelegations() ? delegations : table;
        if (!node.getChildren().contains(wanted)) {
            node.getChildren().setAll(wanted);
            switched.run();
        }
    }

    private static ToggleButton button(String id, String words, Feather icon, String style) {
        var button = new ToggleButton(words, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add(style);
        button.setTooltip(new Tooltip(words + "  Ctrl+D"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
