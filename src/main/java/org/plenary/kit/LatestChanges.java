package org.plenary.kit;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plenary.store.History;
import org.plenary.words.CommandNames;

/// Who did what about one thing, the latest first.
public final class LatestChanges {

    private static final int LATEST = 8;

    private final Desk desk;
    private final VBox node = new VBox(2);

    public LatestChanges(Desk desk) {
        this.desk = desk;
    }

    public Node node() {
        return node;
    }

    public void show(List<History.Entry> entries) {
        var names = new CommandNames(desk.phrasebook());
        node.getChildren().setAll(entries.stream().limit(LATEST).map(entry -> line(entry, names)).toList());
    }

    /// The same, once it has been read.
    ///
    /// @param thing whose changes they are, for nothing to be shown of what was looked at before
    /// @param reading asks the log, away from the thread that draws
    public LatestChanges read(UUID thing, Callable<List<History.Entry>> reading) {
        desk.work().read("history." + thing, reading, this::showUnderHeading);
        return this;
    }

    /// The same under a heading; nothing where nothing was changed.
    public void showUnderHeading(List<History.Entry> entries) {
        show(entries);
        if (!entries.isEmpty()) {
            node.getChildren().addFirst(Sections.heading(desk.words(KitWords.class).history()));
        }
    }

    private Label line(History.Entry entry, CommandNames names) {
        String when = desk.phrasebook().dates().moment(entry.command().at(), ZoneId.systemDefault());
        var line = new Prose(desk.phrasebook().dotted(when, entry.command().officer(), names.of(entry.command().name())));
        line.getStyleClass().add("hint");
        Script.watch(line);
        return line;
    }
}
