package org.plenary.screens.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Empty;
import org.plenary.kit.Grid;
import org.plenary.people.ParticipantId;
import org.plenary.people.RosterLine;

/// The people as a table. The selection survives searching, sorting and reading anew, as long as the line is shown.
final class RosterView {

    private final RosterModel model;
    private final Grid<RosterLine> grid;
    private final RosterWords words;
    private final Map<String, Column<RosterLine>> columns;
    private boolean restoring;

    RosterView(Desk desk, RosterModel model, Arrangement remembered) {
        this.model = model;
        this.words = desk.words(RosterWords.class);
        List<Column<RosterLine>> all = new RosterColumns(desk.phrasebook()).all();
        columns = all.stream().collect(Collectors.toMap(Column::id, column -> column));
        grid = new Grid<>(desk.phrasebook(), all, remembered).named(words.title());
        grid.rows(model.shown(), model::sort);
        model.sort(remembered.sort());
        grid.selected().addListener((ListChangeListener<RosterLine>) change -> tellChosen());
    }

    Node node() {
        return grid.node();
    }

    Grid<RosterLine> grid() {
        return grid;
    }

    /// Says what stands here where nobody does: nobody yet, or nobody found.
    void emptyWith(Command add, Command importing) {
        model.loaded().subscribe(loaded -> grid.empty(loaded.<Node>map(now -> now.roster().lines().isEmpty()
                        ? Empty.of(Feather.USERS, words.emptyTitle(), words.emptyText(), importing, add)
                        : Empty.nothing(words.nothingTitle(), words.nothingText(), clear()))
                // Until the people have been read, nobody knows.
                .orElseGet(Region::new)));
    }

    private Command clear() {
        return Command.of("people.clear", words.clearAll(), Feather.X, () -> {
            model.search().set("");
            model.filters().clear();
        });
    }

    /// Selects one person and brings the line into view.
    void select(ParticipantId id) {
        model.shown().stream().filter(line -> line.id().equals(id)).findFirst().ifPresent(grid::select);
    }

    /// Selects again what is chosen, after the lines were replaced.
    void restoreSelection() {
        Set<ParticipantId> ids =
                model.chosen().stream().map(RosterLine::id).collect(Collectors.toSet());
        var selection = grid.table().getSelectionModel();
        int[] rows = ids.isEmpty()
                ? new int[0]
                : IntStream.range(0, model.shown().size())
                        .filter(row -> ids.contains(model.shown().get(row).id()))
                        .toArray();
        restoring = true;
        selection.clearSelection();
        if (rows.length > 0) {
            selection.selectIndices(rows[0], rows);
        }
        restoring = false;
    }

    /// Puts the chosen rows with the visible columns on the clipboard, as a spreadsheet takes them.
    ///
    /// @return how many rows
    int copy() {
        List<Column<RosterLine>> visible = grid.arrangement().columns().stream()
                .map(shown -> columns.get(shown.id()))
                .filter(Objects::nonNull)
                .toList();
        String heading = visible.stream().map(Column::heading).collect(Collectors.joining("\t"));
        String rows = model.chosen().stream().map(line -> row(line, visible)).collect(Collectors.joining("\n"));
        var content = new ClipboardContent();
        content.putString(heading + "\n" + rows + "\n");
        Clipboard.getSystemClipboard().setContent(content);
        return model.chosen().size();
    }

    private static String row(RosterLine line, List<Column<RosterLine>> visible) {
        return visible.stream()
                .map(column -> column.text().apply(line).replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
    }

    private void tellChosen() {
        if (!restoring) {
            model.choose(List.copyOf(grid.selected()));
        }
    }

    /// Is told the line that the arrows have reached.
    void onCurrent(Consumer<RosterLine> telling) {
        grid.current().subscribe((before, line) -> {
            if (line != null && !restoring) {
                telling.accept(line);
            }
        });
    }
}
