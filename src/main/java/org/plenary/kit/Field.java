package org.plenary.kit;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WritableValue;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One field of a [Form]: its label above, its control, a hint or what is wrong below.
public final class Field {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final String name;
    private final Node control;
    private final ObservableValue<String> value;
    private final WritableValue<String> target;
    private final VBox node;
    private final Prose fault = new Prose("");
    private final Prose hint = new Prose("");
    private String saved = "";

    <P extends ObservableValue<String> & WritableValue<String>> Field(
            String name, String label, Control control, P value) {
        this.name = name;
        this.control = control;
        this.value = value;
        this.target = value;
        var heading = new Label(label);
        heading.setMnemonicParsing(true);
        heading.setWrapText(!Script.isRightToLeft(label));
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.setLabelFor(control);
        heading.getStyleClass().add("field-label");
        control.setId(name);
        control.setAccessibleText(label.replace("_", ""));
        control.setMaxWidth(Double.MAX_VALUE);
        if (control instanceof TextInputControl typed) {
            Script.watch(typed);
        }
        fault.getStyleClass().add("fault");
        fault.setGraphic(Mark.BLOCKS.shape());
        fault.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("hint");
        hint.setMinHeight(Region.USE_PREF_SIZE);
        node = control instanceof CheckBox ? new VBox(control) : new VBox(heading, control);
        node.getStyleClass().add("field");
    }

    /// Takes half of the form's width where two fields fit beside each other.
    public Field half() {
        node.getStyleClass().add("half");
        return this;
    }

    /// Holds what is written from left to right in every language, such as a pattern of signs: the parts of one would
    /// stand in a wrong order in a mirrored window.
    public Field leftToRight() {
        control.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return this;
    }

    /// Says in small letters what is expected, until something is wrong.
    public Field hint(String text) {
        hint.setText(text);
        control.setAccessibleHelp(text);
        showBelow();
        return this;
    }

    /// Is told of every value from now on, as it is typed or chosen: for what counts at once, without Save.
    public Field told(Consumer<String> listener) {
        value.subscribe((before, now) -> listener.accept(now == null ? "" : now));
        return this;
    }

    /// Can be read and copied from now on, and no longer changed.
    void readOnly() {
        if (control instanceof TextInputControl typed) {
            typed.setEditable(false);
        } else {
            control.setDisable(true);
        }
        control.getStyleClass().add("reading");
    }

    /// The control itself, for what the form does not offer.
    public Node control() {
        return control;
    }

    String name() {
        return name;
    }

    Node node() {
        return node;
    }

    boolean isHalf() {
        return node.getStyleClass().contains("half");
    }

    ObservableValue<String> value() {
        return value;
    }

    String text() {
        String text = value.getValue();
        return text == null ? "" : text;
    }

    void set(String text) {
        target.setValue(text);
    }

    void fill(String text) {
        saved = text;
        target.setValue(text);
        clear();
    }

    void revert() {
        fill(saved);
    }

    /// Takes down the list that hangs from it.
    void close() {
        if (control instanceof ComboBoxBase<?> box) {
            box.hide();
        }
    }

    boolean isChanged() {
        return !saved.equals(text());
    }

    boolean isWrong() {
        return !fault.getText().isEmpty();
    }

    void show(String sentence) {
        fault.setText(sentence);
        control.pseudoClassStateChanged(WRONG, true);
        control.setAccessibleHelp(sentence);
        control.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
        showBelow();
    }

    void clear() {
        fault.setText("");
        control.pseudoClassStateChanged(WRONG, false);
        control.setAccessibleHelp(hint.getText());
        showBelow();
    }

    private void showBelow() {
        node.getChildren().removeAll(fault, hint);
        if (isWrong()) {
            node.getChildren().add(fault);
        } else if (!hint.getText().isEmpty()) {
            node.getChildren().add(hint);
        }
    }
}
