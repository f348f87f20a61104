package org.plenary.screens.help;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Command;
import org.plenary.kit.Prose;
import org.plenary.words.Phrasebook;

/// The help of one screen, as it stands at the end of the window: what it is for, what to do first, what is good to know,
/// and its commands with their keys.
public final class HelpPane {

    private final HelpWords words;
    private final BorderPane node = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();
    private final Label title = new Label();
    private final Runnable close;

    /// @param more what stands below: the manual, the tour
    /// @param close what the cross and Esc do
    public HelpPane(Phrasebook phrasebook, List<Command> more, Runnable close) {
        this.words = phrasebook.of(HelpWords.class);
        this.close = close;
        title.getStyleClass().add("detail-title");
        scroll.setFitToWidth(true);
        scroll.setId("help.text");
        scroll.setAccessibleText(words.help());
        scroll.getStyleClass().add("edge-to-edge");
        node.setId("help");
        node.getStyleClass().add("help");
        node.setAccessibleRole(AccessibleRole.NODE);
        node.setTop(head());
        node.setCenter(scroll);
        node.setBottom(foot(more));
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    public Node node() {
        return node;
    }

    private Node head() {
        var caption = new Label(words.help());
        caption.getStyleClass().add("hint");
        var names = new VBox(caption, title);
        HBox.setHgrow(names, Priority.ALWAYS);
        Button cross = Command.of("help.close", words.close(), Feather.X, close).key("Esc").iconButton();
        var head = new HBox(names, cross);
        head.getStyleClass().add("detail-head");
        return head;
    }

    private static Node foot(List<Command> more) {
        var foot = new HBox();
        foot.getStyleClass().add("form-bar");
        for (Command command : more) {
            Button button = command.button();
            button.getStyleClass().add("small");
            foot.getChildren().add(button);
        }
        return foot;
    }

    /// Shows a topic with the commands of its screen.
    public void show(HelpTopic topic, List<HelpKey> commands) {
        title.setText(topic.title());
        var text = new VBox();
        text.getStyleClass().add("help-text");
        text.getChildren().add(new Prose(topic.purpose()));
        text.getChildren().addAll(list(words.firstSteps(), topic.first(), Numbering.STEPS));
        text.getChildren().addAll(list(words.goodToKnow(), topic.more(), Numbering.DOTS));
        if (!commands.isEmpty()) {
            text.getChildren().add(heading(words.commands()));
            commands.forEach(command -> text.getChildren().add(line(command)));
        }
        scroll.setContent(text);
        scroll.setVvalue(0);
    }

    /// Takes the keyboard, so that the arrows scroll and Esc closes.
    public void focus() {
        scroll.requestFocus();
    }

    private enum Numbering {
        STEPS,
        DOTS
    }

    private static List<Node> list(String heading, List<String> items, Numbering numbering) {
        List<Node> nodes = new ArrayList<>();
        if (!items.isEmpty()) {
            nodes.add(heading(heading));
        }
        for (int i = 0; i < items.size(); i++) {
            var mark = new Label(numbering == Numbering.STEPS ? Integer.toString(i + 1) : "•");
            mark.getStyleClass().add(numbering == Numbering.STEPS ? "step-number" : "help-dot");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            var item = new Prose(items.get(i));
            HBox.setHgrow(item, Priority.ALWAYS);
            var line = new HBox(mark, item);
            line.getStyleClass().add("help-item");
            nodes.add(line);
        }
        return nodes;
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("section-title");
        return heading;
    }

    private static Node line(HelpKey command) {
        var says = new Prose(command.words());
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(says);
        line.getStyleClass().add("help-command");
        line.setAlignment(Pos.CENTER_LEFT);
        if (!command.key().isEmpty()) {
            var key = new Label(command.key());
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(key);
        }
        return line;
    }
}
