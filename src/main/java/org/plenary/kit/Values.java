package org.plenary.kit;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;

/// The values of controls as texts, both ways.
final class Values {

    private Values() {}

    static StringProperty chosen(ComboBox<Choice> box, List<Choice> choices) {
        box.getItems().setAll(choices);
        var value = new SimpleStringProperty("");
        value.subscribe(key -> box.setValue(choices.stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .orElse(null)));
        box.valueProperty().subscribe(choice -> {
            if (choice != null) {
                value.set(choice.key());
            }
        });
        return value;
    }

    /// What stands in the editor of the box. Its value goes along: when it is first drawn, a box writes that into its
    /// editor, and what was filled in before would be lost.
    static StringProperty typed(ComboBox<String> box) {
        var value = new SimpleStringProperty("");
        value.subscribe(text -> {
            box.setValue(text);
            if (!text.equals(box.getEditor().getText())) {
                box.getEditor().setText(text);
            }
        });
        box.getEditor().textProperty().subscribe(text -> value.set(text == null ? "" : text));
        return value;
    }

    static StringProperty checked(CheckBox box) {
        var value = new SimpleStringProperty("");
        value.subscribe(text -> box.setSelected("true".equals(text)));
        box.selectedProperty().subscribe(on -> value.set(on ? "true" : ""));
        return value;
    }
}
