package org.plenary.screens.settings;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Grid;
import org.plenary.kit.Prose;

/// The list of keys, and below it what happens to the chosen one: press the new key, and it counts.
final class KeysPart {

    private final KeysModel model;
    private final SettingsWords words;
    private final Grid<KeyedCommand> grid;
    private final VBox asking = new VBox();
    private final Command restoreAll;
    private final VBox node;

    KeysPart(Desk desk, KeysModel model, SettingsWords words) {
        this.model = model;
        this.words = words;
        this.grid = new Grid<>(
                        desk.phrasebook(),
                        java.util.List.of(
                                Column.text("command", words.command(), 300, KeyedCommand::words),
                                Column.text("where", words.where(), 150, KeyedCommand::where),
                                Column.text("key", words.key(), 140, command -> KeysModel.said(model.key(command))),
                                Column.text(
                                        "changed",
                                        words.changed(),
                                        90,
                                        command -> model.isChanged(command) ? words.changed() : "")),
                        Arrangement.NONE)
                .named(words.section(SettingsSection.KEYS));
        grid.rows(model.shown());
        grid.empty(new Label(words.noCommand()));
        grid.onOpen(this::ask);
        grid.current().subscribe(this::showChosen);
        restoreAll = Command.of("settings.keys.restoreAll", words.restoreAll(), Feather.ROTATE_CCW, () -> {
            model.restoreAll();
            showChosen(null);
        });
        asking.getStyleClass().addAll("card-box", "settings-keys-asking");
        node = new VBox(head(), grid.node(), asking);
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        node.getStyleClass().add("settings-keys");
        showChosen(null);
    }

    Node node() {
        return node;
    }

    /// Chooses a command, for tests.
    void choose(String id) {
        model.shown().stream().filter(command -> command.id().equals(id)).findFirst().ifPresent(grid::select);
    }

    private Node head() {
        var title = new Label(words.section(SettingsSection.KEYS));
        title.getStyleClass().add("section-title");
        var search = new TextField();
        search.setId("settings.keys.search");
        search.setPromptText(words.findCommand());
        search.setAccessibleText(words.findCommand());
        search.textProperty().bindBidirectional(model.search());
        HBox.setHgrow(search, Priority.ALWAYS);
        var line = new HBox(8, search, restoreAll.button());
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, title, line);
    }

    private void showChosen(@Nullable KeyedCommand command) {
        if (command == null) {
            show(hint(words.keysHint()));
            return;
        }
        show(
                line(command),
                buttons(
                        Command.of("settings.keys.change", words.changeKey(), Feather.COMMAND, () -> ask(command))
                                .button(),
                        Command.of("settings.keys.takeAway", words.takeAway(), Feather.X, () -> {
                                    model.give(command, "");
                                    select(command);
                                })
                                .button(),
                        Command.of("settings.keys.restore", words.comesWith(), Feather.ROTATE_CCW, () -> {
                                    model.restore(command);
                                    select(command);
                                })
                                .button()));
    }

    private Node line(KeyedCommand command) {
        var name = new Label(command.words());
        name.getStyleClass().add("settings-key-name");
        String said = KeysModel.said(model.key(command));
        var key = new Label(said.isEmpty() ? words.noKey() : said);
        key.getStyleClass().add(said.isEmpty() ? "hint" : "key");
        var line = new HBox(12, name, key);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// Waits for the key that is pressed next.
    private void ask(KeyedCommand command) {
        var listening = new Button(words.pressKey(command.words()));
        listening.setId("settings.keys.listening");
        listening.getStyleClass().add("accent");
        listening.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            event.consume();
            pressed(command, event);
        });
        listening.addEventFilter(KeyEvent.KEY_RELEASED, KeyEvent::consume);
        listening.addEventFilter(KeyEvent.KEY_TYPED, KeyEvent::consume);
        show(listening);
        listening.requestFocus();
    }

    private void pressed(KeyedCommand command, KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            select(command);
            return;
        }
        PressedKey.of(event).ifPresent(key -> take(command, key));
    }

    private void take(KeyedCommand command, String key) {
        if (KeysModel.isReserved(key)) {
            show(line(command), hint(words.reserved(KeysModel.said(key))), buttons(again(command)));
            return;
        }
        Optional<KeyedCommand> clash = model.clash(command, key);
        if (clash.isEmpty()) {
            give(command, key);
            return;
        }
        var sentence = hint(words.conflict(KeysModel.said(key), clash.get().words(), clash.get().where()));
        sentence.getStyleClass().add("warning-text");
        Button anyway = Command.of(
                        "settings.keys.anyway", words.takeAnyway(), Feather.CHECK, () -> give(command, key))
                .primaryButton();
        show(line(command), sentence, buttons(anyway, again(command)));
        anyway.requestFocus();
    }

    private Button again(KeyedCommand command) {
        return Command.of("settings.keys.again", words.changeKey(), Feather.COMMAND, () -> ask(command))
                .button();
    }

    private void give(KeyedCommand command, String key) {
        model.give(command, key);
        select(command);
    }

    private void select(KeyedCommand command) {
        grid.select(command);
        showChosen(command);
        grid.requestFocus();
    }

    private static Prose hint(String text) {
        var hint = new Prose(text);
        hint.getStyleClass().add("hint");
        return hint;
    }

    private static Node buttons(Button... buttons) {
        for (Button button : buttons) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        return new HBox(8, buttons);
    }

    private void show(Node... nodes) {
        asking.getChildren().setAll(nodes);
    }
}
