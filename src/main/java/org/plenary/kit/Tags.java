package org.plenary.kit;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Words as pills: Enter or a comma makes one, Backspace in the empty field takes the last one away.
final class Tags extends Control {

    private final StringProperty value = new SimpleStringProperty("");
    private final TextField typing = new TextField();
    private final KitWords words;

    Tags(KitWords words, List<String> known) {
        this.words = words;
        getStyleClass().add("tags");
        setFocusTraversable(false);
        typing.accessibleTextProperty().bind(accessibleTextProperty());
        typing.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.BACK_SPACE && typing.getText().isEmpty()) {
                List<String> now = List.copyOf(split(value.get()));
                now.stream().skip(Math.max(0, now.size() - 1)).forEach(this::drop);
            }
        });
        typing.setOnAction(event -> take());
        typing.textProperty().subscribe(text -> {
            if (text.endsWith(",") || text.endsWith(";") || text.endsWith("،")) {
                take();
            }
        });
        typing.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                take();
            }
        });
        if (!known.isEmpty()) {
            TextFields.bindAutoCompletion(typing, known);
        }
    }

    StringProperty value() {
        return value;
    }

    @Override
    public void requestFocus() {
        typing.requestFocus();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new PillSkin(this);
    }

    static Set<String> split(String text) {
        Set<String> tags = new LinkedHashSet<>();
        Arrays.stream(text.split("[,;،]")).map(String::strip).filter(tag -> !tag.isEmpty()).forEach(tags::add);
        return tags;
    }

    private void take() {
        Set<String> all = split(value.get());
        if (all.addAll(split(typing.getText()))) {
            value.set(String.join("; ", all));
        }
        typing.clear();
    }

    private void drop(String tag) {
        Set<String> all = split(value.get());
        all.remove(tag);
        value.set(String.join("; ", all));
    }

    private final class PillSkin extends SkinBase<Tags> {
        private final FlowPane flow = new FlowPane();

        PillSkin(Tags tags) {
            super(tags);
            flow.getStyleClass().add("pills");
            getChildren().add(flow);
            value.subscribe(text -> show(split(text)));
        }

        private void show(Set<String> tags) {
            flow.getChildren().setAll(tags.stream().map(this::pill).toList());
            flow.getChildren().add(typing);
        }

        private Button pill(String tag) {
            var pill = new Button(tag, new FontIcon(Feather.X));
            pill.getStyleClass().add("pill");
            pill.setAccessibleText(words.remove(tag));
            pill.setOnAction(event -> drop(tag));
            return pill;
        }
    }
}
