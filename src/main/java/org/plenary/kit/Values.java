package org.plenary.kit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;

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

    /// ISO where the day is known, otherwise exactly what was typed.
    static StringProperty day(DatePicker picker) {
        var value = new SimpleStringProperty("");
        var editor = picker.getEditor();
        value.subscribe(text -> {
            if (!text.equals(read(picker))) {
                picker.setValue(parsed(text));
                if (picker.getValue() == null) {
                    editor.setText(text);
                }
            }
        });
        editor.textProperty().subscribe(() -> value.set(read(picker)));
        picker.valueProperty().subscribe(() -> value.set(read(picker)));
        // Leaving the field makes JavaFX throw away what it cannot read: it is put back, to be corrected.
        editor.focusedProperty().subscribe((before, now) -> {
            String typed = editor.getText();
            if (before && !now && parsed(typed) != null) {
                picker.setValue(parsed(typed));
            }
        });
        return value;
    }

    private static String read(DatePicker picker) {
        String typed = picker.getEditor().getText();
        LocalDate day = picker.getValue();
        if (day != null && picker.getConverter().toString(day).equals(typed)) {
            return day.toString();
        }
        LocalDate known = parsed(typed);
        return known == null ? typed : known.toString();
    }

    private static @org.jspecify.annotations.Nullable LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
