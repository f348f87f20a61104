package org.plenary.screens.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.plenary.intake.Note;
import org.plenary.intake.NoteText;
import org.plenary.intake.Remedy;

/// Two buttons side by side: what is noted is taken, or the value stays as it is written.
final class RemedyChoice {

    private static final double NARROW = 280;

    private final List<ToggleButton> buttons = new ArrayList<>();

    /// @param id of the buttons, before the kind and the remedy
    RemedyChoice(String id, NoteText notes, Note.Kind kind, Remedy chosen, Consumer<Remedy> choose) {
        var group = new ToggleGroup();
        for (Remedy remedy : Remedy.values()) {
            var button = new ToggleButton(notes.remedy(kind, remedy));
            button.setId(id + "." + kind + "." + remedy);
            button.setToggleGroup(group);
            button.setSelected(remedy == chosen);
            button.setOnAction(event -> {
                button.setSelected(true);
                if (remedy != chosen) {
                    choose.accept(remedy);
                }
            });
            buttons.add(button);
        }
    }

    /// The buttons below each other where there is no room.
    Node wrapping() {
        var node = new FlowPane(4, 4, buttons.toArray(Node[]::new));
        node.getStyleClass().add("intake-filters");
        node.setPrefWrapLength(NARROW);
        return node;
    }

    /// The buttons never below each other.
    Node inOneLine() {
        var node = new HBox(4, buttons.toArray(Node[]::new));
        node.getStyleClass().add("intake-filters");
        node.setMinWidth(Region.USE_PREF_SIZE);
        return node;
    }
}
