package org.plenary.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.plenary.words.Phrasebook;
import org.plenary.words.SortOrder;

/// A list of things as a table: rows of one height, columns that the user chooses, several rows selected at once,
/// everything by keyboard. Only the visible rows exist as nodes, so 100,000 rows scroll as ten do.
///
/// Arrows move, Shift and Ctrl select, Enter or a double click opens, typing goes wherever the screen sends it.
public final class Grid<T> {

    private static final double ROW = 32;

    /// How wide a scroll bar is.
    private static final double BAR = 8;

    private final TableView<T> table = new TableView<>();
    private final List<GridColumn<T>> columns;
    private double scale = 1;
    private Consumer<T> open = row -> {};
    private Consumer<Arrangement> arranged = arrangement -> {};
    private Sharing sharing = Sharing.RESTS;
    private Remainder remainder = Remainder.SPREAD;

    /// Who has the room that no column needs.
    private enum Remainder {
        SPREAD,
        OF_THE_LAST
    }

    /// Whether it is the grid that just now changes its columns, and not the user.
    private enum Sharing {
        RESTS,
        UNDER_WAY
    }

    /// @param remembered how the user left it, or [Arrangement#NONE]
    public Grid(Phrasebook phrasebook, List<Column<T>> columns, Arrangement remembered) {
        Comparator<String> order = new SortOrder(phrasebook.language()).comparator();
        this.columns = columns.stream().map(column -> new GridColumn<>(column, order)).toList();
        table.getStyleClass().addAll("grid", "striped-none");
        // Until the rows are read nobody knows whether there are none, and JavaFX would say so, in English.
        table.setPlaceholder(new Region());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setTableMenuButtonVisible(true);
        table.setRowFactory(made -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        arrange(remembered);
        // The style sheet says how high a row is: that is also how much everything is enlarged.
        table.fixedCellSizeProperty().subscribe(height -> rescale(height.doubleValue() / ROW));
        table.widthProperty().subscribe(this::share);
        table.getColumns().addListener((ListChangeListener<TableColumn<T, ?>>) change -> tellArranged());
        table.getSortOrder().addListener((ListChangeListener<TableColumn<T, ?>>) change -> tellArranged());
        this.columns.forEach(column -> {
            column.widthProperty().subscribe(() -> drawn(column));
            column.visibleProperty().subscribe(() -> chosen(column));
            column.sortTypeProperty().subscribe(this::tellArranged);
        });
    }

    public Node node() {
        return table;
    }

    /// Shows these rows, sorted here by the headings that the user clicks; they may change at any time.
    public void rows(ObservableList<T> rows) {
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        rows.addListener((ListChangeListener<T>) change -> measure());
    }

    /// Shows these rows in the order they have; clicks on headings are handed to `sort`, which brings new rows.
    public void rows(ObservableList<T> rows, Consumer<List<Arrangement.Sort>> sort) {
        table.setItems(rows);
        rows.addListener((ListChangeListener<T>) change -> measure());
        table.setSortPolicy(view -> {
            sort.accept(arrangement().sort());
            return true;
        });
    }

    /// Lets the last column have what room is left, whatever the width of the table becomes. No column gives way: where
    /// there is too little room for all headings, the table scrolls sideways.
    public void filled() {
        remainder = Remainder.OF_THE_LAST;
        share();
    }

    /// How wide the table must be to show the headings of all its columns.
    public double least() {
        return (Filling.least(chosen().toList()) + BAR) * scale;
    }

    /// What is shown instead of rows where there are none.
    public void empty(Node node) {
        table.setPlaceholder(node);
    }

    /// What Enter or a double click does with a row.
    public void onOpen(Consumer<T> opening) {
        open = opening;
    }

    /// Is told whenever the user changes columns, widths or sorting.
    public void onArranged(Consumer<Arrangement> telling) {
        arranged = telling;
    }

    /// The same commands on the right mouse button and the menu key.
    public void menu(List<Command> commands) {
        table.setContextMenu(
                new ContextMenu(commands.stream().map(Command::menuItem).toArray(javafx.scene.control.MenuItem[]::new)));
    }

    /// The selected rows, in the order of the table; changes with the selection.
    public ObservableList<T> selected() {
        return table.getSelectionModel().getSelectedItems();
    }

    /// The row that the arrows have reached, for the detail pane to follow.
    public ReadOnlyObjectProperty<T> current() {
        return table.getSelectionModel().selectedItemProperty();
    }

    /// Selects one row and brings it into view.
    public void select(T row) {
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().select(row);
        int at = table.getItems().indexOf(row);
        if (at >= 0) {
            table.getFocusModel().focus(at);
            table.scrollTo(Math.max(0, at - 3));
        }
    }

    public void requestFocus() {
        table.requestFocus();
    }

    /// The name that screen readers say: `People`.
    public Grid<T> named(String name) {
        table.setAccessibleText(name);
        return this;
    }

    /// How it stands now, to be remembered.
    public Arrangement arrangement() {
        List<Arrangement.Shown> shown = new ArrayList<>();
        List<Arrangement.Sort> sort = new ArrayList<>();
        chosen().forEach(column -> shown.add(new Arrangement.Shown(column.getId(), column.drawn())));
        for (TableColumn<T, ?> column : table.getSortOrder()) {
            boolean down = column.getSortType() == TableColumn.SortType.DESCENDING;
            sort.add(new Arrangement.Sort(
                    column.getId(), down ? Arrangement.Direction.DOWN : Arrangement.Direction.UP));
        }
        return new Arrangement(shown, sort);
    }

    /// The columns that the user has chosen, in their order, also where there is no room for the last just now.
    public List<Column<T>> shownColumns() {
        return chosen().map(GridColumn::column).toList();
    }

    private Stream<GridColumn<T>> chosen() {
        return table.getColumns().stream()
                .flatMap(shown -> columns.stream().filter(column -> column.equals(shown)))
                .filter(GridColumn::isChosen);
    }

    /// Shows a column that only some lists need.
    public void showColumn(String column) {
        column(column).ifPresent(one -> one.setVisible(true));
    }

    public void hideColumn(String column) {
        column(column).ifPresent(one -> one.setVisible(false));
    }

    /// The table itself, for what the grid does not offer.
    public TableView<T> table() {
        return table;
    }

    private void arrange(Arrangement remembered) {
        List<GridColumn<T>> ordered = new ArrayList<>();
        for (Arrangement.Shown shown : remembered.columns()) {
            column(shown.id()).ifPresent(column -> {
                if (shown.width() > 0) {
                    column.fix(shown.width());
                    column.give(shown.width());
                }
                ordered.add(column);
            });
        }
        boolean fresh = ordered.isEmpty();
        for (GridColumn<T> column : columns) {
            if (!ordered.contains(column)) {
                column.setVisible(fresh && column.isShownAtFirst());
                ordered.add(column);
            }
        }
        table.getColumns().setAll(ordered);
        for (Arrangement.Sort sort : remembered.sort()) {
            column(sort.id()).ifPresent(column -> {
                column.setSortType(
                        switch (sort.direction()) {
                            case UP -> TableColumn.SortType.ASCENDING;
                            case DOWN -> TableColumn.SortType.DESCENDING;
                        });
                table.getSortOrder().add(column);
            });
        }
    }

    private Optional<GridColumn<T>> column(String id) {
        return columns.stream().filter(column -> column.getId().equals(id)).findFirst();
    }

    private TableRow<T> row() {
        var row = new TableRow<T>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    private void onKey(KeyEvent event) {
        T row = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && row != null && table.getEditingCell() == null) {
            open.accept(row);
            event.consume();
        } else if (event.getCode() == KeyCode.F2 && !table.isEditable()) {
            // The table would take the key for the editing of a cell, and swallow it though there is none.
            commandOf(event).ifPresent(run -> {
                event.consume();
                run.run();
            });
        }
    }

    private Optional<Runnable> commandOf(KeyEvent event) {
        return Optional.ofNullable(table.getScene())
                .flatMap(scene -> scene.getAccelerators().entrySet().stream()
                        .filter(entry -> entry.getKey().match(event))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    private void rescale(double to) {
        if (to > 0 && to != scale) {
            scale = to;
            quietly(() -> columns.forEach(column -> column.give(column.wanted() * scale)));
            share();
        }
    }

    /// The user has drawn a column to another width.
    private void drawn(GridColumn<T> column) {
        if (sharing == Sharing.RESTS) {
            column.fix(column.getWidth() / scale);
            if (remainder == Remainder.OF_THE_LAST) {
                share();
            }
            tellArranged();
        }
    }

    /// The user has shown or hidden a column.
    private void chosen(GridColumn<T> column) {
        if (sharing == Sharing.RESTS) {
            column.decided();
            share();
            tellArranged();
        }
    }

    /// The first rows that come say what their words need.
    private void measure() {
        if (!table.getItems().isEmpty() && chosen().anyMatch(column -> !column.isMeasured())) {
            share();
        }
    }

    private void share() {
        boolean isFree = TableView.UNCONSTRAINED_RESIZE_POLICY.equals(table.getColumnResizePolicy());
        if (sharing == Sharing.UNDER_WAY || !isFree || table.getWidth() <= 0) {
            return;
        }
        List<GridColumn<T>> chosen = chosen().toList();
        if (!table.getItems().isEmpty()) {
            new Fitting<T>(family()).measure(chosen, table.getItems());
        }
        double room = table.getWidth() - table.snappedLeftInset() - table.snappedRightInset() - BAR * scale;
        var widths = remainder == Remainder.OF_THE_LAST
                ? Filling.share(chosen, room / scale)
                : Fitting.share(chosen, room / scale);
        quietly(() -> chosen.forEach(column -> {
            Double width = widths.get(column);
            if (width == null) {
                column.giveWay();
            } else {
                column.give(width * scale);
                column.comeBack();
            }
        }));
    }

    private void quietly(Runnable change) {
        sharing = Sharing.UNDER_WAY;
        try {
            change.run();
        } finally {
            sharing = Sharing.RESTS;
        }
    }

    private String family() {
        return table.lookup(".column-header > .label") instanceof Labeled heading
                ? heading.getFont().getFamily()
                : Font.getDefault().getFamily();
    }

    private void tellArranged() {
        if (sharing == Sharing.RESTS) {
            arranged.accept(arrangement());
        }
    }
}
