package org.plenary.screens.intake;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.plenary.intake.Note;
import org.plenary.intake.NoteText;
import org.plenary.intake.Remedy;

/// Two buttons side by side: what is noted is taken, or the value stays as it is written.
final class RemedyChoice {

    private final FlowPane node = new FlowPane(4, 4);

    RemedyChoice(NoteText notes, Note.Kind kind, Remedy chosen, Consumer<Remedy> choose) {
        var group = new ToggleGroup();
        for (Remedy remedy : Remedy.values()) {
            var button = new ToggleButton(notes.remedy(kind, remedy));
            button.setId("intake.remedy." + kind + "." + remedy);
            button.setToggleGroup(group);
            button.setSelected(remedy == chosen);
            button.setOnAction(event -> {
                button.setSelected(true);
                if (remedy != chosen) {
                    choose.accept(remedy);
                }
            });
            node.getChildren().add(button);
        }
        node.getStyleClass().add("intake-filters");
        node.setPrefWrapLength(280);
    }

    Node node() {
        return node;
    }
}
