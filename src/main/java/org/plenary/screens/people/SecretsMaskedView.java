package org.plenary.screens.people;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.plenary.people.SecretField;
import org.plenary.people.SecretValues;
import org.plenary.words.Phrasebook;
import org.plenary.kit.Prose;

/// Which protected values are known, as dots; of a passport number its last four characters, to tell it from another.
final class SecretsMaskedView {

    private static final String DOTS = "••••";
    private static final int TAIL = 4;

    private final EditorWords words;
    private final GridPane node = new GridPane();

    SecretsMaskedView(Phrasebook phrasebook, SecretValues values) {
        this.words = phrasebook.of(EditorWords.class);
        node.getStyleClass().add("form-grid");
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            node.getColumnConstraints().add(half);
        }
        int at = 0;
        for (SecretField field : SecretField.values()) {
            node.add(line(field, values), at % 2, at / 2);
            at++;
        }
    }

    Node node() {
        return node;
    }

    private Node line(SecretField field, SecretValues values) {
        var label = new Prose(words.secret(field));
        label.getStyleClass().add("field-label");
        var value = new Label(masked(field, values.of(field).reveal()));
        value.setId("masked." + field.name());
        var line = new VBox(label, value);
        line.getStyleClass().add("field");
        return line;
    }

    private String masked(SecretField field, String value) {
        if (value.isEmpty()) {
            return words.notKnown();
        }
        boolean showsTail = field == SecretField.PASSPORT_NUMBER && value.length() > 2 * TAIL - 2;
        return showsTail ? DOTS + " " + value.substring(value.length() - TAIL) : DOTS;
    }
}
