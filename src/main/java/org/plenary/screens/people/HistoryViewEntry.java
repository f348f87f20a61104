package org.plenary.screens.people;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.kit.Script;
import org.plenary.store.History;
import org.plenary.store.History.FieldChange;
import org.plenary.words.Phrasebook;
import org.plenary.kit.Prose;

/// One command of the history: what it was, who gave it and when, and each field it changed.
final class HistoryViewEntry {

    private static final int CHANGES_AT_FIRST = 4;

    private final Phrasebook phrasebook;
    private final EditorWords words;
    private final HistoryViewValues values;
    private final Consumer<FieldChange> restore;
    private final VBox changes = new VBox();

    HistoryViewEntry(Phrasebook phrasebook, HistoryViewValues values, Consumer<FieldChange> restore) {
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(EditorWords.class);
        this.values = values;
        this.restore = restore;
        changes.getStyleClass().add("history-changes");
    }

    Node node(History.Entry entry, String title) {
        var what = new Prose(title);
        what.getStyleClass().add("history-title");
        String officer = entry.command().officer().isBlank() ? words.nobody() : entry.command().officer();
        var who = new Prose(phrasebook.dotted(
                phrasebook.dates().moment(entry.command().at(), ZoneId.systemDefault()), officer));
        who.getStyleClass().add("hint");
        List<FieldChange> known = entry.changes().stream()
                .filter(change -> values.field(change).isPresent())
                .toList();
        if (entry.changes().isEmpty()) {
            changes.getChildren().setAll(muted(words.erased()));
        } else if (isArrival(entry)) {
            fold(known, 0);
        } else {
            fold(known, known.size() > CHANGES_AT_FIRST + 1 ? CHANGES_AT_FIRST : known.size());
        }
        var node = new VBox(what, who, changes);
        node.getStyleClass().add("history-entry");
        return node;
    }

    /// The command that brought the participant into the meeting says every field; nobody wants to read them at first.
    private static boolean isArrival(History.Entry entry) {
        return entry.changes().stream().anyMatch(change -> change.field().equals("meeting"));
    }

    private void fold(List<FieldChange> known, int first) {
        changes.getChildren().setAll(known.stream().limit(first).map(this::line).toList());
        if (first < known.size()) {
            var all = new Hyperlink(words.showAll(known.size()));
            all.setOnAction(event -> fold(known, known.size()));
            changes.getChildren().add(all);
        }
    }

    private Node line(FieldChange change) {
        String field = values.field(change).orElse("");
        var label = new Prose(field);
        label.getStyleClass().add("field-label");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(label, space);
        head.getStyleClass().add("history-head");
        if (!values.isProtected(change) && values.isRestorable(change)) {
            head.getChildren().add(restoring(change, field));
        }
        var line = new VBox(head);
        if (values.isProtected(change)) {
            line.getChildren().add(muted(words.hidden()));
        } else {
            line.getChildren()
                    .addAll(
                            value(values.was(change), change.was().isEmpty() ? "hint" : "history-was"),
                            value(values.is(change), change.now().isEmpty() ? "hint" : "history-now"));
        }
        return line;
    }

    private Node restoring(FieldChange change, String field) {
        var link = new Hyperlink(words.restore());
        link.setAccessibleText(words.restoreField(field, values.was(change)));
        link.setOnAction(event -> restore.accept(change));
        return link;
    }

    private static Node value(String text, String style) {
        var label = new Prose(text);
        label.getStyleClass().add(style);
        Script.watch(label);
        return label;
    }

    private static Node muted(String text) {
        var label = new Prose(text);
        label.getStyleClass().add("hint");
        return label;
    }
}
