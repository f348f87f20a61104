package org.plenary.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.kit.Command;
import org.plenary.kit.Prose;
import org.plenary.kit.Work;

/// What is shown while no workspace is open: the recent ones, and the ways to come to one.
public final class StartPage {

    private final HBox node = new HBox();

    /// @param actions New, Open, Open the sample, Restore a backup; the first stands out
    /// @param recent the latest first
    public StartPage(ShellWords words, List<Command> actions, List<Path> recent, Consumer<Path> open) {
        node.getStyleClass().add("start");
        node.setAlignment(Pos.CENTER);
        var title = new Label(words.startTitle());
        title.getStyleClass().add("start-title");
        var text = new Prose(words.startText());
        text.getStyleClass().add("empty-text");
        var left = new VBox(title, text);
        left.getStyleClass().add("start-left");
        for (int i = 0; i < actions.size(); i++) {
            Button button = i == 0 ? actions.get(i).primaryButton() : actions.get(i).button();
            button.setGraphic(new FontIcon(actions.get(i).icon()));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            left.getChildren().add(button);
        }
        node.getChildren().setAll(left, recent(words, recent, open));
        // Whoever comes back goes on where they were.
        node.sceneProperty().subscribe(scene -> {
            if (scene != null && node.lookup(".recent") instanceof Button last) {
                Work.fx().execute(last::requestFocus);
            }
        });
    }

    public Node node() {
        return node;
    }

    private static Node recent(ShellWords words, List<Path> recent, Consumer<Path> open) {
        var heading = new Label(words.recent());
        heading.getStyleClass().add("section-title");
        var right = new VBox(heading);
        right.getStyleClass().add("start-right");
        if (recent.isEmpty()) {
            var none = new Label(words.noRecent());
            none.getStyleClass().add("hint");
            right.getChildren().add(none);
        }
        for (Path file : recent) {
            var name = new Label(String.valueOf(file.getFileName()).replaceFirst("\\.plenary$", ""));
            name.getStyleClass().add("meeting-title");
            var folder = new Label(String.valueOf(file.getParent()));
            folder.getStyleClass().add("hint");
            var lines = new VBox(name, folder);
            HBox.setHgrow(lines, Priority.ALWAYS);
            var entry = new Button("", new HBox(12, new FontIcon(Feather.FILE), lines));
            entry.setAccessibleText(name.getText() + " " + folder.getText());
            entry.setMaxWidth(Double.MAX_VALUE);
            entry.setAlignment(Pos.CENTER_LEFT);
            entry.getStyleClass().addAll("flat", "recent");
            entry.setOnAction(event -> open.accept(file));
            right.getChildren().add(entry);
        }
        return right;
    }
}
