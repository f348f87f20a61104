package org.plenary.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The lines of the palette, of which a few are seen: always the same nodes, which say something else at every key. The
/// cells of a list view would be emptied, filled and styled anew each time, which takes longer than to find a person
/// among a hundred thousand.
final class PaletteRows extends HBox {

    /// How many lines are seen at once, where there is room.
    private static final int MOST = 10;

    private static final int FEWEST = 3;

    /// How many lines stand above the chosen one where there are that many.
    private static final int ABOVE = 4;

    private final List<PaletteCell> cells = new ArrayList<>();
    private final Label nothing = new Label();
    private final ScrollBar bar = new ScrollBar();
    private final Consumer<Optional<Palette.Entry>> onChosen;
    private List<Palette.Entry> entries = List.of();
    private int chosen;
    private int first;
    private int seen = MOST;

    /// @param onChosen is told which line is chosen, and whether there is one
    /// @param onTaken runs where a line is clicked; it is the chosen one then
    PaletteRows(Consumer<Optional<Palette.Entry>> onChosen, Runnable onTaken) {
        this.onChosen = onChosen;
        var lines = new VBox();
        lines.setAccessibleRole(AccessibleRole.LIST_VIEW);
        HBox.setHgrow(lines, Priority.ALWAYS);
        for (int i = 0; i < MOST; i++) {
            var cell = new PaletteCell();
            int at = i;
            cell.setOnMouseClicked(event -> {
                choose(first + at);
                onTaken.run();
            });
            cells.add(cell);
        }
        nothing.getStyleClass().add("palette-nothing");
        nothing.setMaxWidth(Double.MAX_VALUE);
        lines.getChildren().addAll(cells);
        lines.getChildren().add(nothing);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.managedProperty().bind(bar.visibleProperty());
        bar.valueProperty().subscribe(value -> scroll((int) Math.round(value.doubleValue())));
        addEventHandler(ScrollEvent.SCROLL, event -> scroll(first - (int) Math.signum(event.getDeltaY())));
        getStyleClass().add("palette-rows");
        getChildren().setAll(lines, bar);
    }

    /// What is said where there is no line.
    void sayNothing(String text) {
        nothing.setText(text);
    }

    /// Shows as many lines as there is room for.
    ///
    /// @param room in pixels
    void fit(double room) {
        double high = cells.getFirst().prefHeight(-1);
        int fits = high > 0 ? Math.clamp((int) (room / high), FEWEST, MOST) : MOST;
        if (fits != seen) {
            seen = fits;
            choose(chosen);
        }
    }

    /// Shows other lines, from the top, and chooses the first.
    void show(List<Palette.Entry> now) {
        entries = now;
        nothing.setVisible(entries.isEmpty());
        nothing.setManaged(entries.isEmpty());
        choose(0);
    }

    List<Palette.Entry> entries() {
        return entries;
    }

    Optional<Palette.Entry> chosen() {
        return chosen < entries.size() ? Optional.of(entries.get(chosen)) : Optional.empty();
    }

    /// Goes that many lines down, or up where it is negative.
    void move(int lines) {
        choose(chosen + lines);
    }

    void choose(int at) {
        chosen = Math.clamp(at, 0, Math.max(0, entries.size() - 1));
        first = within(chosen - ABOVE);
        fill();
        onChosen.accept(chosen());
    }

    private void scroll(int to) {
        if (within(to) != first) {
            first = within(to);
            fill();
        }
    }

    private int within(int from) {
        return Math.clamp(from, 0, Math.max(0, entries.size() - seen));
    }

    private void fill() {
        int last = Math.min(entries.size(), first + seen);
        for (int i = 0; i < MOST; i++) {
            int at = first + i;
            cells.get(i).show(at < last ? Optional.of(entries.get(at)) : Optional.empty());
            cells.get(i).updateSelected(at < last && at == chosen);
        }
        int hidden = Math.max(0, entries.size() - seen);
        bar.setMax(hidden);
        bar.setVisibleAmount((double) hidden * seen / Math.max(1, entries.size()));
        bar.setVisible(hidden > 0);
        bar.setValue(first);
    }
}
