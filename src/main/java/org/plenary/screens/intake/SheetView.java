package org.plenary.screens.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plenary.intake.IntakeWords;
import org.plenary.intake.Layout;
import org.plenary.intake.Pointed;
import org.plenary.intake.Pointing;
import org.plenary.intake.RowRole;
import org.plenary.intake.Source;
import org.plenary.office.SheetContent;
import org.plenary.office.SourceRow;
import org.plenary.words.Phrasebook;

/// A sheet as it is in the file, with what each row was taken as. The officer points at a row and says what it is.
final class SheetView {

    private static final int MOST_COLUMNS = 60;
    private static final double ROW = 28;
    private static final int OF_NUMBER = 76;
    private static final int OF_ROLE = 224;
    private static final int OF_CELL = 148;
    private static final int OF_FEW_CELLS = 170;
    private static final int FEW = 4;
    private static final Map<KeyCode, Pointed> KEYS = Map.of(
            KeyCode.H, Pointed.HEADING,
            KeyCode.T, Pointed.ANOTHER_TABLE,
            KeyCode.B, Pointed.BAND,
            KeyCode.P, Pointed.PERSON,
            KeyCode.X, Pointed.LEFT_OUT);

    private final IntakeModel model;
    private final IntakeScreenWords words;
    private final IntakeWords intakeWords;
    private final TableView<SourceRow> table = new TableView<>();
    private final Map<RowRole, String> roleWords = new EnumMap<>(RowRole.class);
    private final VBox node;
    private @Nullable Layout layout;
    private @Nullable SheetContent content;

    SheetView(IntakeModel model, IntakeScreenWords words, Phrasebook phrasebook) {
        this.model = model;
        this.words = words;
        this.intakeWords = phrasebook.of(IntakeWords.class);
        for (RowRole role : RowRole.values()) {
            roleWords.put(role, intakeWords.role(role));
        }
        table.setId("intake.sheet.rows");
        table.setAccessibleText(words.sheet());
        // The style sheet says how high a row is: that is also how much everything is enlarged.
        table.fixedCellSizeProperty().subscribe(() -> Optional.ofNullable(content).ifPresent(this::columns));
        table.getStyleClass().add("intake-sheet");
        table.setRowFactory(view -> new Row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new VBox(8, buttons(), table);
        VBox.setVgrow(node, Priority.ALWAYS);
    }

    Node node() {
        return node;
    }

    /// Shows one sheet of a source; the row that was chosen stays chosen.
    void show(Source source, SheetContent shown) {
        int chosen = table.getSelectionModel().getSelectedIndex();
        boolean isSame = content != null && content.rows().equals(shown.rows());
        layout = source.layout();
        content = shown;
        if (!isSame) {
            columns(shown);
            table.setItems(FXCollections.observableList(shown.rows()));
            table.getSelectionModel().clearSelection();
        }
        table.refresh();
        if (isSame && chosen >= 0) {
            table.getSelectionModel().select(chosen);
        }
    }

    private void columns(SheetContent shown) {
        var number = column(words.columnRow(), OF_NUMBER, (SourceRow row) -> String.valueOf(row.number()));
        number.getStyleClass().add("intake-sheet-number");
        var role = column(words.takenAs(), OF_ROLE, this::role);
        table.getColumns().setAll(List.of(number, role));
        for (int i = 0; i < Math.min(shown.width(), MOST_COLUMNS); i++) {
            int at = i;
            String mark = shown.hiddenColumns().contains(i) ? letters(i) + " · " + words.hidden() : letters(i);
            table.getColumns().add(column(mark, shown.width() > FEW ? OF_CELL : OF_FEW_CELLS, row -> row.cell(at).text().replace('\n', ' ')));
        }
    }

    private TableColumn<SourceRow, String> column(
            String title, int width, Function<SourceRow, String> text) {
        var column = new TableColumn<SourceRow, String>(title);
        column.setPrefWidth(width * Math.max(1, table.getFixedCellSize() / ROW));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())).getReadOnlyProperty());
        return column;
    }

    private static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    private String role(SourceRow row) {
        String word = roleOf(row).map(role -> roleWords.getOrDefault(role, "")).orElse("");
        boolean isShownHidden = row.isHidden() && roleOf(row).filter(role -> role == RowRole.HIDDEN).isEmpty();
        return isShownHidden ? word + " · " + words.hidden() : word;
    }

    private Optional<RowRole> roleOf(SourceRow row) {
        Layout known = layout;
        SheetContent shown = content;
        return known == null || shown == null
                ? Optional.empty()
                : Optional.of(known.role(shown.sheet().position(), row));
    }

    private Node buttons() {
        var line = new FlowPane(8, 8, new Label(words.rowIs()));
        line.getStyleClass().add("intake-line");
        each((pointed, word) -> line.getChildren().add(button(word, () -> say(pointed))));
        line.getChildren().add(button(words.asFound() + "  ⌫", this::forget));
        line.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        return line;
    }

    private void each(BiConsumer<Pointed, String> offer) {
        for (Pointed pointed : Pointed.values()) {
            String key = KEYS.entrySet().stream()
                    .filter(entry -> entry.getValue() == pointed)
                    .map(entry -> entry.getKey().getName())
                    .findFirst()
                    .orElse("");
            offer.accept(pointed, words.pointed(pointed) + "  " + key);
        }
    }

    private static Button button(String word, Runnable run) {
        var button = new Button(word);
        button.setMnemonicParsing(false);
        button.setAccessibleText(word);
        button.setFocusTraversable(false);
        button.setOnAction(event -> run.run());
        button.getStyleClass().add("small");
        return button;
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || table.getSelectionModel().getSelectedItem() == null) {
            return;
        }
        Pointed pointed = KEYS.get(event.getCode());
        if (pointed != null) {
            say(pointed);
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
            forget();
            event.consume();
        }
    }

    private void say(Pointed pointed) {
        at().ifPresent(at -> model.source().get()
                .ifPresent(source -> model.point(source.layout().pointing().with(at, pointed))));
    }

    private void forget() {
        at().ifPresent(at -> model.source().get()
                .ifPresent(source -> model.point(source.layout().pointing().without(at))));
    }

    private Optional<Pointing.At> at() {
        SheetContent shown = content;
        SourceRow row = table.getSelectionModel().getSelectedItem();
        return shown == null || row == null
                ? Optional.empty()
                : Optional.of(new Pointing.At(shown.sheet().position(), row.number()));
    }

    /// Shows by its shade what its words say as well.
    private final class Row extends TableRow<SourceRow> {

        private String shade = "";

        Row() {
            var menu = new ContextMenu();
            each((pointed, word) -> menu.getItems().add(item(word, () -> say(pointed))));
            menu.getItems().add(item(words.asFound(), SheetView.this::forget));
            setContextMenu(menu);
        }

        private static MenuItem item(String word, Runnable run) {
            var item = new MenuItem(word);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> run.run());
            return item;
        }

        @Override
        protected void updateItem(@Nullable SourceRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove(shade);
            shade = empty || row == null
                    ? ""
                    : roleOf(row).map(role -> "intake-is-" + role.name().toLowerCase(Locale.ROOT)).orElse("");
            if (!shade.isEmpty()) {
                getStyleClass().add(shade);
            }
        }
    }
}
