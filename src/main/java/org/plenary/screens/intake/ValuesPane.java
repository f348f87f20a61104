package org.plenary.screens.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.intake.DateColumn;
import org.plenary.intake.DateOrder;
import org.plenary.intake.Note;
import org.plenary.intake.NoteText;
import org.plenary.intake.Preview;
import org.plenary.intake.RowWords;
import org.plenary.intake.SourceColumn;
import org.plenary.kit.Command;
import org.plenary.kit.Mark;
import org.plenary.kit.Prose;
import org.plenary.words.Phrasebook;

/// How the values of the list are read: the order of day and month in each column of dates, and every kind of thing that
/// was noted, with how many rows have it and what is done about all of them.
final class ValuesPane {

    private final IntakeModel model;
    private final IntakeScreenWords words;
    private final RowWords rowWords;
    private final NoteText notes;
    private final Consumer<Note.Kind> showRows;
    private final VBox content = new VBox(24);
    private final ScrollPane node = new ScrollPane(content);
    private Optional<String> pressed = Optional.empty();

    /// @param showRows shows the rows with one kind of note
    ValuesPane(IntakeModel model, IntakeScreenWords words, Phrasebook phrasebook, Consumer<Note.Kind> showRows) {
        this.model = model;
        this.words = words;
        this.rowWords = new RowWords(phrasebook);
        this.notes = new NoteText(phrasebook);
        this.showRows = showRows;
        content.getStyleClass().add("intake-values");
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
        model.rows().preview().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(Optional<Preview> made) {
        // The rows are gone while they are read anew; what was pressed comes back with them.
        pressed = pressed().or(() -> pressed);
        content.getChildren().clear();
        made.ifPresent(preview -> {
            List<DateColumn> dates = preview.dates().stream().filter(ValuesPane::isTold).toList();
            if (!dates.isEmpty()) {
                content.getChildren().add(dates(preview, dates));
            }
            if (!preview.notes().isEmpty()) {
                content.getChildren().add(kinds(preview));
            }
        });
        if (made.isPresent()) {
            pressed.ifPresent(this::focus);
            pressed = Optional.empty();
        }
    }

    /// What on this page has the keyboard.
    private Optional<String> pressed() {
        return Optional.ofNullable(node.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(owner -> content.lookupAll("*").contains(owner))
                .map(Node::getId);
    }

    private void focus(String id) {
        content.lookupAll("*").stream().filter(one -> id.equals(one.getId())).findFirst().ifPresent(Node::requestFocus);
    }

    private static boolean isTold(DateColumn column) {
        return column.ambiguous() > 0 || column.order() != DateOrder.UNDECIDED || column.basis() == DateColumn.Basis.CONFLICT;
    }

    private Node dates(Preview preview, List<DateColumn> dates) {
        var grid = grid();
        int row = 0;
        for (DateColumn column : dates) {
            String heading = preview.source().columns().stream()
                    .filter(one -> one.index() == column.column())
                    .map((SourceColumn one) -> rowWords.column(one))
                    .findFirst()
                    .orElse("");
            var label = new Label(heading);
            var order = order(column);
            order.setAccessibleText(words.orderOf(heading));
            label.setLabelFor(order);
            label.setMinWidth(Region.USE_PREF_SIZE);
            order.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row++, label, order, hint(notes.why(column)));
        }
        return new VBox(8, section(words.datesTitle()), grid);
    }

    private ComboBox<DateOrder> order(DateColumn column) {
        var order = new ComboBox<DateOrder>();
        order.getItems().setAll(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST);
        if (column.basis() == DateColumn.Basis.OFFICER || column.order() == DateOrder.UNDECIDED) {
            order.getItems().add(DateOrder.UNDECIDED);
        }
        order.setCellFactory(list -> cell());
        order.setButtonCell(cell());
        order.setValue(column.order());
        order.setOnAction(event -> model.order(column.column(), order.getValue()));
        order.setId("intake.order." + column.column());
        order.getStyleClass().add("intake-combo");
        return order;
    }

    private ListCell<DateOrder> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable DateOrder order, boolean empty) {
                super.updateItem(order, empty);
                setText(empty || order == null ? null : notes.order(order));
            }
        };
    }

    private Node kinds(Preview preview) {
        var grid = grid();
        int[] row = {0};
        preview.notes().forEach((kind, count) -> {
            var label = (kind.isGrave() ? Mark.WARNS : Mark.NOTE).label(notes.kind(kind));
            var show = Command.of("intake.rows." + kind, words.showNoted(count), Feather.LIST, () -> showRows.accept(kind))
                    .button();
            show.setAccessibleText(words.showNotedOf(count, notes.kind(kind)));
            label.setMinWidth(Region.USE_PREF_SIZE);
            show.setMinWidth(Region.USE_PREF_SIZE);
            Node answer = kind.isOffer()
                    ? new RemedyChoice("intake.remedy", notes, kind, preview.values().of(kind), remedy -> model.decide(kind, remedy))
                            .inOneLine()
                    : new Label();
            grid.addRow(row[0]++, label, show, answer, hint(notes.example(preview, kind)));
        });
        return new VBox(8, section(words.notesTitle()), hint(words.notesHint()), grid);
    }

    private static GridPane grid() {
        var grid = new GridPane(16, 8);
        grid.setAlignment(Pos.TOP_LEFT);
        return grid;
    }

    private static Prose hint(String text) {
        var hint = new Prose(text);
        hint.getStyleClass().add("hint");
        GridPane.setHgrow(hint, Priority.ALWAYS);
        return hint;
    }

    private static Label section(String text) {
        var title = new Label(text);
        title.getStyleClass().add("section-title");
        return title;
    }
}
