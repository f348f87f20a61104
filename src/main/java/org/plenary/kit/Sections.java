package org.plenary.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The parts of which the pane beside a list is made.
public final class Sections {

    private Sections() {}

    /// The title of a section.
    public static Label heading(String text) {
        var heading = new Prose(text);
        heading.getStyleClass().add("section-title");
        return heading;
    }

    /// Running text of less weight.
    public static Prose hint(String text) {
        var hint = new Prose(text);
        hint.getStyleClass().add("hint");
        Script.watch(hint);
        return hint;
    }

    /// A titled text; nothing where there is no text.
    public static Optional<Node> said(String title, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        var prose = new Prose(text);
        Script.watch(prose);
        return Optional.of(new VBox(4, heading(title), prose));
    }

    /// A sentence behind the shape that says how much it matters.
    public static Node marked(Mark mark, String sentence) {
        return mark.beside(sentence);
    }

    /// Buttons side by side, in as many rows as they need.
    public static FlowPane buttons(Iterable<Command> commands) {
        var row = new FlowPane(8, 8);
        commands.forEach(command -> row.getChildren().add(command.button()));
        return row;
    }
}
