package org.plenary.screens.intake;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plenary.intake.Decision;
import org.plenary.intake.Doubt;
import org.plenary.intake.Preview;
import org.plenary.intake.PreviewRow;
import org.plenary.intake.RowWords;
import org.plenary.intake.Verdict;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Column;
import org.plenary.kit.Grid;
import org.plenary.kit.Mark;
import org.plenary.words.Phrasebook;
import org.plenary.kit.Prose;

/// The third step: every row with its verdict, ticks and decisions.
final class LookOverStep {

    private static final String DECISION = "decision";

    private final IntakeModel model;
    private final IntakeScreenWords words;
    private final RowWords rowWords;
    private final VerdictFilters filters;
    private final Grid<PreviewRow> grid;
    private final VBox reasons = new VBox(4);
    private final StackPane node = new StackPane();

    LookOverStep(IntakeModel model, IntakeScreenWords words, Phrasebook phrasebook) {
        this.model = model;
        this.words = words;
        this.rowWords = new RowWords(phrasebook);
        this.filters = new VerdictFilters(model, words, rowWords);
        this.grid = new Grid<>(phrasebook, columns(), Arrangement.NONE).named(words.stepLookOver());
        grid.rows(model.rows());
        grid.empty(new Label(words.nothingOfTheKind()));
        grid.table().setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        grid.current().subscribe(this::explain);
        reasons.getStyleClass().addAll("card-box", "intake-reasons");
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        var page = new VBox(12, top(), problem(), grid.node(), reasons);
        page.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.job().get().isEmpty(), model.job()));
        node.getChildren().setAll(page, new BusyPane(model, phrasebook).node());
        model.rows().subscribe(() -> show(model.preview().get()));
    }

    Node node() {
        return node;
    }

    private Node top() {
        var passedOver = new Label();
        passedOver.getStyleClass().add("hint");
        model.preview().subscribe(made -> passedOver.setText(made.map(this::passedOver).orElse("")));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var top = new HBox(12, filters.node(), space, passedOver);
        top.getStyleClass().add("intake-line");
        return top;
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
                Column.number("row", words.columnRow(), 60, PreviewRow::number),
                Column.text("verdict", words.columnVerdict(), 128, this::verdict)
                        .with(row -> mark(row.verdict().kind()).shape()),
                Column.text("name", words.columnName(), 216, PreviewRow::name),
                Column.text("delegation", words.columnDelegation(), 136, PreviewRow::delegation),
                Column.text(DECISION, words.columnDecision(), 164, (PreviewRow row) -> "").with(this::decision),
                Column.text("why", words.columnWhy(), 220, this::why));
    }

    /// The column of decisions is there only where there is something to decide.
    private void show(Optional<Preview> made) {
        boolean isDoubtful = made.filter(preview -> preview.counts().doubtful() > 0).isPresent();
        grid.table().getColumns().stream()
                .filter(column -> DECISION.equals(column.getId()))
                .forEach(column -> column.setVisible(isDoubtful));
        if (!model.rows().isEmpty()) {
            grid.select(model.rows().getFirst());
        }
    }

    private String verdict(PreviewRow row) {
        return rowWords.verdict(row.verdict().kind());
    }

    private String why(PreviewRow row) {
        return String.join("  ·  ", rowWords.why(row.verdict()));
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
        box.setAccessibleText(words.tickRow(row.number()));
        box.setSelected(model.isTicked(row));
        box.setVisible(IntakeModel.canTick(row));
        box.setOnAction(event -> model.toggle(row));
        return box;
    }

    private Node decision(PreviewRow row) {
        if (!(row.verdict() instanceof Verdict.Doubtful(Doubt doubt, var _))) {
            return new Region();
        }
        var combo = new ComboBox<Decision>();
        combo.getItems().setAll(IntakeModel.decisions(doubt));
        combo.setCellFactory(list -> cell(doubt));
        combo.setButtonCell(cell(doubt));
        combo.setValue(model.decision(row));
        combo.setPrefWidth(150);
        combo.getStyleClass().add("intake-combo");
        combo.setAccessibleText(words.decideRow(row.number()));
        combo.setOnAction(event -> model.decide(row, combo.getValue()));
        return combo;
    }

    private ListCell<Decision> cell(Doubt doubt) {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Decision decision, boolean empty) {
                super.updateItem(decision, empty);
                setText(empty || decision == null ? null : say(doubt, decision));
            }
        };
    }

    private String say(Doubt doubt, Decision decision) {
        return doubt instanceof Doubt.Newcomer && decision == Decision.TAKE
                ? words.enterOrganization()
                : words.decision(decision);
    }

    /// All reasons of the row that the arrows have reached, each on a line of its own.
    private void explain(@Nullable PreviewRow row) {
        List<String> all = Optional.ofNullable(row).map(one -> rowWords.why(one.verdict())).orElse(List.of());
        reasons.getChildren().setAll(all.stream().map(LookOverStep::line).toList());
        if (row != null) {
            var title = mark(row.verdict().kind()).label(row.name().isBlank() ? verdict(row) : row.name());
            title.getStyleClass().add("section-title");
            reasons.getChildren().addFirst(title);
        }
    }

    private static Label line(String text) {
        var line = new Prose(text);
        return line;
    }
}
