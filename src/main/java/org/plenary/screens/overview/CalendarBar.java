package org.plenary.screens.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.kit.BarRow;
import org.plenary.kit.Command;
import org.plenary.overview.CalendarWords;

/// The row above the calendar: the year with the one before and after, how much is seen at once, and Assign.
final class CalendarBar {

    private final VBox node;

    /// @param commands previous year, next year, today, assign
    /// @param taking what takes the calendar out of the window
    CalendarBar(CalendarWords words, CalendarModel model, List<Command> commands, List<Command> taking) {
        var year = new Label();
        year.setId("calendar.year");
        year.getStyleClass().addAll("section-title", "calendar-year");
        year.textProperty().bind(model.year().map(now -> Integer.toString(now.getValue())));
        var row = new BarRow(
                commands.get(0).iconButton(),
                year,
                commands.get(1).iconButton(),
                commands.get(2).button(),
                zooms(words, model));
        taking.forEach(command -> row.add(command.iconButton()));
        row.add(commands.get(3).primaryButton());
        node = new VBox(row);
        node.getStyleClass().addAll("filter-bar", "calendar-top");
    }

    Node node() {
        return node;
    }

    private static Node zooms(CalendarWords words, CalendarModel model) {
        var group = new ToggleGroup();
        Map<Timeline.Zoom, ToggleButton> buttons = new EnumMap<>(Timeline.Zoom.class);
        buttons.put(Timeline.Zoom.YEAR, new ToggleButton(words.wholeYear()));
        buttons.put(Timeline.Zoom.QUARTER, new ToggleButton(words.quarter()));
        buttons.put(Timeline.Zoom.MONTH, new ToggleButton(words.month()));
        var row = new HBox();
        row.getStyleClass().add("view-switch");
        buttons.forEach((zoom, button) -> {
            button.setId("calendar.zoom." + zoom.name());
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass()
                    .add(
                            switch (zoom) {
                                case YEAR -> "left-pill";
                                case QUARTER -> "center-pill";
                                case MONTH -> "right-pill";
                            });
            button.setOnAction(event -> {
                // A second press does not let it go.
                button.setSelected(true);
                model.zoom().set(zoom);
            });
            row.getChildren().add(button);
        });
        model.zoom().subscribe(zoom -> group.selectToggle(buttons.get(zoom)));
        return row;
    }
}
