package org.plenary.screens.people;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Desk;
import org.plenary.kit.Prose;
import org.plenary.kit.Script;
import org.plenary.people.AdditionalField;

/// What lists said about the person in columns for which the form has no field; each can be taken away.
final class ParticipantEditorAdditional {

    private final EditorWords words;
    private final Consumer<AdditionalField> remove;
    private final ParticipantEditorFold fold;

    ParticipantEditorAdditional(Desk desk, Consumer<AdditionalField> remove) {
        this.words = desk.words(EditorWords.class);
        this.remove = remove;
        this.fold = new ParticipantEditorFold("editor.additional", Feather.LIST, words.fromLists());
    }

    Node node() {
        return fold.node();
    }

    void show(List<AdditionalField> fields) {
        fold.node().setVisible(!fields.isEmpty());
        fold.content(fields.stream().map(this::line).toArray(Node[]::new));
    }

    private Node line(AdditionalField field) {
        var label = new Prose(field.name());
        label.getStyleClass().add("field-label");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var away = new Hyperlink(words.removeAdditional());
        away.setAccessibleText(words.removeAdditionalOf(field.name()));
        away.setOnAction(event -> remove.accept(field));
        var head = new HBox(label, space, away);
        head.getStyleClass().add("history-head");
        var value = new Prose(field.value());
        Script.watch(value);
        return new VBox(head, value);
    }
}
