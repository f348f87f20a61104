package org.plenary.screens.duplicates;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.kit.Command;
import org.plenary.kit.Prose;
import org.plenary.matching.Evidence;
import org.plenary.matching.EvidenceText;
import org.plenary.matching.Known;

/// One pair side by side: what is the same, what differs, what speaks for one person and what against.
final class DuplicatesPane {

    private static final double HALF = 50;

    private final DuplicatesWords words;
    private final EvidenceText evidence;
    private final Function<Known, List<String>> delegations;
    private final VBox node = new VBox();

    DuplicatesPane(DuplicatesWords words, EvidenceText evidence, Function<Known, List<String>> delegations) {
        this.words = words;
        this.evidence = evidence;
        this.delegations = delegations;
    }

    Node node() {
        return node;
    }

    /// @param main what the primary button does
    void show(DuplicatesLine line, Command main, List<Command> others) {
        var title = new Prose(line.first());
        title.getStyleClass().add("detail-title");
        var hint = new Prose(line.likelihood());
        hint.getStyleClass().add("hint");
        var buttons = new FlowPane(8, 8, main.primaryButton());
        others.forEach(command -> buttons.getChildren().add(command.button()));
        var head = new VBox(title, hint, buttons);
        head.getStyleClass().add("detail-head");
        var sections = new VBox(comparison(line.twins().one(), line.twins().other()), reasons(line));
        sections.getStyleClass().add("detail-sections");
        var scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getChildren().setAll(head, scroll);
    }

    private GridPane comparison(Known one, Known other) {
        var grid = new GridPane(16, 2);
        var half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        grid.getColumnConstraints().setAll(half, half);
        grid.add(heading(words.stays()), 0, 0);
        grid.add(heading(words.goes()), 1, 0);
        add(grid, words.name(), one.name().address(), other.name().address());
        add(grid, words.latin(), one.name().latin(), other.name().latin());
        add(grid, words.delegation(), String.join(", ", delegations.apply(one)), String.join(", ", delegations.apply(other)));
        add(grid, words.function(), of(one, Known.Part::function), of(other, Known.Part::function));
        add(grid, words.email(), of(one, Known.Part::email), of(other, Known.Part::email));
        add(grid, words.telephone(), of(one, Known.Part::telephone), of(other, Known.Part::telephone));
        add(grid, words.languages(), one.languages(), other.languages());
        add(grid, words.meetings(), words.meetingCount(one.parts().size()), words.meetingCount(other.parts().size()));
        return grid;
    }

    private static String of(Known known, Function<Known.Part, String> value) {
        return String.join(
                ", ", known.parts().stream().map(value).filter(text -> !text.isBlank()).distinct().toList());
    }

    private static Label heading(String text) {
        var label = new Label(text);
        label.getStyleClass().add("section-title");
        return label;
    }

    /// A row that both leave blank says nothing.
    private static void add(GridPane grid, String heading, String one, String other) {
        if (one.isBlank() && other.isBlank()) {
            return;
        }
        int row = grid.getRowCount();
        var label = new Prose(heading);
        label.getStyleClass().add("hint");
        label.setPadding(new Insets(8, 0, 0, 0));
        grid.add(label, 0, row, 2, 1);
        grid.add(new Prose(one.isBlank() ? "–" : one), 0, row + 1);
        grid.add(new Prose(other.isBlank() ? "–" : other), 1, row + 1);
    }

    private VBox reasons(DuplicatesLine line) {
        var box = new VBox(8);
        List<Evidence> facts = line.twins().evidence();
        section(box, words.speaksFor(), facts.stream().filter(Evidence::speaksFor).toList(), Feather.CHECK);
        section(box, words.speaksAgainst(), facts.stream().filter(fact -> !fact.speaksFor()).toList(), Feather.MINUS);
        return box;
    }

    private void section(VBox box, String title, List<Evidence> facts, Feather icon) {
        if (facts.isEmpty()) {
            return;
        }
        box.getChildren().add(heading(title));
        for (Evidence fact : facts) {
            var said = new Prose(evidence.of(fact));
            said.setGraphic(new FontIcon(icon));
            said.setGraphicTextGap(8);
            box.getChildren().add(said);
        }
    }
}
