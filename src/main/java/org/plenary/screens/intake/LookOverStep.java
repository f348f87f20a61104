package org.plenary.screens.intake;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.intake.Note;
import org.plenary.intake.NoteText;
import org.plenary.intake.Preview;
import org.plenary.intake.PreviewRow;
import org.plenary.intake.RowWords;
import org.plenary.intake.Verdict;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Grid;
import org.plenary.kit.ListAndDetail;
import org.plenary.kit.Mark;
import org.plenary.kit.Prose;
import org.plenary.words.Phrasebook;

/// The third step: every row with its verdict, to be filtered, searched, unticked, decided about and corrected. Enter or
/// F2 goes into the cells of a row; a digit chooses one of the answers about who is meant.
final class LookOverStep {

    private static final String SHEET = "sheet";

    private final IntakeModel model;
    private final LookOverModel rows;
    private final IntakeScreenWords words;
    private final RowWords rowWords;
    private final Grid<PreviewRow> grid;
    private final RowPane pane;
    private final ListAndDetail both;
    private final TextField search;
    private final NoteText notes;
    private final ObjectProperty<LookOverPage> shown = new SimpleObjectProperty<>(LookOverPage.ROWS);
    private final StackPane node = new StackPane();

    LookOverStep(IntakeModel model, IntakeScreenWords words, Phrasebook phrasebook, Command setAside) {
        this.model = model;
        this.rows = model.rows();
        this.words = words;
        this.rowWords = new RowWords(phrasebook);
        this.notes = new NoteText(phrasebook);
        this.grid = new Grid<>(phrasebook, columns(), Arrangement.NONE).named(words.stepLookOver());
        this.both = new ListAndDetail(new Region(), grid.node());
        this.pane = new RowPane(rows, words, rowWords, notes, this::show, model::order);
        pane.closedBy(Command.of("intake.row.close", words.closeRow(), Feather.ARROW_LEFT, both::close), both.narrow());
        this.search = search();
        grid.rows(rows.rows());
        grid.empty(new Label(words.nothingOfTheKind()));
        grid.filled();
        grid.current().subscribe(pane::show);
        grid.onOpen(row -> edit());
        grid.table().addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        both.node().getStyleClass().add("intake-look-over");
        both.beside(pane.node(), grid::least);
        var vanished = new VanishedPane(rows, words, phrasebook);
        var values = new ValuesPane(model, words, phrasebook, this::showNoted);
        both.node().visibleProperty().bind(shown.isEqualTo(LookOverPage.ROWS));
        values.node().visibleProperty().bind(shown.isEqualTo(LookOverPage.VALUES));
        vanished.node().visibleProperty().bind(shown.isEqualTo(LookOverPage.VANISHED));
        var either = new StackPane(both.node(), values.node(), vanished.node());
        VBox.setVgrow(either, Priority.ALWAYS);
        var page = new VBox(12, top(new VerdictFilters(rows, words, rowWords, shown), setAside), problem(), either);
        page.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.job().get().isEmpty(), model.job()));
        node.getChildren().setAll(page, new BusyPane(model, phrasebook).node());
        rows.preview().subscribe(this::show);
        // Another list is looked at from its beginning.
        model.source().subscribe(source -> {
            if (source.isEmpty()) {
                shown.set(LookOverPage.ROWS);
            }
        });
        rows.rows().subscribe(() -> {
            if (grid.current().get() == null) {
                selectFirst();
            }
        });
        // Other rows are shown: the one that was looked at may not be among them.
        rows.filter().subscribe((before, now) -> selectFirst());
        rows.search().subscribe((before, now) -> selectFirst());
        rows.noted().subscribe((before, now) -> selectFirst());
    }

    Node node() {
        return node;
    }

    /// Gives the keyboard to the rows; one of them is looked at.
    void focus() {
        if (grid.current().get() == null) {
            selectFirst();
        }
        grid.requestFocus();
    }

    /// The field in which rows are looked for.
    TextField searchField() {
        return search;
    }

    private TextField search() {
        var field = new CustomTextField();
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.setPromptText(words.searchRows());
        field.setAccessibleText(words.searchRows());
        field.setId("intake.search");
        field.getStyleClass().add("search");
        field.textProperty().bindBidirectional(rows.search());
        return field;
    }

    private Node top(VerdictFilters filters, Command setAside) {
        var passedOver = new Label();
        passedOver.getStyleClass().add("hint");
        rows.preview().subscribe(made -> passedOver.setText(made.map(this::passedOver).orElse("")));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button later = setAside.button();
        later.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(12, search, onlyNoted(), space, passedOver, openRow(), later);
        line.getStyleClass().add("intake-line");
        return new VBox(8, filters.node(), line);
    }

    private Node problem() {
        var problem = new Prose("");
        problem.getStyleClass().add("fault");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        return problem;
    }

    private String passedOver(Preview made) {
        return made.blank() + made.repeated() == 0 ? "" : words.passedOver(made.blank(), made.repeated());
    }

    private List<Column<PreviewRow>> columns() {
        return List.of(
                Column.text("tick", words.columnTick(), 56, (PreviewRow row) -> "").with(this::tick),
                Column.text(SHEET, words.columnSheet(), 72, this::sheet).hidden(),
                Column.number("row", words.columnRow(), 60, this::rowOnSheet),
                Column.text("verdict", words.columnVerdict(), 132, this::verdict)
                        .with(row -> mark(row.verdict().kind()).shape()),
                Column.text("name", words.columnName(), 160, PreviewRow::name),
                Column.text("delegation", words.columnDelegation(), 120, PreviewRow::delegation),
                Column.text("why", words.columnWhy(), 200, this::why));
    }

    private void showSheets(Preview made) {
        if (made.source().layout().areSeveralSheets()) {
            grid.showColumn(SHEET);
        } else {
            grid.hideColumn(SHEET);
        }
    }

    private String sheet(PreviewRow row) {
        return rows.preview().get().map(made -> made.place(row).sheet().name()).orElse("");
    }

    private int rowOnSheet(PreviewRow row) {
        return rows.preview().get().map(made -> made.place(row).row()).orElseGet(row::number);
    }

    private RowWords placed() {
        return rows.preview().get().map(made -> rowWords.placed(made.source().layout())).orElse(rowWords);
    }

    private void show(Optional<Preview> made) {
        made.ifPresent(this::showSheets);
        boolean isGone = made.isPresent()
                && switch (shown.get()) {
                    case ROWS -> false;
                    case VALUES -> made.get().notes().isEmpty();
                    case VANISHED -> made.get().vanished().lists().isEmpty();
                };
        if (isGone) {
            shown.set(LookOverPage.ROWS);
        }
    }

    private void showNoted(Note.Kind kind) {
        rows.filter().set(Optional.empty());
        rows.noted().set(Optional.of(kind));
        shown.set(LookOverPage.ROWS);
        grid.table().requestFocus();
    }

    /// Says which notes alone are shown, and shows all rows again.
    private Node onlyNoted() {
        var all = new Button();
        all.setGraphic(new FontIcon(Feather.X));
        all.setContentDisplay(ContentDisplay.RIGHT);
        all.setId("intake.noted");
        all.setOnAction(event -> rows.noted().set(Optional.empty()));
        all.managedProperty().bind(all.visibleProperty());
        rows.noted().subscribe(kind -> {
            all.setVisible(kind.isPresent());
            kind.ifPresent(one -> {
                all.setText(notes.kind(one));
                all.setAccessibleText(words.allRowsInsteadOf(notes.kind(one)));
            });
        });
        return all;
    }

    private void selectFirst() {
        if (!rows.rows().isEmpty()) {
            grid.select(rows.rows().getFirst());
        }
    }

    /// Shows a row as it stands now, after a decision or a correction.
    private void show(PreviewRow row) {
        grid.table().refresh();
        rows.rows().stream()
                .filter(one -> one.number() == row.number())
                .findFirst()
                .ifPresent(grid::select);
    }

    private void edit() {
        both.open();
        pane.edit();
    }

    private Node openRow() {
        Button open = Command.of("intake.row.open", words.openRow(), Feather.SIDEBAR, this::edit).button();
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.visibleProperty().bind(both.narrow());
        open.managedProperty().bind(open.visibleProperty());
        return open;
    }

    private void onKey(KeyEvent event) {
        PreviewRow row = grid.current().get();
        if (row == null) {
            return;
        }
        if (event.getCode() == KeyCode.F2) {
            edit();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && LookOverModel.canTick(row)) {
            rows.toggle(row);
            grid.table().refresh();
            event.consume();
        } else if (event.getText().matches("[1-9]") && !event.isShortcutDown()) {
            pane.choose(Integer.parseInt(event.getText()));
            event.consume();
        }
    }

    private String verdict(PreviewRow row) {
        return rowWords.verdict(row.verdict().kind());
    }

    private String why(PreviewRow row) {
        return row.verdict()
                .question()
                .filter(doubt -> rows.isDecided(row))
                .map(doubt -> placed().decision(doubt, rows.decision(row)))
                .orElseGet(() -> Stream.concat(placed().why(row.verdict()).stream(), grave(row).stream())
                        .collect(Collectors.joining("  ·  ")));
    }

    private List<String> grave(PreviewRow row) {
        return rows.preview().get().map(made -> notes.grave(made.source(), row)).orElse(List.of());
    }

    static Mark mark(Verdict.Kind kind) {
        return switch (kind) {
            case NEW -> Mark.FULL;
            case CHANGED -> Mark.HALF;
            case UNCHANGED -> Mark.HOLLOW;
            case REFUSED -> Mark.BLOCKS;
            case DOUBTFUL -> Mark.WARNS;
        };
    }

    private Node tick(PreviewRow row) {
        var box = new CheckBox();
        box.setAccessibleText(words.tickRow(rowOnSheet(row)));
        box.setSelected(rows.isTicked(row));
        box.setVisible(LookOverModel.canTick(row));
        box.setFocusTraversable(false);
        box.setOnAction(event -> rows.toggle(row));
        return box;
    }
}
