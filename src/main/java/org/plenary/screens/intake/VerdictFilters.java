package org.plenary.screens.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.plenary.intake.ImportCounts;
import org.plenary.intake.Preview;
import org.plenary.intake.RowWords;
import org.plenary.intake.Verdict;

/// One button for each verdict, with how many rows have it.
final class VerdictFilters {

    private final IntakeModel model;
    private final IntakeScreenWords words;
    private final RowWords rowWords;
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton all = new ToggleButton();
    private final Map<Verdict.Kind, ToggleButton> buttons = new EnumMap<>(Verdict.Kind.class);
    private final HBox node = new HBox();

    VerdictFilters(IntakeModel model, IntakeScreenWords words, RowWords rowWords) {
        this.model = model;
        this.words = words;
        this.rowWords = rowWords;
        all.setId("intake.all");
        all.setToggleGroup(group);
        all.setOnAction(event -> model.filter().set(Optional.empty()));
        all.setSelected(true);
        node.getChildren().add(all);
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            node.getChildren().add(button(kind));
        }
        node.getStyleClass().add("intake-filters");
        node.setSpacing(8);
        model.preview().subscribe(this::show);
        model.filter().subscribe(wanted ->
                group.selectToggle(wanted.flatMap(kind -> Optional.ofNullable(buttons.get(kind))).orElse(all)));
    }

    Node node() {
        return node;
    }

    private ToggleButton button(Verdict.Kind kind) {
        var button = new ToggleButton();
        button.setGraphic(LookOverStep.mark(kind).shape());
        button.setId("intake.filter." + kind);
        button.setToggleGroup(group);
        button.setOnAction(event -> model.filter().set(button.isSelected() ? Optional.of(kind) : Optional.empty()));
        buttons.put(kind, button);
        return button;
    }

    private void show(Optional<Preview> made) {
        ImportCounts counts = made.map(Preview::counts).orElse(new ImportCounts(0, 0, 0, 0, 0));
        all.setText(words.all() + "  " + made.map(preview -> preview.rows().size()).orElse(0));
        buttons.forEach((kind, button) -> {
            button.setText(rowWords.verdict(kind) + "  " + counts.of(kind));
            button.setDisable(counts.of(kind) == 0);
        });
    }
}
