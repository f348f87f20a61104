package org.plenary.screens.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.plenary.intake.ImportCounts;
import org.plenary.intake.Preview;
import org.plenary.intake.RowWords;
import org.plenary.intake.Verdict;
import org.plenary.kit.Mark;

/// One button for each verdict, with how many rows have it, and one for those who do not stand in the list any more.
final class VerdictFilters {

    private final LookOverModel model;
    private final IntakeScreenWords words;
    private final RowWords rowWords;
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton all = new ToggleButton();
    private final ToggleButton vanished = new ToggleButton();
    private final Map<Verdict.Kind, ToggleButton> buttons = new EnumMap<>(Verdict.Kind.class);
    private final ToggleButton values = new ToggleButton();
    private final ObjectProperty<LookOverPage> page;
    private final FlowPane node = new FlowPane(8, 8);

    /// @param page what is shown: the rows or something else
    VerdictFilters(
            LookOverModel model, IntakeScreenWords words, RowWords rowWords, ObjectProperty<LookOverPage> page) {
        this.model = model;
        this.words = words;
        this.rowWords = rowWords;
        this.page = page;
        all.setId("intake.all");
        all.setToggleGroup(group);
        all.setOnAction(event -> choose(Optional.empty()));
        node.getChildren().add(all);
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            node.getChildren().add(button(kind));
        }
        node.getChildren().add(other(values, "intake.values", LookOverPage.VALUES));
        node.getChildren().add(other(vanished, "intake.vanished", LookOverPage.VANISHED));
        node.getStyleClass().add("intake-filters");
        node.setPrefWrapLength(1000);
        model.preview().subscribe(this::show);
        model.filter().subscribe(this::select);
        page.subscribe(this::select);
        select();
    }

    Node node() {
        return node;
    }

    private void choose(Optional<Verdict.Kind> kind) {
        page.set(LookOverPage.ROWS);
        model.noted().set(Optional.empty());
        model.filter().set(kind);
        select();
    }

    private void select() {
        ToggleButton shown = model.filter().get()
                .flatMap(kind -> Optional.ofNullable(buttons.get(kind)))
                .orElse(all);
        group.selectToggle(
                switch (page.get()) {
                    case ROWS -> shown;
                    case VALUES -> values;
                    case VANISHED -> vanished;
                });
    }

    private ToggleButton other(ToggleButton button, String id, LookOverPage shows) {
        button.setId(id);
        button.setGraphic(Mark.NOTE.shape());
        button.setToggleGroup(group);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(event -> {
            page.set(shows);
            select();
        });
        return button;
    }

    private ToggleButton button(Verdict.Kind kind) {
        var button = new ToggleButton();
        button.setGraphic(LookOverStep.mark(kind).shape());
        button.setId("intake.filter." + kind);
        button.setToggleGroup(group);
        button.setOnAction(event -> choose(button.isSelected() ? Optional.of(kind) : Optional.empty()));
        buttons.put(kind, button);
        return button;
    }

    private void show(Optional<Preview> made) {
        ImportCounts counts = made.map(Preview::counts).orElse(new ImportCounts(0, 0, 0, 0, 0));
        all.setText(words.all() + "  " + number(made.map(preview -> preview.rows().size()).orElse(0)));
        buttons.forEach((kind, button) -> {
            button.setText(rowWords.verdict(kind) + "  " + number(counts.of(kind)));
            button.setDisable(counts.of(kind) == 0);
        });
        int grave = made.map(VerdictFilters::grave).orElse(0);
        values.setText(words.valuesTitle() + (grave == 0 ? "" : "  " + number(grave)));
        values.setGraphic((grave == 0 ? Mark.NOTE : Mark.WARNS).shape());
        values.setVisible(made.isPresent() && !made.get().notes().isEmpty());
        int missing = model.vanished().size();
        vanished.setText(words.vanishedTitle() + "  " + number(missing));
        vanished.setVisible(made.isPresent() && !made.get().vanished().lists().isEmpty());
    }

    /// How many rows have a value that somebody should look at.
    private static int grave(Preview preview) {
        return (int) preview.rows().stream()
                .filter(row -> row.notes().stream().anyMatch(noted -> noted.note().kind().isGrave()))
                .count();
    }

    private static String number(int count) {
        return String.format(java.util.Locale.ROOT, "%,d", count);
    }
}
