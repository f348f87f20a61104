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

    static StringProperty checked(CheckBox box) {
        var value = new SimpleStringProperty("");
        value.subscribe(text -> box.setSelected("true".equals(text)));
        box.selectedProperty().subscribe(on -> value.set(on ? "true" : ""));
        return value;
    }
}
