package org.plenary.screens.duplicates;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.kit.Command;
import org.plenary.kit.Prose;
import org.plenary.matching.Evidence;
import org.plenary.matching.EvidenceText;

/// One pair side by side: what is the same, what differs, what speaks for one person and what against.
final class DuplicatesPane {

    private static final double HALF = 50;

    private final DuplicatesWords words;
    private final EvidenceText evidence;
    private final PairText text;
    private final VBox node = new VBox();

    DuplicatesPane(DuplicatesWords words, EvidenceText evidence, PairText text) {
        this.words = words;
        this.evidence = evidence;
        this.text = text;
    }

    Node node() {
        return node;
    }

    /// @param main what the primary button does
    void show(DuplicatesLine line, Command main, List<Command> others) {
        var title = new Prose(line.first());
        title.getStyleClass().add("detail-title");
        var hint = new Prose(line.isDecided() ? line.decided() : line.likelihood());
        hint.getStyleClass().add("hint");
        var buttons = new FlowPane(8, 8, main.primaryButton());
        others.forEach(command -> buttons.getChildren().add(command.button()));
        var head = new VBox(title, hint, buttons);
        head.getStyleClass().add("detail-head");
        var sections = new VBox(comparison(line), reasons(line));
        sections.getStyleClass().add("detail-sections");
        var scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getChildren().setAll(head, scroll);
    }

    private GridPane comparison(DuplicatesLine line) {
        var grid = new GridPane(16, 2);
        var half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        grid.getColumnConstraints().setAll(half, half);
        grid.add(heading(line.isDecided() ? words.first() : words.stays()), 0, 0);
        grid.add(heading(line.isDecided() ? words.second() : words.goes()), 1, 0);
        text.facts(line.pair()).forEach(fact -> add(grid, fact));
        return grid;
    }

    private static Label heading(String text) {
        var label = new Label(text);
        label.getStyleClass().add("section-title");
        return label;
    }

    private static void add(GridPane grid, PairText.Fact fact) {
        int row = grid.getRowCount();
        var label = new Prose(fact.heading());
        label.getStyleClass().addAll("hint", "pair-heading");
        grid.add(label, 0, row, 2, 1);
        grid.addRow(row + 1, value(fact.one()), value(fact.other()));
    }

    private static Prose value(String text) {
        var value = new Prose(text.isBlank() ? "–" : text);
        GridPane.setValignment(value, VPos.TOP);
        return value;
    }

    private VBox reasons(DuplicatesLine line) {
        var box = new VBox(8);
        List<Evidence> facts = line.pair().evidence();
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
            HBox.setHgrow(said, Priority.ALWAYS);
            box.getChildren().add(new HBox(8, new FontIcon(icon), said));
        }
    }
}
