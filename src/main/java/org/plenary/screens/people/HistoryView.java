package org.plenary.screens.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Desk;
import org.plenary.people.Delegation;
import org.plenary.store.History;

/// Who changed what about a participant, the latest first, by command; each change can be taken back by itself.
final class HistoryView {

    private static final int ENTRIES_AT_FIRST = 5;

    private final Desk desk;
    private final Function<Delegation, String> senders;
    private final Consumer<History.FieldChange> restore;
    private final EditorWords words;
    private final ParticipantEditorFold fold;
    private List<History.Entry> entries = List.of();
    private Map<UUID, History.Entry> byCommand = Map.of();
    private HistoryViewValues values;

    /// @param senders the name of a delegation's State or organization
    HistoryView(
            Desk desk,
            Function<Delegation, String> senders,
            Consumer<History.FieldChange> restore) {
        this.desk = desk;
        this.senders = senders;
        this.restore = restore;
        this.words = desk.words(EditorWords.class);
        this.values = new HistoryViewValues(desk.phrasebook(), id -> "");
        this.fold = new ParticipantEditorFold("editor.history", Feather.CLOCK, words.historyTitle());
        fold.onTurned(this::lay);
    }

    Node node() {
        return fold.node();
    }

    void show(ParticipantEditorSheet sheet) {
        fold.node().setVisible(sheet.dossier().isPresent());
        entries = sheet.history();
        byCommand = new HashMap<>();
        entries.forEach(entry -> byCommand.put(entry.command().id(), entry));
        values = new HistoryViewValues(desk.phrasebook(), id -> sheet.delegations()
                .byId(id)
                .map(senders)
                .orElse(""));
        values.now(sheet.draft());
        values.named(sheet.additionalNames());
        lay();
    }

    private void lay() {
        if (fold.isOpen()) {
            lay(entries.subList(0, Math.min(ENTRIES_AT_FIRST, entries.size())));
        } else {
            fold.content();
        }
    }

    private void lay(List<History.Entry> shown) {
        List<Node> nodes = new ArrayList<>();
        if (entries.isEmpty()) {
            var nothing = new Label(words.historyEmpty());
            nothing.getStyleClass().add("hint");
            nodes.add(nothing);
        }
        shown.forEach(entry -> nodes.add(
                new HistoryViewEntry(desk.phrasebook(), values, restore).node(entry, title(entry))));
        if (shown.size() < entries.size()) {
            var all = new Hyperlink(words.showAll(entries.size()));
            all.setOnAction(event -> lay(entries));
            nodes.add(all);
        }
        var list = new VBox(nodes.toArray(Node[]::new));
        list.getStyleClass().add("history");
        fold.content(list);
    }

    /// Undo is told from redo by what it took back.
    private String title(History.Entry entry) {
        String command = words.command(entry.command().name().replace('.', '_'));
        if (entry.command().undoes().isEmpty()) {
            return command;
        }
        History.Entry undone = byCommand.get(entry.command().undoes().get());
        boolean isRedo = undone != null && undone.command().undoes().isPresent();
        return isRedo ? words.redone(command) : words.undone(command);
    }
}
