package org.plenary.screens.credentials;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenary.credentials.CredentialField;
import org.plenary.credentials.CredentialWords;
import org.plenary.credentials.ListColumn;
import org.plenary.credentials.ListMapping;
import org.plenary.credentials.ListTexts;
import org.plenary.credentials.Medium;
import org.plenary.intake.DateOrder;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Desk;
import org.plenary.kit.Form;
import org.plenary.kit.Grid;
import org.plenary.words.DayText;

/// The first step: what each column is taken for, what unknown words mean, and what holds where the list is silent.
final class ImportColumns {

    private static final String MEDIUM = "medium";
    private static final String RECEIVED = "received";
    private static final String ORDER = "order";

    private final Desk desk;
    private final ImportModel model;
    private final CredentialScreenWords words;
    private final ListTexts texts;
    private final Form silent;
    private final VBox node = new VBox(12);

    ImportColumns(Desk desk, ImportModel model) {
        this.desk = desk;
        this.model = model;
        this.words = desk.words(CredentialScreenWords.class);
        this.texts = new ListTexts(desk.phrasebook());
        this.silent = makeSilent();
        Node columns = grid(columns(), words.stepColumns(), model.columns());
        Node unknown = grid(unknown(), words.unknownWords(), model.words());
        var asked = new VBox(6, title(words.unknownWords()), unknown);
        asked.visibleProperty().bind(Bindings.isNotEmpty(model.words()));
        asked.managedProperty().bind(asked.visibleProperty());
        VBox.setVgrow(unknown, Priority.ALWAYS);
        VBox.setVgrow(asked, Priority.ALWAYS);
        var beside = new VBox(16, title(words.silent()), silent.node(), asked);
        beside.getStyleClass().add("import-beside");
        HBox.setHgrow(columns, Priority.ALWAYS);
        var both = new HBox(16, columns, beside);
        VBox.setVgrow(both, Priority.ALWAYS);
        node.getChildren().setAll(both);
    }

    Node node() {
        return node;
    }

    private static Label title(String text) {
        var title = new Label(text);
        title.getStyleClass().add("section-title");
        return title;
    }

    private <R> Node grid(List<Column<R>> columns, String name, ObservableList<R> rows) {
        var grid = new Grid<>(desk.phrasebook(), columns, Arrangement.NONE).named(name);
        grid.rows(rows);
        grid.filled();
        return grid.node();
    }

    private List<Column<ImportModel.ColumnLine>> columns() {
        return List.of(
                Column.text("heading", words.columnHeading(), 168, ImportModel.ColumnLine::heading),
                Column.<ImportModel.ColumnLine>text("target", words.columnTarget(), 216, line -> "")
                        .with(this::target),
                Column.text("samples", words.columnSamples(), 260, ImportModel.ColumnLine::samples));
    }

    private Node target(ImportModel.ColumnLine line) {
        List<Choice> choices = Arrays.stream(ListColumn.values())
                .map(column -> new Choice(column.name(), texts.column(column)))
                .toList();
        return combo(choices, line.column().name(), words.targetOf(line.heading()), chosen ->
                model.take(line, ListColumn.valueOf(chosen)));
    }

    private List<Column<ImportModel.WordLine>> unknown() {
        return List.of(
                Column.<ImportModel.WordLine>text("word", words.word(), 150, line ->
                        texts.column(line.column()) + ": " + line.word()),
                Column.number("count", words.rowsOf(), 56, ImportModel.WordLine::count),
                Column.<ImportModel.WordLine>text("meaning", words.meaning(), 160, line -> "").with(this::meaning));
    }

    private Node meaning(ImportModel.WordLine line) {
        List<Choice> choices = new ArrayList<>();
        texts.meanings(line.column()).forEach((name, word) -> choices.add(new Choice(name, word)));
        return combo(choices, "", words.meaningOf(line.word()), chosen -> model.explain(line, chosen));
    }

    private static Node combo(
            List<Choice> choices, String value, String name, Consumer<String> chosen) {
        var combo = new ComboBox<Choice>();
        combo.getItems().setAll(choices);
        choices.stream()
                .filter(one -> one.key().equals(value))
                .findFirst()
                .ifPresent(combo.getSelectionModel()::select);
        combo.setAccessibleText(name);
        combo.setVisibleRowCount(16);
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.getStyleClass().add("intake-combo");
        combo.valueProperty().subscribe((before, now) -> {
            if (now != null && !now.equals(before)) {
                chosen.accept(now.key());
            }
        });
        return combo;
    }

    private Form makeSilent() {
        CredentialWords values = desk.words(CredentialWords.class);
        var form = new Form(desk.phrasebook());
        form.choice(MEDIUM, values.field(CredentialField.MEDIUM), orNone(Medium.values(), values::medium));
        form.date(RECEIVED, values.field(CredentialField.RECEIVED));
        form.choice(ORDER, words.dateOrder(), orNone(
                new DateOrder[] {DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST}, words::order));
        form.fill(Map.of());
        for (String name : List.of(MEDIUM, RECEIVED, ORDER)) {
            form.field(name).control().focusedProperty().subscribe((before, now) -> {
                if (before && !now) {
                    model.silent(said());
                }
            });
        }
        return form;
    }

    private <E extends Enum<E>> List<Choice> orNone(E[] all, Function<E, String> word) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", words.notSaid())));
        Arrays.stream(all).map(one -> new Choice(one.name(), word.apply(one))).forEach(choices::add);
        return choices;
    }

    /// What the form says now.
    ListMapping.Silent said() {
        return new ListMapping.Silent(
                Optional.of(silent.value(MEDIUM)).filter(name -> !name.isEmpty()).map(Medium::valueOf),
                new DayText(desk.phrasebook().dates()).read(silent.value(RECEIVED)),
                silent.value(ORDER).isEmpty() ? DateOrder.UNDECIDED : DateOrder.valueOf(silent.value(ORDER)));
    }

    Form form() {
        return silent;
    }
}
